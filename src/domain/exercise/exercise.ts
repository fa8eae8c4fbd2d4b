import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, idSchema, instantSchema, zoneSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { aboutNothing, aboutSchema, type ExerciseAbout } from './exercise-draft.ts';
import { wordsSchema } from './exercise-fields.ts';
import { exerciseRecordSchema, type ExerciseRecord, type RecordKind } from './exercise-kinds.ts';

/** How it went, when the person was asked later. */
export const followUpOutcomes = ['helped', 'partly', 'not-yet'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** An exercise that was done. Private: nothing shared has a code path from here. */
export interface Exercise {
  readonly id: string;
  readonly kind: RecordKind;
  /** Null once it is erased. */
  readonly record: ExerciseRecord | null;
  readonly about: ExerciseAbout;
  /** The records that were made with it. They stand by themselves. */
  readonly made: readonly MadeRecord[];
  /** The day from which on one asks what happened; null when there is nothing to ask. */
  readonly followUpOn: string | null;
  /** In the order they were given. */
  readonly followUps: readonly FollowUp[];
  readonly finished: Occurrence;
}

export interface FollowUp {
  readonly what: string;
  readonly outcome: FollowUpOutcome | null;
  readonly when: Occurrence;
}

const madeSchema = v.strictObject({
  kind: v.picklist(['commitment', 'goal', 'plan', 'stake', 'need', 'reminder', 'witness']),
  id: idSchema,
});
export type MadeRecord = Readonly<v.InferOutput<typeof madeSchema>>;

const finishedSchema = v.strictObject({
  record: exerciseRecordSchema,
  about: aboutSchema,
  made: v.pipe(v.array(madeSchema), v.maxLength(100)),
  followUpOn: v.nullable(daySchema),
});
export const followUpSchema = v.strictObject({
  what: wordsSchema,
  outcome: v.nullable(v.picklist(followUpOutcomes)),
  /** When to ask once more. */
  askAgainOn: v.nullable(daySchema),
});
/** What stays known after the words are gone, so that the list can say that something was erased. */
const erasedSchema = v.strictObject({
  kind: v.picklist(exerciseRecordSchema.options.map(({ entries }) => entries.kind.literal)),
  finished: v.strictObject({ at: instantSchema, zone: zoneSchema, day: daySchema }),
});

export type ExerciseFinishing = v.InferOutput<typeof finishedSchema>;
export type FollowUpFields = v.InferOutput<typeof followUpSchema>;

export type ExerciseEvent =
  | BodyOf<'exercise.finished', ExerciseFinishing>
  | BodyOf<'exercise.followed-up', FollowUpFields>
  | BodyOf<'exercise.erased', v.InferOutput<typeof erasedSchema>>;

/** Of two finishings, which no device makes by itself, the first counts; what was erased takes no more words. */
export const exerciseSubject: SubjectDefinition<Exercise, ExerciseEvent> = {
  kind: 'exercise',
  events: {
    'exercise.finished': { version: 1, schema: finishedSchema },
    'exercise.followed-up': { version: 1, schema: followUpSchema },
    'exercise.erased': { version: 1, schema: erasedSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    switch (event.kind) {
      case 'exercise.finished': {
        const { record } = event.payload;
        return (
          state ?? {
            id: event.subjectId,
            kind: record.kind,
            ...event.payload,
            followUps: [],
            finished: when,
          }
        );
      }
      case 'exercise.followed-up': {
        if (state === null || state.record === null) return state;
        const { askAgainOn, ...told } = event.payload;
        return { ...state, followUpOn: askAgainOn, followUps: [...state.followUps, { ...told, when }] };
      }
      case 'exercise.erased':
        return {
          id: event.subjectId,
          ...event.payload,
          record: null,
          about: aboutNothing,
          made: [],
          followUpOn: null,
          followUps: [],
        };
      default:
        return exhaustive(event);
    }
  },
};

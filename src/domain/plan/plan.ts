import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, lineSchema, noteSchema, timeOfDaySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/**
 * The if–then plan of a commitment: "If [cue], then I will [response]" (Gollwitzer & Sheeran 2006). With wish, outcome and inner
 * obstacle it is what mental contrasting ended in (WOOP).
 */
export interface Plan extends PlanFields {
  readonly id: string;
  readonly commitmentId: string;
  readonly set: Occurrence;
  readonly rehearsed: Occurrence | null;
  readonly reviews: readonly PlanReview[];
}

/** The one question afterwards. `acted` is null when the cue did not occur. */
export interface PlanReview {
  readonly cueOccurred: boolean;
  readonly acted: boolean | null;
  readonly when: Occurrence;
}

export const planFieldsSchema = v.strictObject({
  cue: lineSchema,
  response: lineSchema,
  /** When the cue is a time of day. */
  cueAt: v.nullable(timeOfDaySchema),
  wish: v.nullable(noteSchema),
  outcome: v.nullable(noteSchema),
  innerObstacle: v.nullable(noteSchema),
});
export type PlanFields = v.InferOutput<typeof planFieldsSchema>;

const setSchema = v.strictObject({ ...planFieldsSchema.entries, commitmentId: idSchema });
export const planReviewSchema = v.strictObject({
  cueOccurred: v.boolean(),
  acted: v.nullable(v.boolean()),
});
const nothingSchema = v.strictObject({});

export type PlanEvent =
  | BodyOf<'plan.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'plan.changed', PlanFields>
  | BodyOf<'plan.rehearsed', Record<string, never>>
  | BodyOf<'plan.reviewed', v.InferOutput<typeof planReviewSchema>>
  | BodyOf<'plan.dropped', Record<string, never>>;

export const planSubject: SubjectDefinition<Plan, PlanEvent> = {
  kind: 'plan',
  events: {
    'plan.set': { version: 1, schema: setSchema },
    'plan.changed': { version: 1, schema: planFieldsSchema },
    'plan.rehearsed': { version: 1, schema: nothingSchema },
    'plan.reviewed': { version: 1, schema: planReviewSchema },
    'plan.dropped': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'plan.set') {
      return state ?? { id: event.subjectId, ...event.payload, set: when, rehearsed: null, reviews: [] };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'plan.changed':
        // Other words were not rehearsed yet.
        return { ...state, ...event.payload, rehearsed: null };
      case 'plan.rehearsed':
        return { ...state, rehearsed: when };
      case 'plan.reviewed':
        return { ...state, reviews: [...state.reviews, { ...event.payload, when }] };
      case 'plan.dropped':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

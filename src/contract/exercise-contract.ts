import * as v from 'valibot';
import type { CommitmentError } from '../domain/commitment/decide-commitment.ts';
import type { ExerciseError } from '../domain/exercise/decide-exercise.ts';
import {
  aboutSchema,
  draftValuesSchema,
  type DraftValues,
  type ExerciseAbout,
} from '../domain/exercise/exercise-draft.ts';
import { recordKinds, type RecordKind } from '../domain/exercise/exercise-kinds.ts';
import { followUpSchema, type Exercise, type MadeRecord } from '../domain/exercise/exercise.ts';
import type { GoalError } from '../domain/goal/decide-goal.ts';
import { idSchema, instantSchema } from '../domain/kernel/schema.ts';
import type { PlanError } from '../domain/plan/decide-plan.ts';
import { command, query, type Committed } from './endpoint.ts';

const withId = v.strictObject({ id: idSchema });
const recordKindSchema = v.picklist(recordKinds);

/** An exercise under way, kept outside the log until it is finished. */
export interface ExerciseDraftView {
  readonly exerciseId: string;
  readonly kind: RecordKind;
  readonly values: DraftValues;
  readonly about: ExerciseAbout;
  /** The screen that was open, from 0. */
  readonly position: number;
  readonly savedAt: string;
}

/** A record that an exercise is about or made, as it is called today. */
export interface ExerciseRef {
  readonly kind: 'commitment' | 'goal' | 'person';
  readonly id: string;
  readonly title: string;
}

export interface ExerciseView {
  readonly exercise: Exercise | null;
  readonly draft: ExerciseDraftView | null;
  readonly about: readonly ExerciseRef[];
  readonly made: readonly ExerciseRef[];
}

export interface ExerciseFinished extends Committed {
  readonly made: readonly MadeRecord[];
}

export const exerciseContract = {
  /** Those under way; what was touched last comes first. */
  drafts: query<readonly ExerciseDraftView[]>()(v.strictObject({})),
  /** Those that were done, newest first; with an id, only those about that record. */
  list: query<readonly Exercise[]>()(
    v.strictObject({
      kind: v.optional(recordKindSchema),
      commitmentId: v.optional(idSchema),
      goalId: v.optional(idSchema),
      personId: v.optional(idSchema),
      before: v.optional(instantSchema),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 20),
    }),
  ),
  /** Those of which one asks today what happened. */
  asking: query<readonly Exercise[]>()(v.strictObject({})),
  get: query<ExerciseView>()(withId),
  /** Saves answers at once, outside the log. A new exercise brings a new id. */
  saveDraft: command<{ readonly savedAt: string }, ExerciseError>()(
    v.strictObject({
      exerciseId: idSchema,
      kind: recordKindSchema,
      values: draftValuesSchema,
      about: v.optional(aboutSchema, {}),
      position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    }),
  ),
  /** The draft becomes a record, with what it makes elsewhere, in one intent. */
  finish: command<ExerciseFinished, ExerciseError | CommitmentError | GoalError | PlanError>()(
    v.strictObject({ exerciseId: idSchema }),
  ),
  discard: command<Record<string, never>>()(v.strictObject({ exerciseId: idSchema })),
  /** What happened afterwards. */
  followUp: command<Committed, ExerciseError>()(
    v.strictObject({
      id: idSchema,
      what: followUpSchema.entries.what,
      outcome: v.optional(followUpSchema.entries.outcome, null),
      askAgainOn: v.optional(followUpSchema.entries.askAgainOn, null),
    }),
  ),
  /** Removes the words for good. Backups that still hold them are named. */
  erase: command<{ readonly backupsWithText: readonly string[] }>()(withId),
};

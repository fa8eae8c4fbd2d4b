import type { CommitmentError } from '../../domain/commitment/decide-commitment.ts';
import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { ExerciseRecord, RecordKind, RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import type { MadeRecord } from '../../domain/exercise/exercise.ts';
import type { GoalError } from '../../domain/goal/decide-goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Core, notFound } from '../core.ts';

/** What an exercise makes elsewhere when it is finished: recorded in the same intent, and taken back with it. */
export interface ExerciseEffect {
  readonly events: readonly NewEvent[];
  readonly made: readonly MadeRecord[];
}

export type EffectError = CommitmentError | GoalError | ReturnType<typeof notFound>['error'];

type Effects = {
  readonly [K in RecordKind]?: (
    core: Core,
    record: RecordOf<K>,
    about: ExerciseAbout,
  ) => Result<ExerciseEffect, EffectError>;
};

/** By kind; one without a line here only keeps its record. */
const effects: Effects = {};

export function effectOf(
  core: Core,
  record: ExerciseRecord,
  about: ExerciseAbout,
): Result<ExerciseEffect, EffectError> {
  const effect = effects[record.kind] as
    | ((core: Core, record: ExerciseRecord, about: ExerciseAbout) => Result<ExerciseEffect, EffectError>)
    | undefined;
  return effect === undefined ? ok({ events: [], made: [] }) : effect(core, record, about);
}

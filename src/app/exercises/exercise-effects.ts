import type { CommitmentError } from '../../domain/commitment/decide-commitment.ts';
import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { ExerciseRecord, RecordKind, RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import type { GoalError } from '../../domain/goal/decide-goal.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { PlanError } from '../../domain/plan/decide-plan.ts';
import type { Core, notFound } from '../core.ts';
import type { ExerciseEffect } from './exercise-effect.ts';
import { makePlan } from './make-plan.ts';
import { makeDelegationPromise, makeSelfCommitment } from './make-promise.ts';

export type EffectError = CommitmentError | GoalError | PlanError | ReturnType<typeof notFound>['error'];

type Effects = {
  readonly [K in RecordKind]?: (
    core: Core,
    record: RecordOf<K>,
    about: ExerciseAbout,
  ) => Result<ExerciseEffect, EffectError>;
};

/** By kind; one without a line here only keeps its record. */
const effects: Effects = {
  woop: makePlan,
  'if-then': makePlan,
  'self-commitment': makeSelfCommitment,
  delegation: makeDelegationPromise,
};

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

import type { CommitmentError } from '../../domain/commitment/decide-commitment.ts';
import type { MadeRecord } from '../../domain/exercise/exercise.ts';
import type { GoalError } from '../../domain/goal/decide-goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import type { PlanError } from '../../domain/plan/decide-plan.ts';
import type { notFound } from '../core.ts';

/** What an exercise makes elsewhere when it is finished: recorded in the same intent, and taken back with it. */
export interface ExerciseEffect {
  readonly events: readonly NewEvent[];
  readonly made: readonly MadeRecord[];
}

export type EffectError = CommitmentError | GoalError | PlanError | ReturnType<typeof notFound>['error'];

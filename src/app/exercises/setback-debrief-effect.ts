import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Core } from '../core.ts';
import type { EffectError, ExerciseEffect } from './exercise-effect.ts';
import { makePromise } from './make-promise.ts';

/** The small step of a debrief becomes a commitment when the person says so. */
export function stepToCommitment(
  core: Core,
  { step, isPromised, due }: RecordOf<'setback-debrief'>,
  { goalId }: ExerciseAbout,
): Result<ExerciseEffect, EffectError> {
  if (step === null || isPromised !== true) return ok({ events: [], made: [] });
  return makePromise(core, { statement: step, doneMeans: null, personId: null, goalId }, due);
}

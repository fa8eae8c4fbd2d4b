import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Core } from '../core.ts';
import { newCommitment } from '../services/commitment-service.ts';
import type { EffectError, ExerciseEffect } from './exercise-effect.ts';

/** The small step of a debrief becomes a commitment when the person says so. */
export function stepToCommitment(
  core: Core,
  { step, isPromised, due }: RecordOf<'setback-debrief'>,
  { goalId }: ExerciseAbout,
): Result<ExerciseEffect, EffectError> {
  if (step === null || isPromised !== true) return ok({ events: [], made: [] });
  const decided = newCommitment(core, {
    statement: step,
    doneMeans: null,
    due,
    personId: null,
    newPersonName: null,
    goalId,
    tags: [],
    firstSteps: [],
  });
  if (!decided.ok) return decided;
  const { id, events } = decided.value;
  return ok({ events, made: [{ kind: 'commitment', id }] });
}

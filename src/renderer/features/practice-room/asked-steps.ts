import type { DraftValues } from '../../../domain/exercise/exercise-draft.ts';
import type { ExerciseScreens } from './exercise-screens.ts';

/** Where the screens stand, from 0, that are asked after what was answered so far. */
export function askedSteps(steps: ExerciseScreens['steps'], values: DraftValues): number[] {
  if (typeof steps === 'function') return [];
  return steps.flatMap(({ isAsked }, at) => (isAsked === undefined || isAsked(values) ? [at] : []));
}

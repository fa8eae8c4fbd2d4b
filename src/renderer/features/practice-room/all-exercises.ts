import type { ExerciseKind } from '../../../domain/exercise/exercise-kinds.ts';
import type { ExerciseScreens } from './exercise-screens.ts';
import { notYet } from './kinds/not-yet.ts';

/** The screens of every exercise. */
export const allExercises: Readonly<Record<ExerciseKind, ExerciseScreens>> = {
  'not-yet': notYet,
};

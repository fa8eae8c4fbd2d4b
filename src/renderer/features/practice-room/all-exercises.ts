import type { ExerciseKind } from '../../../domain/exercise/exercise-kinds.ts';
import type { ExerciseScreens } from './exercise-screens.ts';
import { coaching, delegation, feedback } from './kinds/for-leads.ts';
import { notYet } from './kinds/not-yet.ts';
import { ifThen, woop } from './kinds/plans.ts';
import { fiveMinutes, freshStart, rewardMenu, selfCommitment } from './kinds/starts.ts';

/** The screens of every exercise. */
export const allExercises: Readonly<Record<ExerciseKind, ExerciseScreens>> = {
  'not-yet': notYet,
  woop,
  'if-then': ifThen,
  'self-commitment': selfCommitment,
  'five-minutes': fiveMinutes,
  'fresh-start': freshStart,
  'reward-menu': rewardMenu,
  coaching,
  feedback,
  delegation,
};

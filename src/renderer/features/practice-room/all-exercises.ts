import type { ExerciseKind } from '../../../domain/exercise/exercise-kinds.ts';
import type { ExerciseScreens } from './exercise-screens.ts';
import { coaching, delegation, feedback } from './kinds/for-leads.ts';
import { notYet } from './kinds/not-yet.ts';
import { ifThen, woop } from './kinds/plans.ts';
import { fiveMinutes, freshStart, rewardMenu, selfCommitment } from './kinds/starts.ts';
import { deliberatePractice } from './kinds/deliberate-practice.ts';
import { perseveranceCheck } from './kinds/perseverance-check.ts';
import { purposeLadder } from './kinds/purpose-ladder.ts';
import { setbackDebrief } from './kinds/setback-debrief.ts';

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
  'setback-debrief': setbackDebrief,
  'purpose-ladder': purposeLadder,
  'deliberate-practice': deliberatePractice,
  'perseverance-check': perseveranceCheck,
};

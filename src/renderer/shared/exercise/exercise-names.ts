import type { ExerciseKind } from '../../../domain/exercise/exercise-kinds.ts';
import type { FollowUpOutcome } from '../../../domain/exercise/exercise.ts';
import { m } from '../../../messages/index.ts';

/** What each exercise is called, also where another screen offers it or tells of it. */
export const exerciseNames: Readonly<Record<ExerciseKind, () => string>> = {
  'not-yet': m.exercise_not_yet,
  woop: m.plan_room_woop,
  'if-then': m.plan_room_if_then,
  'self-commitment': m.start_self,
  'five-minutes': m.start_five,
  'fresh-start': m.start_fresh,
  'reward-menu': m.reward_menu,
  coaching: m.lead_coaching,
  feedback: m.lead_feedback,
  delegation: m.lead_delegation,
  'setback-debrief': m.exercise_debrief,
  'purpose-ladder': m.exercise_ladder,
  'deliberate-practice': m.exercise_practice,
  'perseverance-check': m.exercise_perseverance,
};

export const outcomeNames: Readonly<Record<FollowUpOutcome, () => string>> = {
  helped: m.room_outcome_helped,
  partly: m.room_outcome_partly,
  'not-yet': m.room_outcome_not_yet,
};

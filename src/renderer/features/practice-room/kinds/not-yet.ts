import { m } from '../../../../messages/index.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import AboutStep from '../steps/AboutStep.svelte';
import FollowUpStep from '../steps/FollowUpStep.svelte';
import TextStep from '../steps/TextStep.svelte';

export const notYet: ExerciseScreens = {
  sentence: m.exercise_not_yet_sentence,
  evidence: { found: m.exercise_not_yet_found, against: m.exercise_not_yet_against },
  steps: stepsOf('not-yet', [
    {
      field: 'setback',
      ask: m.exercise_not_yet_setback,
      hint: m.exercise_not_yet_setback_hint,
      control: TextStep,
    },
    {
      field: 'about',
      ask: m.exercise_not_yet_about,
      hint: m.exercise_about_hint,
      control: AboutStep,
      isOptional: true,
    },
    {
      field: 'belief',
      ask: m.exercise_not_yet_belief,
      hint: m.exercise_not_yet_belief_hint,
      control: TextStep,
    },
    { field: 'tried', ask: m.exercise_not_yet_tried, hint: m.exercise_not_yet_tried_hint, control: TextStep },
    { field: 'next', ask: m.exercise_not_yet_next, hint: m.exercise_not_yet_next_hint, control: TextStep },
    {
      field: 'help',
      ask: m.exercise_not_yet_help,
      hint: m.exercise_not_yet_help_hint,
      control: TextStep,
      isOptional: true,
    },
    {
      field: 'followUpOn',
      ask: m.exercise_follow_up,
      hint: m.exercise_follow_up_hint,
      control: FollowUpStep,
      isOptional: true,
    },
  ]),
};

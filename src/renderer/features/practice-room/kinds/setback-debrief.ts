import { m } from '../../../../messages/index.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import AboutStep from '../steps/AboutStep.svelte';
import SmallStepStep from '../steps/SmallStepStep.svelte';
import TextStep from '../steps/TextStep.svelte';

export const setbackDebrief: ExerciseScreens = {
  sentence: m.exercise_debrief_sentence,
  evidence: { found: m.exercise_debrief_found, against: m.exercise_debrief_against },
  steps: stepsOf('setback-debrief', [
    {
      field: 'happened',
      ask: m.exercise_debrief_happened,
      hint: m.exercise_debrief_happened_hint,
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
      field: 'inMyHands',
      ask: m.exercise_debrief_hands,
      hint: m.exercise_debrief_hands_hint,
      control: TextStep,
    },
    { field: 'keep', ask: m.exercise_debrief_keep, hint: m.exercise_debrief_keep_hint, control: TextStep },
    {
      field: 'change',
      ask: m.exercise_debrief_change,
      hint: m.exercise_debrief_change_hint,
      control: TextStep,
    },
    {
      field: 'step',
      ask: m.exercise_debrief_step,
      hint: m.exercise_debrief_step_hint,
      control: SmallStepStep,
      isOptional: true,
    },
  ]),
};

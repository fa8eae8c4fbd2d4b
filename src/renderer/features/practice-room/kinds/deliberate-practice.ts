import { m } from '../../../../messages/index.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import LastAdjustment from '../steps/LastAdjustment.svelte';
import LineStep from '../steps/LineStep.svelte';
import PracticeStep from '../steps/PracticeStep.svelte';
import TextStep from '../steps/TextStep.svelte';

export const deliberatePractice: ExerciseScreens = {
  sentence: m.exercise_practice_sentence,
  evidence: { found: m.exercise_practice_found, against: m.exercise_practice_against },
  steps: stepsOf('deliberate-practice', [
    {
      field: 'about',
      ask: m.exercise_practice_about,
      hint: m.exercise_practice_about_hint,
      control: PracticeStep,
      isOptional: true,
    },
    {
      field: 'skill',
      ask: m.exercise_practice_skill,
      hint: m.exercise_practice_skill_hint,
      control: LineStep,
      above: LastAdjustment,
    },
    {
      field: 'edge',
      ask: m.exercise_practice_edge,
      hint: m.exercise_practice_edge_hint,
      control: TextStep,
    },
    {
      field: 'feedback',
      ask: m.exercise_practice_feedback,
      hint: m.exercise_practice_feedback_hint,
      control: TextStep,
    },
    {
      field: 'adjustment',
      ask: m.exercise_practice_adjustment,
      hint: m.exercise_practice_adjustment_hint,
      control: TextStep,
    },
  ]),
};

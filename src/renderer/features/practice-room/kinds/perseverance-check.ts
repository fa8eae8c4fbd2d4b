import { perseveranceItems } from '../../../../domain/exercise/kinds/perseverance-check.ts';
import { m } from '../../../../messages/index.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import FacetMeans from '../perseverance/FacetMeans.svelte';
import PerseveranceTrend from '../perseverance/PerseveranceTrend.svelte';
import { frequencies, itemTexts } from '../perseverance/perseverance-words.ts';
import ScaleStep from '../steps/ScaleStep.svelte';

export const perseveranceCheck: ExerciseScreens = {
  sentence: m.exercise_perseverance_sentence,
  evidence: { found: m.exercise_perseverance_found, against: m.exercise_perseverance_against },
  before: PerseveranceTrend,
  after: FacetMeans,
  steps: stepsOf(
    'perseverance-check',
    perseveranceItems.map((field) => ({
      field,
      ask: itemTexts[field],
      hint: m.exercise_perseverance_hint,
      control: ScaleStep,
      needed: m.exercise_perseverance_needed,
      tell: (value: unknown) => frequencies.find((one) => one.value === value)?.label() ?? null,
    })),
  ),
};

import type { DraftValues } from '../../../../domain/exercise/exercise-draft.ts';
import { rungs, type Rung } from '../../../../domain/exercise/kinds/purpose-ladder.ts';
import { m } from '../../../../messages/index.ts';
import { stepsOf, type ExerciseScreens } from '../exercise-screens.ts';
import LadderSoFar from '../steps/LadderSoFar.svelte';
import LineStep from '../steps/LineStep.svelte';
import PurposeStep from '../steps/PurposeStep.svelte';
import ServedByStep from '../steps/ServedByStep.svelte';
import StartStep from '../steps/StartStep.svelte';
import { wordsAt } from '../ladder.ts';

export const purposeLadder: ExerciseScreens = {
  sentence: m.exercise_ladder_sentence,
  evidence: { found: m.exercise_ladder_found, against: m.exercise_ladder_against },
  steps: stepsOf('purpose-ladder', [
    {
      field: 'start',
      ask: m.exercise_ladder_start,
      hint: m.exercise_ladder_start_hint,
      control: StartStep,
    },
    ...rungs.map(rungStep),
    {
      field: 'purpose',
      ask: m.exercise_ladder_purpose,
      hint: m.exercise_ladder_purpose_hint,
      control: PurposeStep,
      above: LadderSoFar,
    },
    {
      field: 'servedBy',
      ask: m.exercise_ladder_served,
      hint: m.exercise_ladder_served_hint,
      control: ServedByStep,
      isOptional: true,
      tell: () => null,
    },
  ]),
};

/** Three rungs are asked for; each one after that only when the one before it is there. */
function rungStep(field: Rung, at: number) {
  const before = rungs[at - 1] ?? 'start';
  const isOptional = at >= 3;
  return {
    field,
    ask: (values: DraftValues) => {
      const of = wordsAt(values, before);
      return at === 0 ? m.exercise_ladder_why({ of }) : m.exercise_ladder_why_again({ of });
    },
    hint: isOptional ? m.exercise_ladder_optional_hint : m.exercise_ladder_why_hint,
    control: LineStep,
    isOptional,
    isAsked: (values: DraftValues) => !isOptional || wordsAt(values, before) !== '',
  };
}

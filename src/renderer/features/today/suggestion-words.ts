import type { Suggestion } from '../../../domain/exercise/choose-suggestion.ts';
import type { SuggestionCode } from '../../../domain/exercise/suggestion-rules.ts';
import { m } from '../../../messages/index.ts';

const texts: Readonly<Record<SuggestionCode, (parts: { title: string }) => string>> = {
  'missed-again': m.suggestion_missed_again,
  missed: m.suggestion_missed,
  'meets-tomorrow': m.suggestion_meets_tomorrow,
  'practice-without-plan': m.suggestion_practice_without_plan,
  'practice-with-plan': m.suggestion_practice_with_plan,
  'stalled-long': m.suggestion_stalled_long,
  'stalled-with-step': m.suggestion_stalled_with_step,
  stalled: m.suggestion_stalled,
  'cycle-without-purpose': m.suggestion_cycle_without_purpose,
  'cycle-over': m.suggestion_cycle_over,
  'goal-fallow': m.suggestion_goal_fallow,
};

/** Titles may be long; the card is one line. */
const longestTitle = 36;

/** What happened and what fits it, in one line. */
export function suggestionText({ code, about: { title } }: Suggestion): string {
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
  return texts[code]({ title: short });
}

/** Where the exercise begins, about what it was suggested for. */
export function suggestionPath({ exercise, about }: Suggestion): string {
  return `/practice-room/${exercise}?${about.kind}=${about.id}`;
}

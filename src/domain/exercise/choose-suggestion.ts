import type { ExerciseKind } from './exercise-kinds.ts';
import {
  suggestionRules,
  type Occasion,
  type SuggestionCode,
  type SuggestionCondition,
} from './suggestion-rules.ts';

/** The one exercise that fits what just happened. */
export interface Suggestion {
  readonly code: SuggestionCode;
  readonly exercise: ExerciseKind;
  readonly about: Occasion['about'];
}

/**
 * By the order of the rules, then of the occasions; null when nothing fits. An exercise that the person turned off is passed over
 * for good, and the next rule speaks in its place.
 */
export function chooseSuggestion(
  occasions: readonly Occasion[],
  quiet: ReadonlySet<ExerciseKind>,
): Suggestion | null {
  for (const { code, on, when, exercise } of suggestionRules) {
    if (quiet.has(exercise)) continue;
    const fits = occasions.find(
      (occasion) => occasion.kind === on && when.every((one) => holds(one, occasion)),
    );
    if (fits) return { code, exercise, about: fits.about };
  }
  return null;
}

/** An absent fact meets no condition. */
function holds({ fact, is, atLeast }: SuggestionCondition, { facts }: Occasion): boolean {
  const value = facts[fact];
  if (value === undefined) return false;
  return (is === undefined || value === is) && (atLeast === undefined || Number(value) >= atLeast);
}

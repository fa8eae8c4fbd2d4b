import type { DraftValues } from '../../../domain/exercise/exercise-draft.ts';
import { rungs, type Rung } from '../../../domain/exercise/kinds/purpose-ladder.ts';

/** What stands at a rung, on one line; empty while there is nothing. */
export function wordsAt(values: DraftValues, rung: Rung | 'start'): string {
  const value = values[rung];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** What was climbed so far, from the bottom up. */
export function climbed(values: DraftValues): string[] {
  return (['start', ...rungs] as const).map((rung) => wordsAt(values, rung)).filter(Boolean);
}

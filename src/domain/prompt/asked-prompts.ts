import type { Day } from '../kernel/ports.ts';
import { dayNumber } from '../time/day-number.ts';
import { startOfWeek } from '../time/days.ts';
import { builtInPrompt, type PromptedKind, type PromptOffer } from './built-in-prompts.ts';
import { promptSlots, type PromptSlot } from './prompt-set.ts';

/** A question of one sitting: in the person's own words, or in those of a built-in wording. */
export interface AskedPrompt {
  readonly id: string;
  readonly wording: string | null;
  /** Which of the built-in wordings it is today, counted from 0. */
  readonly variant: number;
  readonly offers: PromptOffer | null;
}

/** The questions of a kind on a day. The day alone decides about the words: a reload or the other host asks the same. */
export function askedPrompts(
  kind: PromptedKind,
  chosen: readonly PromptSlot[] | null,
  day: Day,
): AskedPrompt[] {
  const turn = turnOf(kind, day);
  return promptSlots(kind, chosen)
    .filter(({ isOn }) => isOn)
    .map(({ id, wording }): AskedPrompt => {
      const prompt = builtInPrompt(kind, id);
      return {
        id,
        wording,
        variant: prompt === undefined ? 0 : remainder(turn, prompt.wordings),
        offers: prompt?.offers ?? null,
      };
    });
}

/** Counts the sittings of a kind: days, weeks or months. Two that follow each other never have the same words. */
function turnOf(kind: PromptedKind, day: Day): number {
  switch (kind) {
    case 'weekly':
      // 1970-01-01 was a Thursday, three days after a Monday.
      return (dayNumber(startOfWeek(day)) + 3) / 7;
    case 'monthly':
      return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    default:
      return dayNumber(day);
  }
}

function remainder(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}

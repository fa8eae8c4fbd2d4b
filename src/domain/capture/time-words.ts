import type { TimeOfDay } from '../kernel/ports.ts';

/** Not the "3" of "in 3 days". */
const CLOCK =
  /(?<![\d/.-])(\d{1,2})(?!\d|\s*(?:day|week|month|year)s?\b)(?:[:.：](\d{2}))?(?:[:：]\d{2})?\s*(a\.?m?\.?|p\.?m?\.?)?(?![\w/])/i;

/** The time a part of the day is offered as, or nothing when the words name none. */
export function partOfDay(words: string): TimeOfDay | undefined {
  if (/\bmorning\b/i.test(words)) return '09:00';
  if (/\bafternoon\b/i.test(words)) return '15:00';
  if (/\b(?:evening|tonight|night)\b/i.test(words)) return '20:00';
  return undefined;
}

/**
 * The times of day that an hour and minute may mean in these words: one when am, pm, a part of the day or the
 * 24-hour notation settles it, otherwise the morning and the evening one.
 */
export function timesOf(words: string, hour: number, minute: number): readonly TimeOfDay[] {
  if (/\bmidnight\b/i.test(words)) return ['24:00'];
  const clock = clockIn(words, hour, minute);
  if (!clock || clock.settled) return [timeOfDay(hour, minute)];
  const part = partOfDay(words);
  const morning = timeOfDay(hour % 12, minute);
  const evening = timeOfDay((hour % 12) + 12, minute);
  if (part === undefined) return [morning, evening];
  if (part === '09:00') return [morning];
  // "tonight at 1" is after midnight, "this afternoon at 1" before.
  const isAfterMidnight = part === '20:00' && hour % 12 < 5;
  return [isAfterMidnight ? timeOfDay((hour % 12) + 24, minute) : evening];
}

/** Whether a time without a date is written so that it cannot be a mere number: "5pm", "9:30", "noon". */
export function isPlainlyTime(words: string): boolean {
  return /\d[:：]\d{2}|\d\s*[ap]\.?m|\bo.?clock\b|\b(?:noon|midday|midnight)\b|\d\s+(?:in|at)\s+/i.test(
    words,
  );
}

/** How the hour was written; nothing when it was a word such as "noon". */
function clockIn(words: string, hour: number, minute: number): { readonly settled: boolean } | undefined {
  for (const match of words.matchAll(new RegExp(CLOCK, 'gi'))) {
    const [, written = '', minutes, meridiem] = match;
    if (Number(written) % 12 !== hour % 12 || Number(minutes ?? 0) !== minute) continue;
    const isTwentyFourHour =
      written.startsWith('0') || Number(written) > 12 || (minutes !== undefined && written.length === 2);
    return { settled: meridiem !== undefined || isTwentyFourHour };
  }
  return undefined;
}

function timeOfDay(hour: number, minute: number): TimeOfDay {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

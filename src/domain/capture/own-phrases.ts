import { addDays, daysBetween, startOfMonth, weekday } from '../time/days.ts';
import type { Day } from '../kernel/ports.ts';
import type { DatePhrase, Present } from './date-phrase.ts';

const END_OF_DAY = /\b(?:end of (?:the )?(?:business )?day|close of business|EOD|COB)\b/gi;
const END_OF_PERIOD = /\b(?:end of (?:the )?(this |next )?(week|month|year)|EOW|EOM)\b/gi;
const NUMBER = String.raw`(\d{1,4}(?:\.\d)?|an?|one|two|three|four|five|six|ten)`;
const ELAPSED = new RegExp(
  String.raw`\b(?:with)?in (?:(half) an hour|${NUMBER} ?(h|hrs?|hours?)(?: (?:and )?(\d{1,2}) ?(?:m|mins?|minutes?))?|${NUMBER} ?(m|mins?|minutes?))\b`,
  'gi',
);
const DAY_OF_MONTH =
  /\b(?:by|on|before|until|till|due) the (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?!(?:at|by|for|to|with)\s)\p{L}|[-–])/giu;
const NUMBER_WORDS = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 } as const;

/** The phrases the date parser does not know or reads by the machine's clock: ends of periods, elapsed time. */
export function findOwnPhrases(text: string, present: Present): readonly DatePhrase[] {
  return [
    ...[...text.matchAll(END_OF_DAY)].map((match) => ({ ...place(match), days: [], times: ['17:00'] })),
    ...[...text.matchAll(END_OF_PERIOD)].map((match) => ({
      ...place(match),
      days: [endOfPeriod(match, present.today)],
      times: [],
    })),
    ...[...text.matchAll(ELAPSED)].map((match) => ({
      ...place(match),
      days: [],
      times: [],
      elapsed: elapsed(match),
    })),
    ...[...text.matchAll(DAY_OF_MONTH)].flatMap((match) => {
      const day = nextDayOfMonth(Number(match[1]), present.today);
      return day ? [{ ...place(match), days: [day], times: [] }] : [];
    }),
  ];
}

function place(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** A week ends on its Friday, or on its Sunday once Friday is over. */
function endOfPeriod(match: RegExpExecArray, today: Day): Day {
  const isNext = match[1]?.trim().toLowerCase() === 'next';
  const period = match[2]?.toLowerCase() ?? (match[0].toUpperCase() === 'EOM' ? 'month' : 'week');
  if (period === 'year')
    return `${String(Number(today.slice(0, 4)) + (isNext ? 1 : 0)).padStart(4, '0')}-12-31`;
  if (period === 'month') {
    const thisMonth = lastOfMonth(today);
    return isNext ? lastOfMonth(addDays(thisMonth, 1)) : thisMonth;
  }
  if (isNext) return addDays(today, 12 - weekday(today));
  return addDays(today, (weekday(today) > 5 ? 7 : 5) - weekday(today));
}

function lastOfMonth(day: Day): Day {
  return addDays(startOfMonth(addDays(startOfMonth(day), 31)), -1);
}

function nextDayOfMonth(dayOfMonth: number, today: Day): Day | undefined {
  if (dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  let month = startOfMonth(today);
  for (let tries = 0; tries < 4; tries += 1) {
    const day = addDays(month, dayOfMonth - 1);
    if (startOfMonth(day) === month && daysBetween(today, day) >= 0) return day;
    month = addDays(lastOfMonth(month), 1);
  }
  return undefined;
}

function elapsed(match: RegExpExecArray): number {
  const [, half, hours, , extraMinutes, minutes] = match;
  if (half) return 30;
  return Math.round(numberOf(hours) * 60 + numberOf(extraMinutes) + numberOf(minutes));
}

function numberOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const key = word.toLowerCase();
  return key in NUMBER_WORDS ? NUMBER_WORDS[key as keyof typeof NUMBER_WORDS] : Number(key);
}

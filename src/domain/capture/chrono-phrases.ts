import { casual } from 'chrono-node/en';
import { addDays, daysBetween, isDay, startOfWeek, weekday } from '../time/days.ts';
import type { Day, TimeOfDay } from '../kernel/ports.ts';
import type { DatePhrase, Present } from './date-phrase.ts';
import { isPlainlyTime, partOfDay, timesOf } from './time-words.ts';

type Parsed = ReturnType<typeof casual.parse>[number];
type DayReading = Pick<DatePhrase, 'days' | 'dayReason' | 'laterDay' | 'isToday'>;

const DEADLINE = /(?:^|[^\p{L}])(?:by|on|at|before|due|until|till)\s+(?:the\s+)?$/iu;
const QUANTITY =
  /^\s+(?!(?:on|for|with|to|and|or|in|this|next|today|tomorrow|tonight|by|from|sharp)(?![\p{L}]))\p{L}/iu;
/** Short forms and months that are ordinary words too. */
const EVERYDAY_WORD = /^(?:sat|sun|wed|mar|march|may)\b/;
/** "by 5 tomorrow": the parser knows only "at 5". */
const BARE_HOUR =
  /(?<![\p{L}\p{N}])(by|before|until|till)(?= \d{1,2} (?:on|this|next|today|tomorrow|tonight|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?!\p{L}))/giu;
const PART_AFTERWARDS = /^\s+(?:in the (?:morning|afternoon|evening)|at night)(?!\p{L})/iu;
/** Words that make a date the object of the sentence: "move it to Monday", "the minutes of 3 March". */
const OBJECT_OF = /(?:^|[^\p{L}])(?:to|from|of|since|about)\s+(?:the\s+)?$/iu;
const SLASHED = /(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?/;
/** A day and month this recently gone is more likely a slip than a plan for next year. */
const RECENT_DAYS = 31;

/**
 * The dates and times the date parser sees and that are certain enough to act on. Only the parts it read are
 * taken; years, weeks and forward moves are decided here, so the machine's own zone plays no part.
 */
export function findChronoPhrases(text: string, present: Present): readonly DatePhrase[] {
  // The parser reads the wall clock of a Date. Noon of the logical day exists in every machine's zone.
  const [year = 0, month = 1, day = 1] = present.today.split('-').map(Number);
  const results = casual.parse(text.replace(BARE_HOUR, atHour), new Date(year, month - 1, day, 12), {
    forwardDate: true,
  });
  return results.flatMap((result) => {
    const phrase = isLikely(text, result) ? phraseOf(result, wordsOf(text, result), present) : undefined;
    return phrase ? [phrase] : [];
  });
}

function phraseOf(result: Parsed, words: string, present: Present): DatePhrase | undefined {
  const { start, index } = result;
  const reading = readDays(result, present.today);
  const hour = start.isCertain('hour') ? start.get('hour') : null;
  const times: readonly TimeOfDay[] = hour === null ? [] : timesOf(words, hour, start.get('minute') ?? 0);
  if (!reading || (reading.days.length === 0 && times.length === 0)) return undefined;
  const part = partOfDay(words);
  const offset = hour !== null && start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  return {
    start: index,
    end: index + words.length,
    ...reading,
    times,
    ...(part === undefined ? {} : { partOfDay: part }),
    ...(offset === null ? {} : { offset }),
  };
}

/** The words of a result with the part of the day that follows them: "at 8" and "in the evening". */
function wordsOf(text: string, { index, text: words, start }: Parsed): string {
  const rest = start.isCertain('hour') ? PART_AFTERWARDS.exec(text.slice(index + words.length)) : null;
  return text.slice(index, index + words.length) + (rest?.[0] ?? '');
}

/** "at" in place of a longer word, so that every other character keeps its position. */
function atHour(word: string): string {
  return 'at'.padEnd(word.length);
}

function isLikely(text: string, result: Parsed): boolean {
  const { index, text: words, start } = result;
  const before = text.slice(0, index);
  const after = text.slice(index + words.length);
  if (/^now$/i.test(words) || /^[’']s(?!\p{L})/u.test(after) || /\p{L}[’'-]$/u.test(before)) return false;
  if (OBJECT_OF.test(before)) return false;
  const kinds = result.tags();
  if (kinds.has('result/relativeDateAndTime')) return false;
  if (kinds.has('result/relativeDate')) return isDistance(words);
  const hasTime = start.isCertain('hour');
  const isIntroduced = DEADLINE.test(before) || /^(?:on|at)\b/i.test(words);
  if (EVERYDAY_WORD.test(words) && !isIntroduced && !hasTime) return false;
  if (start.isCertain('day') || start.isCertain('weekday')) return !/\bweekday\b/i.test(words);
  if (!hasTime) return /^this\b/i.test(words);
  if (isPlainlyTime(words)) return true;
  return isIntroduced && !QUANTITY.test(after);
}

/** "in 3 days", "two weeks from now": a distance ahead, not a duration, nor the vague "next week". */
function isDistance(words: string): boolean {
  return /^(?:in|within)\s|\bfrom (?:now|today)$|\bafter tomorrow\b/i.test(words);
}

function readDays(result: Parsed, today: Day): DayReading | undefined {
  const { start, text: words } = result;
  const isToday =
    /\b(?:today|tonight)\b/i.test(words) || /^this\s+(?:morning|afternoon|evening|night)/i.test(words);
  if (isToday) return { days: [today], isToday };
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return readWeekday(words, start.get('weekday') ?? 0, today);
  if (result.tags().has('parser/SlashDateFormatParser')) return readSlashed(words, today);
  const day = dayOf(start.get('year'), start.get('month'), start.get('day'));
  if (start.isCertain('year') || result.tags().has('result/relativeDate'))
    return day ? { days: [day] } : undefined;
  if (start.isCertain('day')) return readUnknownYear(start.get('month'), start.get('day'), today);
  return start.isCertain('hour') ? { days: [] } : undefined;
}

/** A bare weekday is the coming one; on that very weekday, and for "next" within this week, it is open which. */
function readWeekday(words: string, sundayBased: number, today: Day): DayReading {
  const isWeekend = /\bweekend\b/i.test(words);
  const wanted = isWeekend && weekday(today) === 7 ? 7 : sundayBased || 7;
  const ahead = (wanted - weekday(today) + 7) % 7;
  if (/\b(?:last|past)\b/i.test(words)) return { days: [addDays(today, ahead - 7)] };
  if (/\bnext\b/i.test(words)) {
    const coming = addDays(today, ahead || 7);
    if (startOfWeek(coming) !== startOfWeek(today)) return { days: [coming] };
    return { days: [coming, addDays(coming, 7)], dayReason: 'which-week' };
  }
  const coming = addDays(today, ahead);
  if (ahead > 0 || isWeekend || /\bthis\b/i.test(words)) return { days: [coming] };
  return { days: [coming, addDays(coming, 7)], dayReason: 'which-week' };
}

function readSlashed(words: string, today: Day): DayReading | undefined {
  const [, first, second, written] = SLASHED.exec(words) ?? [];
  const [a, b] = [Number(first), Number(second)];
  const year = written === undefined ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
  const readings = [
    [a, b],
    [b, a],
  ].map(([month = 0, day = 0]) =>
    year === undefined ? nextOccurrence(month, day, today) : dayOf(year, month, day),
  );
  const days = [...new Set(readings.filter((day) => day !== undefined))].toSorted();
  if (days.length === 0) return undefined;
  return days.length === 1 ? { days } : { days, dayReason: 'day-or-month-order' };
}

function readUnknownYear(month: number | null, day: number | null, today: Day): DayReading | undefined {
  const next = nextOccurrence(month, day, today);
  if (!next) return undefined;
  const latest = dayOf(Number(next.slice(0, 4)) - 1, month, day);
  const isRecent = latest !== undefined && daysBetween(latest, today) <= RECENT_DAYS;
  return isRecent && next !== today ? { days: [latest], laterDay: next } : { days: [next] };
}

/** The first such day from today on; 29 February may be eight years away. */
function nextOccurrence(month: number | null, day: number | null, today: Day): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const candidate = dayOf(year, month, day);
    if (candidate && candidate >= today) return candidate;
  }
  return undefined;
}

function dayOf(year: number | null, month: number | null, day: number | null): Day | undefined {
  // Far from the first and last year that can be written, so that later arithmetic stays between them.
  if (year === null || year < 1000 || year > 9000) return undefined;
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isDay(text) ? text : undefined;
}

import * as v from 'valibot';
import { limits } from '../kernel/schema.ts';
import { checkTerms } from './practice-terms.ts';
import { practiceTermsSchema, type PracticeTerms } from './practice.ts';

export interface PracticeReading {
  /** The line without how often: "Run 5 km" of "Run 5 km 3 times a week". */
  readonly statement: string;
  readonly terms: PracticeTerms;
}

/**
 * Reads "Run 3 times a week", "Read 20 pages every day", "Drink at most 2 coffees a day" into terms. Null where the line does
 * not say how often, or says what no practice can be. English; a month is 30 days, a year 365.
 */
export function readPractice(text: string): PracticeReading | null {
  const line = text.slice(0, limits.line).replace(/\s+/g, ' ').trim();
  const found = frequencies.map((read) => read(line)).find((frequency) => frequency !== null);
  if (found === undefined) return null;
  const statement = withoutEnd(`${line.slice(0, found.at)} ${line.slice(found.at + found.length)}`);
  if (statement === '') return null;
  const read = v.safeParse(practiceTermsSchema, termsOf(statement, found));
  const terms = read.success ? checkTerms(read.output) : null;
  return terms?.ok === true ? { statement, terms: terms.value } : null;
}

interface Frequency {
  readonly at: number;
  readonly length: number;
  readonly times: number;
  readonly perDays: number;
  /** "At most" stood before how often. */
  readonly isLimit: boolean;
  /** Whether it said how many times, and not only "a day". */
  readonly isCounted: boolean;
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
const adverbs: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: 30,
  yearly: 365,
};
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  other: 2,
  second: 2,
  third: 3,
};

const unit = '(day|week|fortnight|month|year)';
const count = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)';
const limit = '(?:(at most|no more than|not more than|up to|max\\.?|maximum|at least)\\s+)?';
const per = `(?:a|an|per|each|every|/|in a)\\s*${unit}`;
const stretch = `(?:in|per|every|each|within)\\s+${count}\\s+${unit}s`;

/** The first that finds something counts: what says more comes before what says less. */
const frequencies: readonly ((line: string) => Frequency | null)[] = [
  reader(`${limit}(?:${count}\\s*(?:times|x|×)|(once)|(twice))\\s*(?:${per}|${stretch})`, (match) => ({
    times: match[3] ? 1 : match[4] ? 2 : numberOf(match[2]),
    perDays: match[5] ? daysOf(match[5]) : numberOf(match[6]) * daysOf(match[7]),
    isLimit: isLimitWord(match[1]),
    isCounted: true,
  })),
  reader(`(?:every|each)\\s+(other|second|third|\\d{1,3})\\s+${unit}s?`, (match) => ({
    times: 1,
    perDays: numberOf(match[1]) * daysOf(match[2]),
  })),
  reader(`(?:every|each|per|a|an|/)\\s*${unit}`, (match) => ({ times: 1, perDays: daysOf(match[1]) })),
  reader('(daily|weekly|fortnightly|monthly|yearly)', (match) => ({
    times: 1,
    perDays: adverbs[match[1]?.toLowerCase() ?? ''] ?? 0,
  })),
];

type Said = Pick<Frequency, 'times' | 'perDays'> & Partial<Frequency>;

function reader(pattern: string, read: (match: RegExpExecArray) => Said): (line: string) => Frequency | null {
  // At the end of the line only: "every day at noon" is a time, which terms have no place for.
  const expression = new RegExp(`(?:^|[\\s,])(${pattern})(?=[\\s.!,]*$)`, 'iu');
  return (line) => {
    const match = expression.exec(line);
    if (match === null) return null;
    const own = match.slice(1) as unknown as RegExpExecArray;
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    return { at, length: match[1]?.length ?? 0, isLimit: false, isCounted: false, ...read(own) };
  };
}

const quantity =
  /(?:\b(at most|no more than|not more than|up to|max\.?|maximum|at least)\s+)?\b(\d[\d.,]*)\s*([\p{L}%][\p{L}-]*)(?=$|\s+(?:of|in)\b)/iu;

function termsOf(statement: string, { times, perDays, isLimit, isCounted }: Frequency): PracticeTerms {
  const measured = quantity.exec(statement);
  const amount = measured === null ? null : amountOf(measured[2] ?? '');
  if (measured !== null && amount !== null) {
    const direction = isLimitWord(measured[1]) || isLimit ? 'at-most' : 'at-least';
    return { times, perDays, measure: 'amount', amount, unit: measured[3] ?? null, direction };
  }
  const direction = isLimit ? 'at-most' : 'at-least';
  // More often than once a day cannot be done or not done: it is counted.
  if (isCounted && (times > perDays || (isLimit && times === perDays))) {
    return { times: 1, perDays, measure: 'amount', amount: times, unit: null, direction };
  }
  return { times, perDays, measure: 'yes-no', amount: null, unit: null, direction };
}

/** "8,000" has a separator, "2,5" a decimal comma. Null for what is no number. */
function amountOf(text: string): number | null {
  const plain = text.replace(/[.,]$/, '');
  const normal = /^\d{1,3}(,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  const value = Number(normal);
  return Number.isFinite(value) && value <= 1e9 ? value : null;
}

function numberOf(word: string | undefined): number {
  const text = word?.toLowerCase() ?? '';
  return numberWords[text] ?? Number(text);
}

function daysOf(word: string | undefined): number {
  return unitDays[word?.toLowerCase() ?? ''] ?? 0;
}

function isLimitWord(word: string | undefined): boolean {
  return word !== undefined && word.toLowerCase() !== 'at least';
}

function withoutEnd(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,.!]+$/u, '')
    .trim();
}

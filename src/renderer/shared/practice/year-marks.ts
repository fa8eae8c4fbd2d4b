import type { PracticeDayView, PracticeYearView } from '../../../contract/practice-contract.ts';
import type { DatedTerms } from '../../../domain/practice/practice.ts';
import { m } from '../../../messages/index.ts';
import { exactDayText } from '../day-text.ts';
import { dayContentText } from './day-log.ts';
import { quantityText } from './practice-words.ts';

/** How a day looks: the tint grows with the amount and says nothing about good or bad. */
export type DayMark =
  'none' | 'not-done' | 'share-1' | 'share-2' | 'share-3' | 'share-4' | 'skipped' | 'paused';

export interface YearDay {
  readonly day: string;
  readonly mark: DayMark;
  readonly label: string;
}

/** The days of a year by their date, each with its look and its words. */
export function yearDays(
  view: PracticeYearView,
  days: readonly string[],
  terms: readonly DatedTerms[],
): ReadonlyMap<string, YearDay> {
  const logged = new Map(view.days.map((one) => [one.day, one]));
  const paused = new Set(view.pausedDays);
  const entries = days.map((day): [string, YearDay] => {
    const held = terms.findLast(({ from }) => from <= day) ?? terms[0];
    return [day, toYearDay(day, logged.get(day), paused.has(day), held)];
  });
  return new Map(entries);
}

function toYearDay(
  day: string,
  record: PracticeDayView | undefined,
  isPaused: boolean,
  terms: DatedTerms | undefined,
): YearDay {
  const said = record && terms ? dayContentText(record.amount, terms) : null;
  const words = [isPaused ? m.practice_year_paused() : null, said].filter((word) => word !== null);
  const facts = { day: exactDayText(day), what: words.join(', ') || m.practice_year_nothing() };
  const label = record?.note
    ? m.practice_year_cell_note({ ...facts, note: record.note })
    : m.practice_year_cell(facts);
  return { day, label, mark: isPaused ? 'paused' : markOf(record, terms) };
}

function markOf(record: PracticeDayView | undefined, terms: DatedTerms | undefined): DayMark {
  if (record === undefined) return 'none';
  if (record.amount === null) return 'skipped';
  if (record.amount === 0) return 'not-done';
  const one = terms?.measure === 'amount' ? terms.amount : null;
  if (one === null || one === 0) return 'share-4';
  const share = record.amount / one;
  if (share >= 1) return 'share-4';
  return share >= 0.67 ? 'share-3' : share >= 0.34 ? 'share-2' : 'share-1';
}

export interface MonthSum {
  readonly month: string;
  readonly done: number;
  readonly amount: number;
  readonly skipped: number;
  readonly paused: number;
}

/** The same year by month, for those who read a table. */
export function monthSums(view: PracticeYearView): readonly MonthSum[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${String(view.year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
    const days = view.days.filter(({ day }) => day.startsWith(month));
    return {
      month,
      done: days.filter(({ amount }) => (amount ?? 0) > 0).length,
      amount: days.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      skipped: days.filter(({ amount }) => amount === null).length,
      paused: view.pausedDays.filter((day) => day.startsWith(month)).length,
    };
  });
}

const locale = 'en-GB';
const monthShort = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const monthLong = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const weekdayShort = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });

export function monthName(month: string, length: 'short' | 'long'): string {
  return (length === 'short' ? monthShort : monthLong).format(new Date(`${month}-01T00:00:00Z`));
}

/** Monday to Sunday. 2024 began on a Monday. */
export const weekdayNames: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  weekdayShort.format(new Date(`2024-01-0${index + 1}T00:00:00Z`)),
);

/** Over how many weeks each month's name stands: a week belongs to the month of its first day in the year. */
export function monthSpans(
  weeks: readonly (readonly (string | null)[])[],
): readonly { month: string; weeks: number }[] {
  const spans: { month: string; weeks: number }[] = [];
  for (const week of weeks) {
    const month = week.find((day) => day !== null)?.slice(0, 7) ?? '';
    const last = spans.at(-1);
    if (last?.month === month) last.weeks += 1;
    else spans.push({ month, weeks: 1 });
  }
  return spans;
}

export function sumText(sum: MonthSum, unit: string | null): string {
  return sum.amount === 0 ? '' : quantityText(sum.amount, unit);
}

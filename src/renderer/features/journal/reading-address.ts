import { isMonthText, monthRange, type Month } from '../../../domain/time/months.ts';

/** How the journal is read: newest first without an end, or one day, week or month at a time. */
export const readingViews = ['newest', 'day', 'week', 'month'] as const;
export type ReadingView = (typeof readingViews)[number];

export interface Reading {
  readonly view: ReadingView;
  /** A day of the stretch that is read. */
  readonly at: string;
}

const day = /^[12]\d{3}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/;

/** What `/journal?view=month&at=2026-11` asks for; a place that is not in the calendar is today. */
export function readingFromQuery(query: URLSearchParams, today: string): Reading {
  const view = readingViews.find((one) => one === query.get('view')) ?? 'newest';
  return { view, at: placeOf(query.get('at') ?? '', today) };
}

export function readingPath({ view, at }: Reading): string {
  return view === 'newest' ? '/journal' : `/journal?view=${view}&at=${at}`;
}

/** A month stands for its first day, or for today when it is the month we are in. */
function placeOf(at: string, today: string): string {
  if (isMonthText(at)) return firstOr(at, today);
  return day.test(at) && at <= monthRange(at.slice(0, 7)).to ? at : today;
}

function firstOr(month: Month, today: string): string {
  return today.startsWith(month) ? today : `${month}-01`;
}

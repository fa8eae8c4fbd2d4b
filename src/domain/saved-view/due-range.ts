import type { Day } from '../kernel/ports.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { addDays, startOfWeek } from '../time/days.ts';
import type { DueRange } from './list-view.ts';

/** The first and the last day of a stretch, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The days a range names when it is read on `today`; null for what has no due at all. */
export function daysOfRange(range: DueRange, today: Day): DaySpan | null {
  const monday = startOfWeek(today);
  switch (range) {
    case 'today':
      return { from: today, to: today };
    case 'this-week':
      return { from: monday, to: addDays(monday, 6) };
    case 'next-week':
      return { from: addDays(monday, 7), to: addDays(monday, 13) };
    case 'thirty-days':
      return { from: today, to: addDays(today, 29) };
    case 'none':
      return null;
    default:
      return exhaustive(range);
  }
}

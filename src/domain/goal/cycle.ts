import type { Day } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addDays } from '../time/days.ts';
import type { Cycle } from './goal.ts';

/** A cycle longer than this is a purpose, or a slip of the keyboard. */
const longestCycleYears = 5;

export type CycleError = { readonly type: 'cycle-reversed' } | { readonly type: 'cycle-too-long' };

/** A quarter of the calendar year, 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** The calendar quarter that a day lies in: the cycle an objective has unless its owner wants another. */
export function quarterOf(day: Day): Cycle {
  const year = Number(day.slice(0, 4));
  return quarterToCycle({ year, quarter: Math.ceil(Number(day.slice(5, 7)) / 3) });
}

/** The quarter after the one that the day lies in. */
export function nextQuarterOf(day: Day): Cycle {
  return quarterOf(addDays(quarterOf(day).to, 1));
}

/** Which quarter a cycle is; null when it is another range of days. */
export function cycleToQuarter({ from, to }: Cycle): Quarter | null {
  const quarter = quarterOf(from);
  if (quarter.from !== from || quarter.to !== to) return null;
  return { year: Number(from.slice(0, 4)), quarter: Math.ceil(Number(from.slice(5, 7)) / 3) };
}

/** Both days are included, so a cycle of one day is one; the last day comes before the fifth return of the first. */
export function checkCycle({ from, to }: Cycle): Result<null, CycleError> {
  if (to < from) return err({ type: 'cycle-reversed' });
  const end = `${String(Number(from.slice(0, 4)) + longestCycleYears)}${from.slice(4)}`;
  return to < end ? ok(null) : err({ type: 'cycle-too-long' });
}

export function isOver({ to }: Cycle, today: Day): boolean {
  return to < today;
}

function doCyclesOverlap(a: Cycle, b: Cycle): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function isWithin(inner: Cycle, outer: Cycle): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The part of `inner` that lies in `outer`; all of `outer` where they do not meet. */
export function fitInto(inner: Cycle, outer: Cycle): Cycle {
  if (!doCyclesOverlap(inner, outer)) return outer;
  return {
    from: inner.from > outer.from ? inner.from : outer.from,
    to: inner.to < outer.to ? inner.to : outer.to,
  };
}

function quarterToCycle({ year, quarter }: Quarter): Cycle {
  const month = (value: number): string => String(value).padStart(2, '0');
  const lastDays = ['31', '30', '30', '31'];
  const last = `${month(quarter * 3)}-${lastDays[quarter - 1] ?? '30'}`;
  return { from: `${String(year)}-${month(quarter * 3 - 2)}-01`, to: `${String(year)}-${last}` };
}

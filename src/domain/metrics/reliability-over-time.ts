import type { Day } from '../kernel/ports.ts';
import { reliabilityOf, type Reliability, type ReliabilityCase } from './reliability.ts';

export const periodLengths = ['month', 'quarter'] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** A commitment and the day it is counted on: that of its verdict, or of its due while it waits for one. */
export interface DatedReliabilityCase extends ReliabilityCase {
  readonly day: Day;
}

export interface ReliabilityPeriod {
  /** The first day of the month or quarter. */
  readonly from: Day;
  readonly reliability: Reliability;
}

/**
 * Reliability of each calendar month or quarter, from the first that has a case to the last, those between without a case
 * included: a gap is seen as a gap.
 */
export function reliabilityOverTime(
  cases: readonly DatedReliabilityCase[],
  length: PeriodLength,
): ReliabilityPeriod[] {
  const byPeriod = new Map<number, DatedReliabilityCase[]>();
  for (const one of cases) {
    const period = periodNumber(one.day, length);
    const others = byPeriod.get(period);
    if (others === undefined) byPeriod.set(period, [one]);
    else others.push(one);
  }
  if (byPeriod.size === 0) return [];
  const numbers = [...byPeriod.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: firstDayOf(first + index, length),
    reliability: reliabilityOf(byPeriod.get(first + index) ?? []),
  }));
}

const monthsIn: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3 };

/** Months or quarters since the year 0. */
function periodNumber(day: Day, length: PeriodLength): number {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(month / monthsIn[length]);
}

function firstDayOf(period: number, length: PeriodLength): Day {
  const month = period * monthsIn[length];
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

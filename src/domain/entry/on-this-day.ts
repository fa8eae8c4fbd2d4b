import type { Day } from '../kernel/ports.ts';
import { sameDateBefore } from '../time/months.ts';

/** How far back a day of the same date lies. */
export interface Distance {
  readonly unit: 'months' | 'years';
  readonly count: number;
}

export interface SameDate {
  readonly day: Day;
  readonly distance: Distance;
}

/** Months back that are looked at before whole years are. */
const monthsBack = [1, 3, 6] as const;

/** The days of the same date that a journal begun on `first` can have words of, the nearest first. */
export function sameDates(day: Day, first: Day): SameDate[] {
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  const distances: Distance[] = [
    ...monthsBack.map((count): Distance => ({ unit: 'months', count })),
    ...Array.from({ length: Math.max(0, years) }, (_year, index): Distance => ({
      unit: 'years',
      count: index + 1,
    })),
  ];
  return distances.flatMap((distance) => {
    const months = distance.unit === 'years' ? distance.count * 12 : distance.count;
    const same = sameDateBefore(day, months);
    return same === null || same < first ? [] : [{ day: same, distance }];
  });
}

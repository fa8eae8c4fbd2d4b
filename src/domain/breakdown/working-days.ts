import * as v from 'valibot';
import type { Day } from '../kernel/ports.ts';
import { daySchema } from '../kernel/schema.ts';
import { daysBetween, eachDay, weekday, type Weekday } from '../time/days.ts';

/** On which days somebody works: weekdays, without the days off. */
export interface WorkingTime {
  readonly workingDays: readonly Weekday[];
  readonly daysOff: readonly Day[];
}

/** `WorkingTime` as it comes in from outside. */
export const workingTimeSchema = v.strictObject({
  workingDays: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.maxLength(7)),
  daysOff: v.pipe(v.array(daySchema), v.maxLength(366)),
});

/** The days that work can be spread over. `isDaysOff` says that there were no working days and days off had to do. */
export interface DaysLeft {
  readonly days: readonly Day[];
  readonly isDaysOff: boolean;
}

/** Monday to Friday, until somebody says otherwise. */
export const usualWorkingDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Further ahead a plan of days says nothing, and counting them would take long. */
const mostDaysAhead = 3_660;

/**
 * The working days from today to due, both included. When there are none, all days in between: the work is there anyway, and the
 * plan says what it rests on. Null when due is past or further ahead than `mostDaysAhead`.
 */
export function daysLeft(today: Day, due: Day, { workingDays, daysOff }: WorkingTime): DaysLeft | null {
  if (due < today || daysBetween(today, due) > mostDaysAhead) return null;
  const all = eachDay(today, due);
  const off = new Set(daysOff);
  const working = all.filter((day) => workingDays.includes(weekday(day)) && !off.has(day));
  return working.length > 0 ? { days: working, isDaysOff: false } : { days: all, isDaysOff: true };
}

/**
 * `count` days out of `days`, in order, the last of them the last. Neighbours are the same number of days apart, give or take one;
 * with more pieces than days several fall on one.
 */
export function spread(days: readonly Day[], count: number): Day[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.ceil(((index + 1) * days.length) / count) - 1;
    return days[at] ?? '';
  });
}

import { Temporal } from 'temporal-polyfill';
import type { Day } from '../kernel/ports.ts';

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The day `n` days later, or earlier when `n` is negative. Throws a RangeError outside the years 0000–9999. */
export function addDays(day: Day, n: number): Day {
  const moved = Temporal.PlainDate.from(day).add({ days: n });
  if (moved.year < 0 || moved.year > 9999)
    throw new RangeError(`${day} plus ${n} days leaves the years 0000–9999`);
  return moved.toString();
}

/** How many days `b` lies after `a`; negative when it lies before. */
export function daysBetween(a: Day, b: Day): number {
  return Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days;
}

export function weekday(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday;
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The first day of the day's month. */
export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** Negative, zero or positive, for sorting. A day's text sorts as the calendar does. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every day from `from` to `to`, both included; none when `to` comes first. */
export function eachDay(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const last = Temporal.PlainDate.from(to);
  for (
    let day = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    days.push(day.toString());
  }
  return days;
}

import type { Day } from '../kernel/ports.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

/** A month of the calendar, written `YYYY-MM`. A month's text sorts as the calendar does. */
export type Month = string;

/** The first and the last day of a stretch, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export function isMonthText(text: string): boolean {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month `n` months later, or earlier when `n` is negative. */
export function addMonths(month: Month, n: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function monthRange(month: Month): DayRange {
  const from = `${month}-01`;
  return { from, to: dayOfNumber(dayNumber(`${addMonths(month, 1)}-01`) - 1) };
}

/** The Monday and the Sunday of the day's week. */
export function weekRange(day: Day): DayRange {
  const number = dayNumber(day);
  const monday = number - weekdayIndex(number);
  return { from: dayOfNumber(monday), to: dayOfNumber(monday + 6) };
}

/** The month as rows of seven days from Monday on; null stands for a day of another month. */
export function monthWeeks(month: Month): (Day | null)[][] {
  const { from, to } = monthRange(month);
  const first = dayNumber(from) - weekdayIndex(dayNumber(from));
  const rows = Math.ceil((dayNumber(to) - first + 1) / 7);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: 7 }, (_column, column) => {
      const day = dayOfNumber(first + row * 7 + column);
      return monthOf(day) === month ? day : null;
    }),
  );
}

/** The day in the month with the date of `day`, or the month's last where it has fewer days. */
export function dayInMonth(day: Day, month: Month): Day {
  const { to } = monthRange(month);
  const same = `${month}${day.slice(7)}`;
  return same < to ? same : to;
}

/** The same date so many months earlier; null in a month that does not have it. */
export function sameDateBefore(day: Day, months: number): Day | null {
  const month = addMonths(monthOf(day), -months);
  const same = `${month}${day.slice(7)}`;
  return same > monthRange(month).to ? null : same;
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
function weekdayIndex(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

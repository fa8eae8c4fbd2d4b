import { dayNumber, dayOfNumber } from '../../../domain/time/day-number.ts';
import { addMonths, dayInMonth, monthOf, monthRange, weekRange } from '../../../domain/time/months.ts';

/** The day that a key leads to in a calendar of weeks, possibly in another month; null for any other key. */
export function dayByKey(key: string, day: string): string | null {
  const month = monthOf(day);
  switch (key) {
    case 'ArrowLeft':
      return later(day, -1);
    case 'ArrowRight':
      return later(day, 1);
    case 'ArrowUp':
      return later(day, -7);
    case 'ArrowDown':
      return later(day, 7);
    case 'Home':
      return latest(weekRange(day).from, monthRange(month).from);
    case 'End':
      return earliest(weekRange(day).to, monthRange(month).to);
    case 'PageUp':
      return dayInMonth(day, addMonths(month, -1));
    case 'PageDown':
      return dayInMonth(day, addMonths(month, 1));
    default:
      return null;
  }
}

function later(day: string, n: number): string {
  return dayOfNumber(dayNumber(day) + n);
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfMonth, startOfWeek } from './days.ts';
import { dayOfNumber } from './day-number.ts';
import {
  addMonths,
  dayInMonth,
  monthOf,
  monthRange,
  monthWeeks,
  sameDateBefore,
  weekRange,
} from './months.ts';

const days = fc.integer({ min: -300_000, max: 300_000 }).map(dayOfNumber);

describe('months', () => {
  it('go on over the turn of the year, both ways', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', -119)).toBe('2016-12');
  });

  it('know their last day', () => {
    expect(monthRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthRange('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('agree with the calendar on every day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { from, to } = monthRange(monthOf(day));
        expect(from).toBe(startOfMonth(day));
        expect(addDays(to, 1)).toBe(`${addMonths(monthOf(day), 1)}-01`);
        expect(weekRange(day)).toEqual({ from: startOfWeek(day), to: addDays(startOfWeek(day), 6) });
        const weeks = monthWeeks(monthOf(day));
        expect(weeks.flat()).toContain(day);
        expect(weeks.flat().filter((one) => one !== null)).toHaveLength(Number(to.slice(8)));
        expect(weeks.every((week) => week.length === 7 && week.some((one) => one !== null))).toBe(true);
      }),
    );
  });

  it('take the last day for a date that they do not have', () => {
    expect(dayInMonth('2026-01-31', '2026-02')).toBe('2026-02-28');
    expect(dayInMonth('2026-01-05', '2026-02')).toBe('2026-02-05');
  });

  it('name the same date earlier only where there is one', () => {
    expect(sameDateBefore('2026-11-28', 1)).toBe('2026-10-28');
    expect(sameDateBefore('2026-03-31', 1)).toBeNull();
    expect(sameDateBefore('2024-02-29', 12)).toBeNull();
    expect(sameDateBefore('2024-02-29', 48)).toBe('2020-02-29');
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { eachDay } from './days.ts';

describe('the number of a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-11-23', 20_780],
  ])('of %s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  it('counts the same days as the calendar, over leap years and the end of a century', () => {
    for (const [from, to] of [
      ['1899-12-01', '1904-03-31'],
      ['1999-12-01', '2001-03-31'],
    ] as const) {
      const days = eachDay(from, to);
      const first = dayNumber(from);
      expect(days.map(dayNumber)).toEqual(days.map((_, index) => first + index));
      expect(days.map((_, index) => dayOfNumber(first + index))).toEqual(days);
    }
  });

  it('reaches the first and the last day there are', () => {
    for (const day of ['0000-01-01', '0000-02-29', '9999-12-31'])
      expect(dayOfNumber(dayNumber(day))).toBe(day);
  });
});

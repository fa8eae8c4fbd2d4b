import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  daysBetween,
  eachDay,
  isDay,
  startOfMonth,
  startOfWeek,
  weekday,
} from './days.ts';

const FIRST = Date.UTC(1600, 0, 1);
const days = fc
  .integer({ min: 0, max: 300_000 })
  .map((n) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10));
const shifts = fc.integer({ min: -100_000, max: 100_000 });

describe('days', () => {
  it.each([
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['0001-01-01', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-31', false],
    ['2026-1-3', false],
    ['2026-11-23T10:00', false],
    ['+002026-11-23', false],
    ['20261123', false],
    ['', false],
  ])('says whether %s is a day of the calendar', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 365, '2027-11-23'],
  ])('moves %s by %i days to %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
  });

  it('refuses to leave the years a day can be written in', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('knows the weekday, its Monday and the first of its month', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23');
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23');
    expect(startOfWeek('2027-01-01')).toBe('2026-12-28');
    expect(startOfMonth('2026-11-23')).toBe('2026-11-01');
  });

  it('lists every day from the first to the last, both included', () => {
    expect(eachDay('2026-11-29', '2026-12-02')).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(eachDay('2026-11-29', '2026-11-29')).toEqual(['2026-11-29']);
    expect(eachDay('2026-11-30', '2026-11-29')).toEqual([]);
  });

  it('adds what it measures', () => {
    fc.assert(
      fc.property(days, shifts, (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('measures the same distance both ways and along any detour', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });

  it('orders days as the calendar does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(-daysBetween(a, b)) + 0);
      }),
    );
  });

  it('puts every day in a week that begins on a Monday at most six days before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = startOfWeek(day);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekday(day) - 1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { yearGrid } from '../../../domain/practice/practice-year.ts';
import type { DatedTerms } from '../../../domain/practice/practice.ts';
import { monthSpans, monthSums, yearDays } from './year-marks.ts';

const runs: DatedTerms = {
  from: '2026-01-01',
  times: 3,
  perDays: 7,
  measure: 'amount',
  amount: 5,
  unit: 'km',
  direction: 'at-least',
};
const view = {
  year: 2026,
  days: [
    { day: '2026-03-02', amount: 1, note: null },
    { day: '2026-03-04', amount: 5, note: 'in the rain' },
    { day: '2026-03-05', amount: 12, note: null },
    { day: '2026-03-06', amount: 0, note: null },
    { day: '2026-03-07', amount: null, note: 'ill' },
    { day: '2026-03-09', amount: 5, note: null },
  ],
  pausedDays: ['2026-03-09'],
};

describe('the marks of a year', () => {
  const days = yearDays(view, ['2026-03-01', ...view.days.map(({ day }) => day)], [runs]);

  it('are tinted by the amount, and say in words what they are', () => {
    expect([...days.values()].map(({ mark }) => mark)).toEqual([
      'none',
      'share-1',
      'share-4',
      'share-4',
      'not-done',
      'skipped',
      'paused',
    ]);
    expect(days.get('2026-03-04')?.label).toBe('Wednesday, 4 March 2026: 5 km. “in the rain”');
    expect(days.get('2026-03-01')?.label).toBe('Sunday, 1 March 2026: nothing logged');
    expect(days.get('2026-03-09')?.label).toBe('Monday, 9 March 2026: paused, 5 km');
  });

  it('add up by month', () => {
    expect(monthSums(view)[2]).toEqual({ month: '2026-03', done: 4, amount: 23, skipped: 1, paused: 1 });
    expect(monthSums(view)).toHaveLength(12);
  });

  it('have the names of all months above all weeks', () => {
    for (const year of [2012, 2024, 2026]) {
      const weeks = yearGrid(year);
      const spans = monthSpans(weeks);
      expect(spans).toHaveLength(12);
      expect(spans.reduce((sum, { weeks: count }) => sum + count, 0)).toBe(weeks.length);
    }
  });
});

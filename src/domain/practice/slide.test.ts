import { expect, it } from 'vitest';
import { countingDays } from './practice-day.ts';
import { hasSlid } from './slide.ts';
import type { Practice } from './practice.ts';

const when = { at: '2026-11-20T08:00:00.000Z', zone: 'UTC', day: '2026-11-20' };
const weekly = {
  times: 1,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
  from: '2026-10-01',
} as const;
// 2026-11-23 is a Monday: the whole weeks before it end on the 22nd, the 15th and the 8th.
const today = '2026-11-25';

function slid(days: readonly string[], practice: Partial<Practice> = {}): boolean {
  const records = days.map((day) => ({ id: day, commitmentId: 'c', day, amount: 1, note: null, when }));
  const runs: Practice = { id: 'p', commitmentId: 'c', terms: [weekly], pauses: [], set: when, ...practice };
  return hasSlid(runs, countingDays(records), today);
}

it('says so after two periods without, where there was one with', () => {
  expect(slid(['2026-11-05'])).toBe(true);
  expect(slid(['2026-11-05', '2026-11-24'])).toBe(true);
});

it('is silent while it goes well, after one period, and when it is no news', () => {
  expect(slid(['2026-11-05', '2026-11-12', '2026-11-19'])).toBe(false);
  expect(slid(['2026-11-05', '2026-11-12'])).toBe(false);
  expect(slid(['2026-10-20'])).toBe(false);
});

it('does not take a pause or a beginning for one', () => {
  expect(slid(['2026-11-05'], { pauses: [{ from: '2026-11-10', to: '2026-11-22', reasons: [] }] })).toBe(
    false,
  );
  expect(slid(['2026-11-05'], { terms: [{ ...weekly, from: '2026-11-10' }] })).toBe(false);
});

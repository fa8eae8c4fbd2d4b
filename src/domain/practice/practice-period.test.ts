import { describe, expect, it } from 'vitest';
import { countingDays } from './practice-day.ts';
import { isMet, periodOf } from './practice-period.ts';
import type { Practice, PracticeTerms } from './practice.ts';

const when = { at: '2026-11-20T08:00:00.000Z', zone: 'UTC', day: '2026-11-20' };
const weekly: PracticeTerms = {
  times: 3,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
};
const runs: PracticeTerms = { ...weekly, measure: 'amount', amount: 5, unit: 'km' };

function practice(terms: PracticeTerms, pauses: Practice['pauses'] = []): Practice {
  return { id: 'p', commitmentId: 'c', terms: [{ ...terms, from: '2026-11-01' }], pauses, set: when };
}

function logged(days: Readonly<Record<string, number | null>>) {
  const records = Object.entries(days).map(([day, amount]) => ({
    id: day,
    commitmentId: 'c',
    day,
    amount,
    note: null,
    when,
  }));
  return countingDays(records);
}

describe('the present stretch', () => {
  it('is the week on the calendar, from Monday', () => {
    // 2026-11-23 is a Monday, the 22nd belongs to the week before.
    const days = logged({ '2026-11-22': 1, '2026-11-23': 1, '2026-11-24': 0, '2026-11-25': null });
    expect(periodOf(practice(weekly), days, '2026-11-25')).toEqual({
      kind: 'week',
      from: '2026-11-23',
      to: '2026-11-25',
      done: 1,
      amount: null,
    });
  });

  it('is the last so many days where terms speak of another stretch', () => {
    const days = logged({ '2026-11-15': 1, '2026-11-16': 1, '2026-11-25': 1 });
    const period = periodOf(practice({ ...weekly, perDays: 10 }), days, '2026-11-25');
    expect(period).toMatchObject({ kind: 'days', from: '2026-11-16', done: 2 });
  });

  it('begins with the practice', () => {
    expect(periodOf(practice({ ...weekly, perDays: 30 }), new Map(), '2026-11-05').from).toBe('2026-11-01');
  });

  it('counts an amount as its share of one time, and a long day as one', () => {
    const period = periodOf(practice(runs), logged({ '2026-11-23': 2.5, '2026-11-24': 20 }), '2026-11-25');
    expect(period).toMatchObject({ done: 1.5, amount: 22.5 });
    expect(isMet(period, runs)).toBe(false);
  });

  it('is within a limit until it is passed', () => {
    const coffee: PracticeTerms = {
      ...runs,
      times: 1,
      perDays: 1,
      amount: 2,
      unit: 'cups',
      direction: 'at-most',
    };
    const on = (cups: number) =>
      isMet(periodOf(practice(coffee), logged({ '2026-11-25': cups }), '2026-11-25'), coffee);
    expect([on(0), on(2), on(3)]).toEqual([true, true, false]);
  });

  it('adds thirds up to a whole', () => {
    const once = { ...runs, times: 1, amount: 15 };
    const days = logged({ '2026-11-23': 5, '2026-11-24': 5, '2026-11-25': 5 });
    expect(isMet(periodOf(practice(once), days, '2026-11-25'), once)).toBe(true);
  });

  it('does not count the days of a pause', () => {
    const paused = practice(weekly, [{ from: '2026-11-24', to: '2026-11-24', reasons: [] }]);
    expect(periodOf(paused, logged({ '2026-11-23': 1, '2026-11-24': 1 }), '2026-11-25').done).toBe(1);
  });
});

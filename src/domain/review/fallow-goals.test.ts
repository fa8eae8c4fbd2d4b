import { describe, expect, it } from 'vitest';
import { fallowGoals } from './fallow-goals.ts';

const set = { at: '2026-09-01T10:00:00.000Z', zone: 'UTC', day: '2026-09-01' };
const goal = (id: string) => ({ id, kind: 'objective', closed: null, cycle: null, set }) as const;
const today = '2026-11-29';
const fallow = (goals: Parameters<typeof fallowGoals>[0], moved: Record<string, string> = {}) =>
  fallowGoals(goals, new Map(Object.entries(moved)), today);

describe('goals that lie fallow', () => {
  it('are those that nothing moved for four weeks, what rests longest first', () => {
    const moved = { a: '2026-11-02', b: '2026-11-01', c: '2026-10-01' };
    expect(fallow([goal('a'), goal('b'), goal('c')], moved)).toEqual([
      { goalId: 'c', since: '2026-10-01' },
      { goalId: 'b', since: '2026-11-01' },
    ]);
  });

  it('count from the day they were set, or their cycle began', () => {
    expect(fallow([goal('a')])).toEqual([{ goalId: 'a', since: '2026-09-01' }]);
    expect(fallow([{ ...goal('a'), cycle: { from: '2026-11-15', to: '2026-12-31' } }])).toEqual([]);
    expect(fallow([{ ...goal('a'), cycle: { from: '2027-01-01', to: '2027-03-31' } }])).toEqual([]);
  });

  it('are neither purposes nor closed', () => {
    expect(fallow([{ ...goal('a'), kind: 'purpose' }])).toEqual([]);
    expect(fallow([{ ...goal('a'), closed: { as: 'reached', when: set } }])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { freshStart } from './fresh-start.ts';
import type { KeyResult } from './key-result.ts';

const when = { at: '2026-10-01T08:00:00.000Z', zone: 'UTC', day: '2026-10-01' };
const keyResult: KeyResult = {
  id: 'k',
  goalId: 'g',
  title: 'Interviews held',
  measure: 'number',
  unit: null,
  baseline: 2,
  target: 10,
  weight: 3,
  milestones: [],
  orderKey: 'a0',
  added: when,
  isRemoved: false,
};
const milestone = (text: string, isReached: boolean) => ({
  id: text,
  text,
  reached: isReached ? when : null,
});

describe('a fresh start', () => {
  it('measures from where the last attempt got to', () => {
    expect(freshStart(keyResult, 6)).toMatchObject({ baseline: 6, target: 10, weight: 3 });
    expect(freshStart(keyResult, null)).toMatchObject({ baseline: 2 });
    expect(freshStart(keyResult, -1)).toMatchObject({ baseline: -1 });
  });

  it('counts anew what was reached', () => {
    expect(freshStart(keyResult, 10)).toMatchObject({ baseline: 2, target: 10 });
    expect(freshStart(keyResult, 12)).toMatchObject({ baseline: 2, target: 10 });
  });

  it('takes along the milestones that are left, or all when none is', () => {
    const list = { ...keyResult, measure: 'milestones', baseline: 0, target: 2 } as const;
    const some = { ...list, milestones: [milestone('Draft', true), milestone('Send', false)] };
    expect(freshStart(some, null)).toMatchObject({ milestones: ['Send'], target: 1, baseline: 0 });
    const all = { ...list, milestones: [milestone('Draft', true), milestone('Send', true)] };
    expect(freshStart(all, null)).toMatchObject({ milestones: ['Draft', 'Send'], target: 2 });
  });
});

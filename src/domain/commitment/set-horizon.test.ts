import { describe, expect, it } from 'vitest';
import type { Commitment } from './commitment.ts';
import { setHorizon } from './set-horizon.ts';

const now = '2026-12-01T12:00:00.000Z';
const due = { local: '2026-12-15T12:00', zone: 'UTC', instant: '2026-12-15T12:00:00.000Z' };
const commitment: Commitment = {
  id: '00000000-0000-7000-8000-0000000000ff',
  statement: 'Ship it',
  doneMeans: null,
  due,
  horizonDays: 3,
  personId: null,
  goalId: null,
  tags: [],
  made: { at: '2026-11-01T12:00:00.000Z', zone: 'UTC', day: '2026-11-01' },
  changes: [],
  settlement: null,
};

const chosen = (days: number) => ({
  ok: true,
  value: [{ body: { kind: 'commitment.horizon-set', payload: { horizonDays: days } } }],
});
const refused = (type: string) => ({ ok: false, error: { type } });

describe('the horizon of a promise', () => {
  it('can be made longer at once, also into the past', () => {
    expect(setHorizon(commitment, 5, now)).toMatchObject(chosen(5));
    expect(setHorizon(commitment, 14, '2026-12-10T12:00:00.000Z')).toMatchObject(chosen(14));
  });

  it('cannot be made shorter once there is a due: that would ease what it binds', () => {
    expect(setHorizon(commitment, 2, now)).toEqual(refused('horizon-only-longer'));
  });

  it('can be anything while there is no due', () => {
    expect(setHorizon({ ...commitment, due: null }, 0, now)).toMatchObject(chosen(0));
  });

  it('stays from due on, and after a verdict', () => {
    expect(setHorizon(commitment, 5, due.instant)).toEqual(refused('already-due'));
    const settlement = {
      verdict: 'kept',
      obstacle: null,
      note: null,
      basis: null,
      when: commitment.made,
    } as const;
    expect(setHorizon({ ...commitment, settlement }, 5, now)).toEqual(refused('already-settled'));
  });

  it('is not chosen twice', () => {
    expect(setHorizon(commitment, 3, now)).toEqual(refused('unchanged'));
  });
});

import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../check-in/check-in.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Step } from '../step/step.ts';
import { stuckSign } from './movement.ts';

const on = (day: string) => ({ at: `${day}T10:00:00.000Z`, zone: 'UTC', day });
const commitment = {
  id: 'c',
  made: on('2026-11-10'),
  changes: [],
  settlement: null,
} as unknown as Commitment;
const worked = (day: string): Step =>
  ({ completed: null, worked: { minutes: 5, last: on(day) } }) as unknown as Step;
const checkIn = (day: string, obstacle: CheckIn['obstacle']): CheckIn =>
  ({ when: on(day), obstacle }) as unknown as CheckIn;
const facts = { commitment, steps: [], checkIns: [], today: '2026-11-17' };

describe('a sign of being stuck', () => {
  it('is a week in which nothing moved', () => {
    expect(stuckSign(facts)).toEqual({ kind: 'still', days: 7 });
    expect(stuckSign({ ...facts, today: '2026-11-16' })).toBeNull();
    expect(stuckSign({ ...facts, steps: [worked('2026-11-12')] })).toBeNull();
  });

  it('is an obstacle in the latest check-in, until something moves after it', () => {
    const checkIns = [checkIn('2026-11-15', 'clarity'), checkIn('2026-11-12', null)];
    expect(stuckSign({ ...facts, checkIns })).toEqual({ kind: 'obstacle', obstacle: 'clarity' });
    expect(stuckSign({ ...facts, checkIns, steps: [worked('2026-11-16')] })).toBeNull();
    expect(stuckSign({ ...facts, checkIns: [...checkIns, checkIn('2026-11-16', null)] })).toBeNull();
  });

  it('is none after a verdict', () => {
    const settled = { ...commitment, settlement: {} } as unknown as Commitment;
    expect(stuckSign({ ...facts, commitment: settled })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { elapsedShare, paceAt } from './pace.ts';

/** 91 days: 90 steps from the first to the last. */
const cycle = { from: '2026-04-01', to: '2026-06-30' };

describe('elapsedShare', () => {
  it.each([
    ['2026-03-01', 0],
    ['2026-04-01', 0],
    ['2026-05-16', 0.5],
    ['2026-06-30', 1],
    ['2026-12-31', 1],
  ])('on %s is %d', (day, share) => {
    expect(elapsedShare(cycle, day)).toBe(share);
  });

  it('takes a cycle of one day, or a reversed one, as over from its last day on', () => {
    expect(elapsedShare({ from: '2026-04-01', to: '2026-04-01' }, '2026-03-31')).toBe(0);
    expect(elapsedShare({ from: '2026-04-01', to: '2026-04-01' }, '2026-04-01')).toBe(1);
    expect(elapsedShare({ from: '2026-04-05', to: '2026-04-01' }, '2026-04-02')).toBe(1);
  });
});

describe('paceAt', () => {
  it('runs from the baseline to the target of a committed goal', () => {
    const paced = { cycle, baseline: 20, target: 40, expectedScore: 1 };
    expect(paceAt(paced, '2026-04-01')).toBe(20);
    expect(paceAt(paced, '2026-05-16')).toBe(30);
    expect(paceAt(paced, '2026-07-30')).toBe(40);
  });

  it('runs to 0.7 of the way for an aspirational one, downwards as well', () => {
    expect(paceAt({ cycle, baseline: 100, target: 0, expectedScore: 0.7 }, '2026-06-30')).toBe(30);
  });
});

import { describe, expect, it } from 'vitest';
import { reliabilityOf, wilsonInterval, type ReliabilityCase } from './reliability.ts';
import type { Verdict } from '../commitment/commitment.ts';

function cases(
  verdict: Verdict | null,
  count: number,
  over: Partial<ReliabilityCase> = {},
): ReliabilityCase[] {
  return Array.from({ length: count }, () => ({
    verdict,
    isPastDue: false,
    wasRenegotiated: false,
    ...over,
  }));
}

describe('reliabilityOf', () => {
  it('counts a partly kept commitment one half', () => {
    const { ratio, n } = reliabilityOf([...cases('kept', 6), ...cases('partly', 2), ...cases('missed', 2)]);
    expect(n).toBe(10);
    expect(ratio?.value).toBe(0.7);
  });

  it('gives no percentage below five verdicts, and one from five on', () => {
    expect(reliabilityOf(cases('kept', 4)).ratio).toBeNull();
    expect(reliabilityOf(cases('kept', 5)).ratio?.value).toBe(1);
  });

  it('keeps excused, withdrawn and unanswered beside the ratio', () => {
    const counted = [...cases('kept', 4), ...cases('missed', 1)];
    const beside = [...cases('excused', 3), ...cases('withdrawn', 2), ...cases(null, 4, { isPastDue: true })];
    const { counts, n, ratio } = reliabilityOf([...counted, ...beside]);
    expect(ratio).toEqual(reliabilityOf(counted).ratio);
    expect(n).toBe(5);
    expect(counts).toMatchObject({ excused: 3, withdrawn: 2, unanswered: 4 });
  });

  it('counts an early renegotiation apart from a miss, whatever became of the commitment', () => {
    const { counts } = reliabilityOf([
      ...cases('kept', 1, { wasRenegotiated: true }),
      ...cases(null, 1, { wasRenegotiated: true }),
    ]);
    expect(counts).toMatchObject({ renegotiatedInTime: 2, missed: 0, kept: 1 });
  });

  it('does not count what is open as unanswered', () => {
    expect(reliabilityOf(cases(null, 3)).counts.unanswered).toBe(0);
  });
});

describe('wilsonInterval', () => {
  // By hand, z² = 3.841458821: centre (p + z²/2n) / (1 + z²/n), half z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).
  it.each([
    { p: 0.5, n: 10, low: 0.236593, high: 0.763407 },
    { p: 0.8, n: 10, low: 0.490162, high: 0.943318 },
    { p: 0.9, n: 100, low: 0.825634, high: 0.944771 },
    { p: 1, n: 5, low: 0.565518, high: 1 },
    { p: 0, n: 5, low: 0, high: 0.434482 },
  ])('is $low to $high for $p of $n', ({ p, n, low, high }) => {
    const interval = wilsonInterval(p, n);
    expect(interval.low).toBeCloseTo(low, 5);
    expect(interval.high).toBeCloseTo(high, 5);
  });
});

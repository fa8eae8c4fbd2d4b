import { describe, expect, it } from 'vitest';
import type { Verdict } from '../commitment/commitment.ts';
import { differenceOf, personalTrial, trialReading, type TrialCase } from './personal-trial.ts';
import { wilsonInterval } from './reliability.ts';

function cases(isWith: boolean, counts: Partial<Record<Verdict, number>>): TrialCase[] {
  return Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => ({ verdict: verdict as Verdict, isWith })),
  );
}

const share = (kept: number, n: number) => ({ value: kept / n, ...wilsonInterval(kept / n, n) });

describe('two groups of commitments', () => {
  it('are counted apart, and what is no word about follow-through is left out', () => {
    const trial = personalTrial([
      ...cases(true, { kept: 2, partly: 1, missed: 1, excused: 3 }),
      ...cases(false, { kept: 1, withdrawn: 2 }),
    ]);
    expect(trial).toEqual({
      with: { kept: 2, partly: 1, missed: 1, n: 4 },
      without: { kept: 1, partly: 0, missed: 0, n: 1 },
      figures: null,
    });
  });

  it('have no figure while one of them has fewer than five verdicts', () => {
    const many = cases(true, { kept: 40 });
    expect(personalTrial([...many, ...cases(false, { kept: 2, missed: 2 })]).figures).toBeNull();
    expect(personalTrial([...many, ...cases(false, { kept: 2, missed: 3 })]).figures).not.toBeNull();
  });

  it('count what was partly kept as one half', () => {
    const { figures } = personalTrial([
      ...cases(true, { kept: 6, partly: 2, missed: 2 }),
      ...cases(false, { kept: 3, partly: 2, missed: 5 }),
    ]);
    expect(figures?.with.value).toBeCloseTo(0.7, 12);
    expect(figures?.without.value).toBeCloseTo(0.4, 12);
    // Worked by hand: Wilson's intervals of 7 and of 4 in 10 are 0.39678…0.89221 and 0.16818…0.68733, so the difference lies
    // between 0.3 − √(0.30322² + 0.28733²) and 0.3 + √(0.19221² + 0.23182²).
    expect(figures?.difference.value).toBeCloseTo(0.3, 12);
    expect(figures?.difference.low).toBeCloseTo(-0.1177, 4);
    expect(figures?.difference.high).toBeCloseTo(0.6011, 4);
  });
});

describe('the interval of a difference', () => {
  it.each([
    { one: [56, 70], other: [48, 80], low: 0.0524, high: 0.3339 },
    { one: [9, 10], other: [3, 10], low: 0.1705, high: 0.809 },
    { one: [10, 10], other: [0, 20], low: 0.6791, high: 1 },
  ] as const)('is that of Newcombe 1998, table II: $one against $other', ({ one, other, low, high }) => {
    const found = differenceOf(share(one[0], one[1]), share(other[0], other[1]));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('is read as a difference only where it leaves out zero', () => {
    const read = (one: readonly [number, number], other: readonly [number, number]) => {
      const shares = { with: share(...one), without: share(...other) };
      return trialReading({ ...shares, difference: differenceOf(shares.with, shares.without) });
    };
    expect(read([9, 10], [3, 10])).toBe('more-often');
    expect(read([3, 10], [9, 10])).toBe('less-often');
    expect(read([7, 10], [5, 10])).toBe('chance');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/domain/commitment/commitment.ts';
import {
  fewestVerdicts,
  reliabilityOf,
  wilsonInterval,
  type ReliabilityCase,
} from '../../src/domain/metrics/reliability.ts';

const anyCase: fc.Arbitrary<ReliabilityCase> = fc.record({
  verdict: fc.option(fc.constantFrom(...verdicts)),
  isPastDue: fc.boolean(),
  wasRenegotiated: fc.boolean(),
});
const anyCases = fc.array(anyCase, { maxLength: 60 });

function withVerdict(verdict: ReliabilityCase['verdict']): ReliabilityCase {
  return { verdict, isPastDue: true, wasRenegotiated: false };
}

describe('reliability of any commitments', () => {
  it('lies within its interval, and both within 0…1', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { ratio, n } = reliabilityOf(cases);
        expect(ratio === null).toBe(n < fewestVerdicts);
        if (ratio === null) return;
        expect(0 <= ratio.low && ratio.low <= ratio.value).toBe(true);
        expect(ratio.value <= ratio.high && ratio.high <= 1).toBe(true);
      }),
    );
  });

  it('does not depend on the order', () => {
    const shuffled = anyCases.chain((cases) =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cases, others]) => {
        expect(reliabilityOf(others)).toEqual(reliabilityOf(cases));
      }),
    );
  });

  it('never falls with one more kept, never rises with one more missed', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const before = reliabilityOf(cases).ratio;
        if (before === null) return;
        const better = reliabilityOf([...cases, withVerdict('kept')]).ratio;
        const worse = reliabilityOf([...cases, withVerdict('missed')]).ratio;
        expect(better!.value).toBeGreaterThanOrEqual(before.value);
        expect(worse!.value).toBeLessThanOrEqual(before.value);
      }),
    );
  });

  it('is not moved by what stands beside it', () => {
    const beside = fc.array(fc.constantFrom('excused' as const, 'withdrawn' as const, null).map(withVerdict));
    fc.assert(
      fc.property(anyCases, beside, (cases, others) => {
        const { ratio, n } = reliabilityOf([...cases, ...others]);
        expect({ ratio, n }).toEqual({ ratio: reliabilityOf(cases).ratio, n: reliabilityOf(cases).n });
      }),
    );
  });

  it('counts every verdict exactly once', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { counts, n } = reliabilityOf(cases);
        expect(counts.kept + counts.partly + counts.missed).toBe(n);
        expect(n + counts.excused + counts.withdrawn).toBe(
          cases.filter((one) => one.verdict !== null).length,
        );
      }),
    );
  });
});

describe('the interval', () => {
  it('narrows as verdicts are added at the same ratio', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 500 }), (p, n) => {
        const few = wilsonInterval(p, n);
        const many = wilsonInterval(p, n * 2);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('mirrors when kept and missed change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const one = wilsonInterval(p, n);
        const other = wilsonInterval(1 - p, n);
        expect(one.low).toBeCloseTo(1 - other.high, 9);
        expect(one.high).toBeCloseTo(1 - other.low, 9);
      }),
    );
  });
});

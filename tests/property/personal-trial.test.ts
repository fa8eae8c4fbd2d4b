import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/domain/commitment/commitment.ts';
import { personalTrial, type TrialCase } from '../../src/domain/metrics/personal-trial.ts';
import { fewestVerdicts } from '../../src/domain/metrics/reliability.ts';

const anyCase: fc.Arbitrary<TrialCase> = fc.record({
  verdict: fc.constantFrom(...verdicts),
  isWith: fc.boolean(),
});
const anyCases = fc.array(anyCase, { maxLength: 80 });

describe('a personal trial of any commitments', () => {
  it('has figures exactly from five verdicts in each group on, each within its interval and its bounds', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const trial = personalTrial(cases);
        const smaller = Math.min(trial.with.n, trial.without.n);
        expect(trial.figures === null).toBe(smaller < fewestVerdicts);
        if (trial.figures === null) return;
        for (const [{ low, value, high }, least] of [
          [trial.figures.with, 0],
          [trial.figures.without, 0],
          [trial.figures.difference, -1],
        ] as const) {
          expect([least, low, value, high, 1]).toEqual(
            [least, low, value, high, 1].toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  it('mirrors when the groups change places', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const one = personalTrial(cases);
        const other = personalTrial(cases.map((each) => ({ ...each, isWith: !each.isWith })));
        expect(other.with).toEqual(one.without);
        expect(other.without).toEqual(one.with);
        if (one.figures === null || other.figures === null) return;
        expect(other.figures.difference.value).toBeCloseTo(-one.figures.difference.value, 12);
        expect(other.figures.difference.low).toBeCloseTo(-one.figures.difference.high, 12);
        expect(other.figures.difference.high).toBeCloseTo(-one.figures.difference.low, 12);
      }),
    );
  });

  it('does not depend on the order', () => {
    const shuffled = anyCases.chain((cases) =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cases, others]) => {
        expect(personalTrial(others)).toEqual(personalTrial(cases));
      }),
    );
  });

  it('counts every verdict on follow-through once, in one group', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const trial = personalTrial(cases);
        const counted = cases.filter(({ verdict }) => ['kept', 'partly', 'missed'].includes(verdict));
        expect(trial.with.n + trial.without.n).toBe(counted.length);
      }),
    );
  });
});

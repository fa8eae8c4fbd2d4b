import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  practiceScores,
  type ScoredPractice,
  type ScoredPracticeDay,
} from '../../src/domain/metrics/practice-score.ts';
import { addDays } from '../../src/domain/time/days.ts';

const start = '2026-01-01';
const length = 90;
const today = addDays(start, length - 1);
const anyDay = fc.integer({ min: 0, max: length - 1 }).map((index) => addDays(start, index));
const anyAmount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null });

const anyTerms = fc.record({
  from: anyDay,
  times: fc.integer({ min: 1, max: 10 }),
  perDays: fc.integer({ min: 1, max: 30 }),
  measure: fc.constantFrom('yes-no' as const, 'amount' as const),
  amount: anyAmount,
  direction: fc.constantFrom('at-least' as const, 'at-most' as const),
});
const anyPause = fc.record({
  from: anyDay,
  to: fc.option(anyDay, { nil: null }),
});
const anyPractice: fc.Arbitrary<ScoredPractice> = fc.record({
  terms: fc.uniqueArray(anyTerms, { selector: ({ from }) => from, minLength: 1, maxLength: 3 }),
  pauses: fc.array(anyPause, { maxLength: 2 }),
  endedOn: fc.option(anyDay, { nil: null, freq: 4 }),
});
const anyDays: fc.Arbitrary<ScoredPracticeDay[]> = fc.uniqueArray(
  fc.record({ day: anyDay, amount: anyAmount }),
  { selector: ({ day }) => day, maxLength: length },
);

describe('the score of a practice', () => {
  it('lies within 0 and 1 on every day, one after the other', () => {
    fc.assert(
      fc.property(anyPractice, anyDays, (practice, days) => {
        const scores = practiceScores(practice, days, today);
        expect(scores.every(({ score }) => 0 <= score && score <= 1)).toBe(true);
        scores.forEach(({ day }, index) => expect(day).toBe(addDays(scores[0]!.day, index)));
      }),
    );
  });

  it('does not depend on the order of records, terms or pauses', () => {
    fc.assert(
      fc.property(anyPractice, anyDays, (practice, days) => {
        const { terms, pauses } = practice;
        const turned = { ...practice, terms: terms.toReversed(), pauses: pauses.toReversed() };
        expect(practiceScores(turned, days.toReversed(), today)).toEqual(
          practiceScores(practice, days, today),
        );
      }),
    );
  });

  it('does not move on a day that does not count', () => {
    fc.assert(
      fc.property(anyPractice, anyDays, (practice, days) => {
        const scores = practiceScores(practice, days, today);
        for (const [index, { standing, score }] of scores.entries())
          if (index > 0 && standing !== 'counted') expect(score).toBe(scores[index - 1]!.score);
      }),
    );
  });

  it('never falls because more was done, for "at least"; never rises, for "at most"', () => {
    const more = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyPractice, anyDays, anyDay, more, (practice, days, day, amount) => {
        const others = days.filter((one) => one.day !== day);
        const directions = new Set(practice.terms.map(({ direction }) => direction));
        fc.pre(directions.size === 1);
        const scoreWith = (done: number): number =>
          practiceScores(practice, [...others, { day, amount: done }], today).at(-1)?.score ?? 0;
        const difference = scoreWith(amount + 1) - scoreWith(amount);
        if (directions.has('at-least')) expect(difference).toBeGreaterThanOrEqual(-1e-9);
        else expect(difference).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

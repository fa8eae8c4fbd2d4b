import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  practiceScores,
  type PracticeDay,
  type PracticeMaterial,
  type PracticeTerms,
} from '../../src/domain/metrics/practice-score.ts';
import { addDays } from '../../src/domain/time/days.ts';

const start = '2026-01-01';
const length = 90;
const today = addDays(start, length - 1);
const anyIndex = fc.integer({ min: 0, max: length - 1 });
const anyDay = anyIndex.map((index) => addDays(start, index));

const anyTerms: fc.Arbitrary<PracticeTerms> = fc.record({
  from: anyDay,
  times: fc.integer({ min: 0, max: 10 }),
  perDays: fc.integer({ min: 1, max: 30 }),
  measure: fc.constantFrom('yes-no' as const, 'amount' as const),
  amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  direction: fc.constantFrom('at-least' as const, 'at-most' as const),
});
const anyRecord: fc.Arbitrary<PracticeDay> = fc.record({
  day: anyDay,
  isSkipped: fc.boolean(),
  amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
});
const anyMaterial: fc.Arbitrary<PracticeMaterial> = fc.record({
  terms: fc.uniqueArray(anyTerms, { selector: ({ from }) => from, minLength: 1, maxLength: 3 }),
  pauses: fc.array(fc.record({ from: anyDay, to: fc.option(anyDay) }), { maxLength: 2 }),
  days: fc.uniqueArray(anyRecord, { selector: ({ day }) => day, maxLength: length }),
});

describe('the score of a practice', () => {
  it('lies within 0 and 1 on every day, one after the other', () => {
    fc.assert(
      fc.property(anyMaterial, (material) => {
        const scores = practiceScores(material, today);
        expect(scores.every(({ score }) => 0 <= score && score <= 1)).toBe(true);
        scores.forEach(({ day }, index) => expect(day).toBe(addDays(scores[0]!.day, index)));
      }),
    );
  });

  it('does not depend on the order of records, terms or pauses', () => {
    fc.assert(
      fc.property(anyMaterial, (material) => {
        const turned = {
          terms: material.terms.toReversed(),
          pauses: material.pauses.toReversed(),
          days: material.days.toReversed(),
        };
        expect(practiceScores(turned, today)).toEqual(practiceScores(material, today));
      }),
    );
  });

  it('does not move on a frozen day', () => {
    fc.assert(
      fc.property(anyMaterial, (material) => {
        const scores = practiceScores(material, today);
        for (const [index, { standing, score }] of scores.entries())
          if (index > 0 && standing !== 'counted') expect(score).toBe(scores[index - 1]!.score);
      }),
    );
  });

  it('never falls because one more day was done, for "at least"; never rises, for "at most"', () => {
    fc.assert(
      fc.property(anyMaterial, anyDay, (material, day) => {
        const without = { ...material, days: material.days.filter((one) => one.day !== day) };
        const more = { ...without, days: [...without.days, { day, isSkipped: false, amount: null }] };
        const directions = new Set(material.terms.map(({ direction }) => direction));
        if (directions.size > 1) return;
        const scoreOf = (some: PracticeMaterial): number =>
          practiceScores(some, addDays(today, 1)).at(-1)!.score;
        const difference = scoreOf(more) - scoreOf(without);
        if (directions.has('at-least')) expect(difference).toBeGreaterThanOrEqual(-1e-12);
        else expect(difference).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { facetItems, facetMean, perseveranceItems, type PerseveranceCheck } from './perseverance-check.ts';

const middle: PerseveranceCheck = {
  kind: 'perseverance-check',
  anotherWay: 3,
  sameGoal: 3,
  dullPart: 3,
  unrelated: 3,
  cameBack: 3,
  lookedUp: 3,
  putAway: 3,
  saidNo: 3,
  easierTask: 3,
  wholeWeek: 3,
};

describe('a perseverance and interest check', () => {
  it('is in the middle when every answer is', () => {
    expect(facetMean(middle, 'keeping-at-it')).toBe(3);
    expect(facetMean(middle, 'steady-interest')).toBe(3);
  });

  it('adds a facet up with its reversed answers turned round', () => {
    const check = { ...middle, anotherWay: 4, dullPart: 2, cameBack: 5, putAway: 1, easierTask: 4 };
    // 4 + 2 + 5 + (6 − 1) + (6 − 4) = 18, over five.
    expect(facetMean(check, 'keeping-at-it')).toBe(3.6);
    expect(facetMean(check, 'steady-interest')).toBe(3);
  });

  it('keeps the facets apart', () => {
    const check = { ...middle, sameGoal: 5, lookedUp: 1, saidNo: 2, unrelated: 5, wholeWeek: 2 };
    // 5 + 1 + 2 + (6 − 5) + (6 − 2) = 13, over five.
    expect(facetMean(check, 'steady-interest')).toBe(2.6);
    expect(facetMean(check, 'keeping-at-it')).toBe(3);
  });

  it('reaches both ends of the scale', () => {
    const most = { ...middle, anotherWay: 5, dullPart: 5, cameBack: 5, putAway: 1, easierTask: 1 };
    const least = { ...middle, anotherWay: 1, dullPart: 1, cameBack: 1, putAway: 5, easierTask: 5 };
    expect(facetMean(most, 'keeping-at-it')).toBe(5);
    expect(facetMean(least, 'keeping-at-it')).toBe(1);
  });

  it('counts each item in exactly one facet', () => {
    const counted = Object.values(facetItems).flatMap((keyed) => keyed.map(({ item }) => item));
    expect([...counted].sort()).toEqual([...perseveranceItems].sort());
  });
});

import { describe, expect, it } from 'vitest';
import {
  checkTarget,
  expectedScore,
  keyResultScore,
  objectiveScore,
  scoreBand,
  yesNoScore,
} from './key-result-score.ts';

describe('keyResultScore', () => {
  it.each([
    { baseline: 0, target: 40, current: 10, score: 0.25 },
    { baseline: 20, target: 40, current: 35, score: 0.75 },
    { baseline: 8, target: 2, current: 5, score: 0.5 },
    { baseline: -10, target: 10, current: 0, score: 0.5 },
  ])('is $score at $current on the way from $baseline to $target', ({ score, ...value }) => {
    expect(keyResultScore(value)).toBe(score);
  });

  it('stays within 0 and 1 when the value overshoots or goes the other way', () => {
    expect(keyResultScore({ baseline: 0, target: 40, current: 55 })).toBe(1);
    expect(keyResultScore({ baseline: 0, target: 40, current: -5 })).toBe(0);
    expect(keyResultScore({ baseline: 8, target: 2, current: 1 })).toBe(1);
    expect(keyResultScore({ baseline: 8, target: 2, current: 9 })).toBe(0);
  });

  it('gives no score where the target equals the baseline, or a value is no number', () => {
    expect(keyResultScore({ baseline: 5, target: 5, current: 5 })).toBeNull();
    expect(keyResultScore({ baseline: 0, target: 5, current: NaN })).toBeNull();
  });

  it('gives a yes/no key result 0 or 1, and nothing between', () => {
    expect(yesNoScore({ baseline: 0, target: 1, current: 1 })).toBe(1);
    expect(yesNoScore({ baseline: 0, target: 1, current: 0.9 })).toBe(0);
    expect(yesNoScore({ baseline: 0, target: 0, current: 0 })).toBeNull();
  });
});

describe('checkTarget', () => {
  it('refuses a target that equals its baseline, and takes one on either side', () => {
    expect(checkTarget({ baseline: 5, target: 5 })).toEqual({
      ok: false,
      error: { type: 'target-equals-baseline' },
    });
    expect(checkTarget({ baseline: 5, target: -5 }).ok).toBe(true);
    expect(checkTarget({ baseline: 5, target: 6 }).ok).toBe(true);
  });
});

describe('objectiveScore', () => {
  it('is the mean of the scores, weighted', () => {
    // (1 · 0.5 + 3 · 0.9) ÷ 4 = 0.8
    const parts = [
      { score: 0.5, weight: 1 },
      { score: 0.9, weight: 3 },
    ];
    expect(objectiveScore(parts)).toBeCloseTo(0.8, 12);
    expect(objectiveScore(parts.map(({ score }) => ({ score, weight: 1 })))).toBeCloseTo(0.7, 12);
  });

  it('leaves out what has no score or no weight, and is null when nothing is left', () => {
    const none = { score: null, weight: 5 };
    expect(objectiveScore([{ score: 0.4, weight: 2 }, none, { score: 1, weight: 0 }])).toBe(0.4);
    expect(objectiveScore([none])).toBeNull();
    expect(objectiveScore([])).toBeNull();
  });
});

describe('the bands and what is expected', () => {
  it.each([
    [0, 'low'],
    [0.3, 'low'],
    [0.34, 'low'],
    [0.35, 'middle'],
    [0.6, 'middle'],
    [0.64, 'middle'],
    [0.65, 'high'],
    [1, 'high'],
  ] as const)('puts %d into the %s band', (score, band) => {
    expect(scoreBand(score)).toBe(band);
  });

  it('expects all of a committed goal, and 0.7 of an aspirational one', () => {
    expect(expectedScore('committed')).toBe(1);
    expect(expectedScore('aspirational')).toBe(0.7);
  });
});

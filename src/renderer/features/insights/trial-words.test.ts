import { describe, expect, it } from 'vitest';
import { differenceText, shareText, trialSentence } from './trial-words.ts';

const group = { kept: 3, partly: 0, missed: 0, n: 3 };

describe('the words of a personal trial', () => {
  it('write a difference with its sign, and zero without one', () => {
    expect(differenceText({ value: 0.184, low: -0.021, high: 0.333 })).toBe('+18 points (−2 to +33)');
    expect(differenceText({ value: -0.001, low: -0.2, high: 0.2 })).toBe('0 points (−20 to +20)');
  });

  it('write a share with its interval', () => {
    expect(shareText({ value: 0.72, low: 0.551, high: 0.839 })).toMatch(/^72\s% \(55 to 84\)$/);
  });

  it('say how many verdicts there are while they are too few', () => {
    expect(trialSentence({ with: group, without: { ...group, n: 12 }, figures: null })).toBe(
      'A figure needs five verdicts in each group. There are 3 and 12 so far.',
    );
  });
});

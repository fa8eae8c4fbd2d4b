import { describe, expect, it } from 'vitest';
import { cycleStandingText, weightShareText } from './goal-words.ts';

const quarter = { from: '2026-10-01', to: '2026-12-31' };

describe('where today lies in a cycle', () => {
  it('is told by the days left, the last one among them', () => {
    expect(cycleStandingText(quarter, '2026-12-30')).toBe('Q4 2026, 2 days left');
    expect(cycleStandingText(quarter, '2026-12-31')).toBe('Q4 2026, the last day');
  });

  it('is told before it begins and after it ended', () => {
    expect(cycleStandingText(quarter, '2026-09-30')).toBe('Q4 2026, not yet begun');
    expect(cycleStandingText(quarter, '2027-01-01')).toBe('Q4 2026, over');
  });
});

it('says what share of the score a weight is', () => {
  expect(weightShareText(2, [2, 1, 2])).toBe('40 %');
});

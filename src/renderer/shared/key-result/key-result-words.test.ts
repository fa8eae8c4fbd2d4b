import { describe, expect, it } from 'vitest';
import { bareValueText, standingText, valueText, wayText } from './key-result-words.ts';

const counted = { measure: 'number', unit: 'interviews', baseline: 0, target: 40, milestones: [] } as const;
const milestone = { id: 'a', text: 'Plan', reached: null };

describe('where a key result stands', () => {
  it('is said in its own unit', () => {
    expect(valueText(counted, 12)).toBe('12 interviews');
    expect(valueText({ ...counted, measure: 'percent', unit: null }, 12.5)).toBe('12.5 %');
    expect(valueText({ ...counted, measure: 'currency', unit: 'EUR' }, 1_200)).toBe('€1,200');
    expect(valueText({ ...counted, measure: 'yes-no', unit: null }, 0)).toBe('Not yet');
    expect(valueText({ ...counted, measure: 'yes-no', unit: null }, 1)).toBe('Yes');
  });

  it('counts milestones, one and many', () => {
    const measure = 'milestones';
    const one = { ...counted, measure, unit: null, milestones: [milestone] } as const;
    expect(valueText(one, 1)).toBe('1 of 1 milestone');
    expect(valueText({ ...one, milestones: [milestone, milestone] }, 1)).toBe('1 of 2 milestones');
    expect(bareValueText(one, 0.75)).toBe('0.75');
  });

  it('is said on its way without naming what is counted twice', () => {
    expect(standingText(counted, 1)).toBe('1, from 0 to 40 interviews');
    expect(standingText({ ...counted, measure: 'percent', unit: null }, 1)).toBe('1 %, from 0 % to 40 %');
    expect(standingText({ ...counted, measure: 'yes-no', unit: null }, 1)).toBe('Yes');
  });

  it('says the way where there is one', () => {
    expect(wayText(counted)).toBe('from 0 to 40 interviews');
    expect(wayText({ ...counted, measure: 'currency', unit: 'EUR', baseline: 500, target: 100 })).toBe(
      'from €500 to €100',
    );
    expect(wayText({ ...counted, measure: 'yes-no' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { dayOfReview, periodAfter, periodBefore, periodOf, reviewsOn } from './review-period.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

describe('the period of a review', () => {
  it('is the week from Monday to Sunday, or the month', () => {
    expect(periodOf('weekly', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf('monthly', '2026-11-30')).toEqual(november);
    expect(periodOf('monthly', '2028-02-01')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('is followed by the next one and comes after the one before', () => {
    expect(periodAfter('monthly', { from: '2026-12-01', to: '2026-12-31' }).to).toBe('2027-01-31');
    expect(periodBefore('weekly', periodOf('weekly', '2027-01-01'))).toEqual({
      from: '2026-12-21',
      to: '2026-12-27',
    });
  });

  it('holds the day of its review: today, or its last day once it is over', () => {
    expect(dayOfReview(november, '2026-11-27')).toBe('2026-11-27');
    expect(dayOfReview(november, '2026-12-02')).toBe('2026-11-30');
  });

  it('is offered on its last day and on the day after it', () => {
    const offered = (day: string) => reviewsOn(day).map(({ kind, period }) => `${kind} ${period.from}`);
    expect(offered('2026-11-28')).toEqual([]);
    expect(offered('2026-11-29')).toEqual(['weekly 2026-11-23']);
    expect(offered('2026-11-30')).toEqual(['weekly 2026-11-23', 'monthly 2026-11-01']);
    expect(offered('2026-12-01')).toEqual(['monthly 2026-11-01']);
  });
});

import { describe, expect, it } from 'vitest';
import { goalAsk, nextCheckInDay } from './check-in-due.ts';

const weekly = {
  kind: 'objective',
  cycle: { from: '2026-10-01', to: '2026-12-31' },
  cadenceDays: 7,
  closed: null,
  grading: null,
  setDay: '2026-09-20',
} as const;
const closed = { as: 'reached', when: { at: '', zone: '', day: '' } } as const;
const grading = { grade: 1, score: null, worked: null, hindered: null, next: null, when: closed.when };

describe('a goal with a rhythm', () => {
  it('asks for the first check-in counted from the later of its setting and its cycle', () => {
    expect(nextCheckInDay(weekly, null)).toBe('2026-10-08');
    expect(nextCheckInDay({ ...weekly, setDay: '2026-11-02' }, null)).toBe('2026-11-09');
    expect(nextCheckInDay({ ...weekly, cycle: null }, null)).toBe('2026-09-27');
  });

  it('counts from the last check-in once there is one', () => {
    expect(nextCheckInDay(weekly, '2026-11-20')).toBe('2026-11-27');
    expect(goalAsk(weekly, '2026-11-20', '2026-11-26')).toBeNull();
    expect(goalAsk(weekly, '2026-11-20', '2026-11-27')).toEqual({ kind: 'check-in', since: '2026-11-27' });
  });

  it('asks for no check-in that its cycle does not reach any more, and for a grade afterwards', () => {
    expect(nextCheckInDay(weekly, '2026-12-28')).toBeNull();
    expect(goalAsk(weekly, '2026-12-28', '2026-12-31')).toBeNull();
    expect(goalAsk(weekly, '2026-12-28', '2027-01-01')).toEqual({ kind: 'grading', since: '2027-01-01' });
    expect(goalAsk({ ...weekly, grading }, null, '2027-01-01')).toBeNull();
  });

  it('asks for nothing when it is closed, or without a rhythm', () => {
    expect(goalAsk({ ...weekly, closed }, null, '2027-01-01')).toBeNull();
    expect(goalAsk({ ...weekly, cadenceDays: null }, null, '2026-11-01')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Weekday } from '../time/days.ts';
import { planMilestones, type Chunks } from './milestones.ts';

const weekdays: Weekday[] = [1, 2, 3, 4, 5];
/** A Wednesday. */
const today = '2026-11-25';

function planned(due: string, chunks: Chunks, daysOff: string[] = [], workingDays: Weekday[] = weekdays) {
  const plan = planMilestones({ today, due, chunks, workingDays, daysOff });
  if (!plan.ok) return plan.error;
  const { milestones, ...rest } = plan.value;
  return {
    days: milestones.map(({ day }) => day.slice(5)),
    amounts: milestones.map((one) => one.amount),
    ...rest,
  };
}
const count = (pieces: number): Chunks => ({ kind: 'count', count: pieces });

describe('a milestone plan', () => {
  it('spreads pieces evenly over the working days, the last on the last of them', () => {
    expect(planned('2026-12-08', count(5))).toMatchObject({
      days: ['11-26', '11-30', '12-02', '12-04', '12-08'],
      mostOnOneDay: 1,
      isDaysOff: false,
    });
  });

  it('ends before due when due is no working day', () => {
    expect(planned('2026-12-06', count(2))).toMatchObject({ days: ['11-30', '12-04'] });
    expect(planned('2026-12-06', count(1))).toMatchObject({ days: ['12-04'] });
  });

  it('leaves days off out', () => {
    expect(planned('2026-11-30', count(2), ['2026-11-26', '2026-11-27'])).toMatchObject({
      days: ['11-25', '11-30'],
      daysLeft: 2,
    });
  });

  it('puts several on a day when there are more pieces than days, and says so', () => {
    expect(planned('2026-11-26', count(5))).toMatchObject({
      days: ['11-25', '11-25', '11-26', '11-26', '11-26'],
      mostOnOneDay: 3,
    });
  });

  it('is all today when it is due today', () => {
    expect(planned(today, count(2))).toMatchObject({ days: ['11-25', '11-25'] });
  });

  it('falls on days off when there is no working day, and says so', () => {
    expect(planned('2026-11-26', count(2), [], [7])).toMatchObject({
      days: ['11-25', '11-26'],
      isDaysOff: true,
    });
    expect(planned('2026-11-26', count(1), [], [])).toMatchObject({ isDaysOff: true });
  });

  it('starts small, and today', () => {
    expect(planned('2027-03-01', count(3))).toMatchObject({
      firstStep: { day: today, estimateMinutes: 30 },
    });
  });

  it('cuts an amount into pieces of one size, the last with what is left', () => {
    expect(planned('2026-12-01', { kind: 'size', total: 45, size: 20 })).toMatchObject({
      amounts: [
        { from: 0, to: 20 },
        { from: 20, to: 40 },
        { from: 40, to: 45 },
      ],
    });
    expect(planned('2026-12-01', { kind: 'size', total: 0.3, size: 0.1 })).toMatchObject({
      amounts: [
        { from: 0, to: 0.1 },
        { from: 0.1, to: 0.2 },
        { from: 0.2, to: 0.3 },
      ],
    });
    expect(planned('2026-12-01', { kind: 'size', total: 5, size: 20 })).toMatchObject({
      amounts: [{ from: 0, to: 5 }],
    });
  });

  it.each<[string, string, Chunks, string]>([
    ['a due that has passed', '2026-11-24', count(2), 'due-in-the-past'],
    ['a due beyond reckoning', '2999-01-01', count(2), 'due-too-far'],
    ['no piece', '2026-12-01', count(0), 'chunks-invalid'],
    ['half a piece', '2026-12-01', count(1.5), 'chunks-invalid'],
    ['pieces of nothing', '2026-12-01', { kind: 'size', total: 4, size: 0 }, 'chunks-invalid'],
    ['a negative amount', '2026-12-01', { kind: 'size', total: -4, size: 2 }, 'chunks-invalid'],
    ['an endless amount', '2026-12-01', { kind: 'size', total: Infinity, size: 2 }, 'chunks-invalid'],
    ['more pieces than anybody reads', '2026-12-01', count(101), 'too-many-chunks'],
  ])('refuses %s', (_what, due, chunks, type) => {
    expect(planned(due, chunks)).toMatchObject({ type });
  });
});

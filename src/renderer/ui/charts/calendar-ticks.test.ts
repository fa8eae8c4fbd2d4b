import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../domain/time/day-number.ts';
import { calendarTicks } from './calendar-ticks.ts';

const ticks = (from: string, to: string, most: number) =>
  calendarTicks(dayNumber(from), dayNumber(to), most).map(({ value, label }) => [dayOfNumber(value), label]);

describe('calendarTicks', () => {
  it('marks every day of a short span', () => {
    expect(ticks('2026-11-30', '2026-12-01', 8)).toEqual([
      ['2026-11-30', '30 Nov'],
      ['2026-12-01', '1 Dec'],
    ]);
  });

  it('marks Mondays of a longer one', () => {
    expect(ticks('2026-11-03', '2026-11-24', 8).map(([day]) => day)).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('marks first days of months, with the year where it begins', () => {
    expect(ticks('2026-10-15', '2027-02-20', 5)).toEqual([
      ['2026-11-01', 'Nov 2026'],
      ['2026-12-01', 'Dec'],
      ['2027-01-01', 'Jan 2027'],
      ['2027-02-01', 'Feb'],
    ]);
  });

  it('marks years of ten years', () => {
    const marks = ticks('2016-11-22', '2026-11-22', 12);
    expect(marks[0]).toEqual(['2017-01-01', '2017']);
    expect(marks).toHaveLength(10);
  });

  it('never gives more than were asked for', () => {
    for (const most of [2, 3, 5, 9])
      expect(ticks('2001-03-04', '2026-11-22', most).length).toBeLessThanOrEqual(most);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCycle, cycleToQuarter, fitInto, isOver, isWithin, nextQuarterOf, quarterOf } from './cycle.ts';

describe('a cycle', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-05-17', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('of the quarter with %s runs from %s to %s', (day, from, to) => {
    expect(quarterOf(day)).toEqual({ from, to });
  });

  it('is followed by the next quarter, also across a year', () => {
    expect(nextQuarterOf('2026-11-25')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });

  it('is named by its quarter only when it is exactly one', () => {
    expect(cycleToQuarter({ from: '2026-10-01', to: '2026-12-31' })).toEqual({ year: 2026, quarter: 4 });
    expect(cycleToQuarter({ from: '2026-10-01', to: '2026-12-30' })).toBeNull();
    expect(cycleToQuarter({ from: '2026-10-01', to: '2027-12-31' })).toBeNull();
  });

  it('may be one day long and up to five years, and never ends before it begins', () => {
    const problem = (from: string, to: string) => {
      const checked = checkCycle({ from, to });
      return checked.ok ? null : checked.error.type;
    };
    expect(problem('2026-11-25', '2026-11-25')).toBeNull();
    expect(problem('2026-11-25', '2026-11-24')).toBe('cycle-reversed');
    expect(problem('2026-11-25', '2031-11-24')).toBeNull();
    expect(problem('2026-11-25', '2031-11-25')).toBe('cycle-too-long');
    expect(problem('2024-02-29', '2029-02-28')).toBeNull();
    expect(problem('2024-02-29', '2029-03-01')).toBe('cycle-too-long');
  });

  it('is over on the day after its last', () => {
    expect(isOver(quarterOf('2026-11-25'), '2026-12-31')).toBe(false);
    expect(isOver(quarterOf('2026-11-25'), '2027-01-01')).toBe(true);
  });

  it('fits into another by what they share, and takes the other where they share nothing', () => {
    const outer = { from: '2026-10-01', to: '2026-12-31' };
    expect(fitInto({ from: '2026-11-01', to: '2027-02-28' }, outer)).toEqual({
      from: '2026-11-01',
      to: '2026-12-31',
    });
    expect(fitInto({ from: '2027-02-01', to: '2027-02-28' }, outer)).toEqual(outer);
    expect(isWithin(fitInto({ from: '2020-01-01', to: '2030-01-01' }, outer), outer)).toBe(true);
  });
});

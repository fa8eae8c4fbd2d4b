import { describe, expect, it } from 'vitest';
import { daysOfRange } from './due-range.ts';

describe('a range of dues', () => {
  it.each([
    ['today', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['this-week', '2026-11-25', '2026-11-23', '2026-11-29'],
    ['this-week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['next-week', '2026-11-29', '2026-11-30', '2026-12-06'],
    ['thirty-days', '2026-11-25', '2026-11-25', '2026-12-24'],
  ] as const)('%s on %s goes from %s to %s', (range, today, from, to) => {
    expect(daysOfRange(range, today)).toEqual({ from, to });
  });

  it('has no days where no due is wanted', () => {
    expect(daysOfRange('none', '2026-11-25')).toBeNull();
  });
});

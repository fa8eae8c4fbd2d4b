import { describe, expect, it } from 'vitest';
import { reliabilityOverTime, type DatedReliabilityCase } from './reliability-over-time.ts';

const kept = (day: string): DatedReliabilityCase => ({
  day,
  verdict: 'kept',
  isPastDue: true,
  wasRenegotiated: false,
});

describe('reliabilityOverTime', () => {
  it('puts each case into its calendar month, and shows the months between', () => {
    const periods = reliabilityOverTime(
      [kept('2026-02-01'), kept('2025-11-30'), kept('2026-02-28')],
      'month',
    );
    expect(periods.map(({ from, reliability }) => [from, reliability.n])).toEqual([
      ['2025-11-01', 1],
      ['2025-12-01', 0],
      ['2026-01-01', 0],
      ['2026-02-01', 2],
    ]);
  });

  it('puts each case into its quarter', () => {
    const periods = reliabilityOverTime([kept('2026-03-31'), kept('2026-04-01')], 'quarter');
    expect(periods.map(({ from }) => from)).toEqual(['2026-01-01', '2026-04-01']);
  });

  it('is empty without cases', () => {
    expect(reliabilityOverTime([], 'month')).toEqual([]);
  });
});

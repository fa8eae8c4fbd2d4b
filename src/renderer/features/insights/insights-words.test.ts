import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../domain/metrics/calibration.ts';
import { reliabilityOf } from '../../../domain/metrics/reliability.ts';
import { periodText, ratioText, readingText, reliabilityLine } from './insights-words.ts';

const kept = (count: number) =>
  reliabilityOf(Array(count).fill({ verdict: 'kept', isPastDue: true, wasRenegotiated: false }));

describe('the words of insights', () => {
  it('name a month or a quarter', () => {
    expect(periodText('2026-11-01', 'month')).toBe('November 2026');
    expect(periodText('2026-10-01', 'quarter')).toBe('Q4 2026');
    expect(periodText('2026-01-01', 'quarter')).toBe('Q1 2026');
  });

  it('give a percentage with its interval from five verdicts on', () => {
    expect(ratioText(kept(5))).toBe('100 % (57 to 100)');
    expect(ratioText(kept(4))).toBe('fewer than five');
  });

  it('leave a gap in the line where there is no percentage', () => {
    const { points } = reliabilityLine([
      { from: '2026-01-01', reliability: kept(5) },
      { from: '2026-04-01', reliability: kept(2) },
    ]);
    expect(points.map(({ value }) => value)).toEqual([1, null]);
    expect(points[0]).toMatchObject({ high: 1 });
  });

  it('say what came of a word of confidence', () => {
    const cases = Array(5).fill({ confidence: 'off-track', verdict: 'kept' });
    const [onTrack, , offTrack] = calibrationOf(cases).groups;
    expect(readingText(onTrack!)).toBe('fewer than five verdicts: 0');
    expect(readingText(offTrack!)).toBe('kept 100 % of 5: more often than the word says');
  });
});

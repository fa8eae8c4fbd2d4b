import { describe, expect, it } from 'vitest';
import type { Confidence } from '../check-in/check-in.ts';
import type { Verdict } from '../commitment/commitment.ts';
import {
  calibrationOf,
  calibrationReading,
  confidenceBefore,
  type CalibrationCase,
  type ConfidenceSaid,
} from './calibration.ts';

function cases(confidence: Confidence, verdict: Verdict, count: number): CalibrationCase[] {
  return Array.from({ length: count }, () => ({ confidence, verdict }));
}

describe('calibrationOf', () => {
  const mixed = [
    ...cases('on-track', 'kept', 7),
    ...cases('on-track', 'partly', 1),
    ...cases('at-risk', 'kept', 2),
    ...cases('at-risk', 'missed', 3),
    ...cases('off-track', 'missed', 2),
  ];

  it('has the Brier score of what was said', () => {
    // 7·0.1² + 1·0.4² + 2·0.5² + 3·0.5² + 2·0.1² = 0.07 + 0.16 + 0.5 + 0.75 + 0.02 = 1.5, over 15 verdicts.
    const { brier, n } = calibrationOf(mixed);
    expect(n).toBe(15);
    expect(brier).toBeCloseTo(0.1, 12);
  });

  it('shows for each confidence what came of it, and nothing below five', () => {
    const [onTrack, atRisk, offTrack] = calibrationOf(mixed).groups;
    // (7 + ½) ÷ 8 = 0.9375; Wilson: centre 0.79557, half 0.19786.
    expect(onTrack).toMatchObject({ said: 0.9, n: 8, kept: 7, partly: 1, missed: 0 });
    expect(onTrack?.observed?.value).toBe(0.9375);
    expect(onTrack?.observed?.low).toBeCloseTo(0.5977, 4);
    expect(onTrack?.observed?.high).toBeCloseTo(0.99344, 4);
    expect(atRisk?.observed?.value).toBe(0.4);
    expect(offTrack).toMatchObject({ n: 2, observed: null });
  });

  it('reads a word as off only where the interval leaves it out', () => {
    // Kept 5 of 10 has the interval 0.237 to 0.763: less than "on track" says, just what "at risk" does, more than "off track".
    const readingOf = (confidence: Confidence) => {
      const { groups } = calibrationOf([...cases(confidence, 'kept', 5), ...cases(confidence, 'missed', 5)]);
      return groups.filter(({ n }) => n > 0).map(calibrationReading);
    };
    expect(readingOf('on-track')).toEqual(['less-often']);
    expect(readingOf('at-risk')).toEqual(['as-said']);
    expect(readingOf('off-track')).toEqual(['more-often']);
    expect(calibrationOf(cases('at-risk', 'kept', 4)).groups.map(calibrationReading)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('gives no score below five verdicts', () => {
    expect(calibrationOf(cases('on-track', 'kept', 4)).brier).toBeNull();
    expect(calibrationOf(cases('on-track', 'kept', 5)).brier).toBeCloseTo(0.01, 12);
  });

  it('passes over what says nothing about follow-through', () => {
    const beside = [...cases('off-track', 'excused', 9), ...cases('at-risk', 'withdrawn', 9)];
    expect(calibrationOf([...mixed, ...beside])).toEqual(calibrationOf(mixed));
  });
});

describe('confidenceBefore', () => {
  const due = '2026-11-20T15:00:00.000Z';
  const settled = '2026-11-21T08:00:00.000Z';
  const said = (confidence: Confidence, at: string, id = 'a'): ConfidenceSaid => ({ id, confidence, at });

  it('is the last said before the commitment was due', () => {
    const checkIns = [
      said('at-risk', '2026-11-19T10:00:00.000Z'),
      said('on-track', '2026-11-12T10:00:00.000Z'),
      said('off-track', '2026-11-20T18:00:00.000Z'),
    ];
    expect(confidenceBefore(checkIns, { due, settled })).toBe('at-risk');
  });

  it('leaves out what was said at or after an early verdict', () => {
    const early = '2026-11-18T08:00:00.000Z';
    const checkIns = [said('at-risk', '2026-11-17T10:00:00.000Z'), said('on-track', early)];
    expect(confidenceBefore(checkIns, { due, settled: early })).toBe('at-risk');
  });

  it('needs only the verdict where there is no due', () => {
    expect(confidenceBefore([said('off-track', due)], { due: null, settled })).toBe('off-track');
    expect(confidenceBefore([], { due, settled })).toBeNull();
  });

  it('takes the later record of two at one instant, in whatever order they come', () => {
    const two = [
      said('on-track', '2026-11-12T10:00:00.000Z', 'b'),
      said('at-risk', '2026-11-12T10:00:00.000Z', 'a'),
    ];
    expect(confidenceBefore(two, { due, settled })).toBe('on-track');
    expect(confidenceBefore(two.toReversed(), { due, settled })).toBe('on-track');
  });
});

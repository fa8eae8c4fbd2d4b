import { describe, expect, it } from 'vitest';
import { keyResultLines, type KeyResultCourse } from './key-result-lines.ts';

const course: KeyResultCourse = {
  values: [
    { day: '2026-01-01', value: 0 },
    { day: '2026-01-11', value: 10 },
    { day: '2026-01-21', value: 20 },
  ],
  baseline: 0,
  target: 100,
  cycle: { from: '2026-01-01', to: '2026-03-31' },
  expectedScore: 0.7,
};
const labels = (over: Partial<KeyResultCourse>): string[] =>
  keyResultLines({ ...course, ...over }).map(({ label }) => label);

describe('keyResultLines', () => {
  it('draws what was measured, the target, the pace and a forecast to the end of the cycle', () => {
    const [measured, target, pace, forecast] = keyResultLines(course);
    expect(measured?.points).toHaveLength(3);
    expect(target?.points.map(({ value }) => value)).toEqual([100, 100]);
    expect(pace?.points.map(({ value }) => value)).toEqual([0, 70]);
    expect(forecast?.points[0]?.day).toBe('2026-01-21');
    const end = forecast?.points.at(-1);
    expect(end?.day).toBe('2026-03-31');
    expect(end?.value).toBeCloseTo(89, 9);
  });

  it('draws no forecast from two points, nor when the cycle is over', () => {
    expect(labels({ values: course.values.slice(0, 2) })).toHaveLength(3);
    expect(labels({ cycle: { from: '2025-10-01', to: '2026-01-21' } })).toHaveLength(3);
  });

  it('draws only the target beside the values where there is no cycle', () => {
    const [, target] = keyResultLines({ ...course, cycle: null });
    expect(labels({ cycle: null })).toHaveLength(2);
    expect(target?.points.map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-21']);
    expect(labels({ cycle: null, values: [] })).toHaveLength(2);
  });
});

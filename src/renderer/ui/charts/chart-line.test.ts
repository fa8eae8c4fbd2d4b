import { describe, expect, it } from 'vitest';
import { lineAt, tableDays, toPoints, type ChartLine } from './chart-line.ts';

const pace: ChartLine = {
  label: 'Pace',
  kind: 'guide',
  points: [
    { day: '2026-01-01', value: 0 },
    { day: '2026-01-11', value: 20 },
  ],
};

describe('lineAt', () => {
  it('is on the way between two points of a guide', () => {
    expect(lineAt(pace, '2026-01-06')).toEqual({ day: '2026-01-06', value: 10 });
    expect(lineAt(pace, '2026-01-11')?.value).toBe(20);
  });

  it('is nowhere before the first point and after the last', () => {
    expect(lineAt(pace, '2025-12-31')).toBeNull();
    expect(lineAt(pace, '2026-01-12')).toBeNull();
  });

  it('makes nothing up between two measurements', () => {
    expect(lineAt({ ...pace, kind: 'measured' }, '2026-01-06')).toBeNull();
  });
});

it('lists each day once, the latest first', () => {
  const other = { ...pace, points: [{ day: '2026-01-06', value: 3 }, ...pace.points] };
  expect(tableDays([pace, other])).toEqual(['2026-01-11', '2026-01-06', '2026-01-01']);
});

it('draws the last of several values of a day', () => {
  expect(
    toPoints([
      { day: '2026-01-02', value: 5 },
      { day: '2026-01-01', value: 1 },
      { day: '2026-01-02', value: 7 },
    ]),
  ).toEqual([
    { day: '2026-01-01', value: 1 },
    { day: '2026-01-02', value: 7 },
  ]);
});

import type { DayValue } from '../../../domain/metrics/forecast.ts';
import { dayNumber } from '../../../domain/time/day-number.ts';

/** A point of a line; `value` is null where there is a gap. `low` and `high` bound its interval. */
export interface ChartPoint {
  readonly day: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

/**
 * One line. `measured` is drawn with its points, and a bar for each interval; `guide` (target, pace) thin and dashed; `forecast`
 * dashed with its interval as a band.
 */
export interface ChartLine {
  readonly label: string;
  readonly kind: 'measured' | 'guide' | 'forecast';
  readonly points: readonly ChartPoint[];
}

/** Where the line is on a day: at a point of its own, or on the straight way between two; null outside and in gaps. */
export function lineAt(line: ChartLine, day: string): ChartPoint | null {
  const own = line.points.findLast((point) => point.day === day);
  if (own !== undefined) return own;
  if (line.kind !== 'guide') return null;
  const before = line.points.findLast((point) => point.day < day);
  const after = line.points.find((point) => point.day > day);
  if (before?.value == null || after?.value == null) return null;
  const share = daysFrom(before, day) / daysFrom(before, after.day);
  return { day, value: before.value + (after.value - before.value) * share };
}

/** The rows of the table beside a chart: every day that a line has a point on, the latest first. */
export function tableDays(lines: readonly ChartLine[]): string[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort().reverse();
}

/** A series by day as points: of several on one day the last in the list is drawn. */
export function toPoints(series: readonly DayValue[]): ChartPoint[] {
  const byDay = new Map(series.map(({ day, value }) => [day, value]));
  return [...byDay].map(([day, value]) => ({ day, value })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function daysFrom(point: ChartPoint, day: string): number {
  return dayNumber(day) - dayNumber(point.day);
}

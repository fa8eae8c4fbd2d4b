import { forecastOf, predictAt, type DayValue } from '../../../domain/metrics/forecast.ts';
import { paceAt, type DaySpan } from '../../../domain/metrics/pace.ts';
import { dayNumber, dayOfNumber } from '../../../domain/time/day-number.ts';
import { m } from '../../../messages/index.ts';
import { toPoints, type ChartLine } from './chart-line.ts';

export interface KeyResultCourse {
  /** Every value that was measured, by day, in the order it was recorded. */
  readonly values: readonly DayValue[];
  readonly baseline: number;
  readonly target: number;
  /** The days it is worked on; null where the goal has no cycle: then there is neither pace nor forecast. */
  readonly cycle: DaySpan | null;
  /** The score expected at the end of the cycle: 1 for a committed goal, 0.7 for an aspirational one. */
  readonly expectedScore: number;
}

/** The lines of a key result's picture: what was measured, where it should get, where it should be by now, where it is going. */
export function keyResultLines(course: KeyResultCourse): ChartLine[] {
  const measured: ChartLine = {
    label: m.ui_chart_measured(),
    kind: 'measured',
    points: toPoints(course.values),
  };
  const { cycle, target } = course;
  if (cycle === null) {
    const days = measured.points.map(({ day }) => day);
    const ends = [...new Set([days[0], days.at(-1)].filter((day) => day !== undefined))];
    return [
      measured,
      guide(
        m.ui_chart_target(),
        ends.map((day) => ({ day, value: target })),
      ),
    ];
  }
  const ends = [cycle.from, cycle.to];
  return [
    measured,
    guide(
      m.ui_chart_target(),
      ends.map((day) => ({ day, value: target })),
    ),
    guide(
      m.ui_chart_pace(),
      ends.map((day) => ({ day, value: paceAt({ ...course, cycle }, day) })),
    ),
    ...forecastLine(course.values, cycle),
  ];
}

const forecastSteps = 12;

/** From the last measurement to the end of the cycle; none when that is past, or there are too few points. */
function forecastLine(values: readonly DayValue[], cycle: DaySpan): ChartLine[] {
  const forecast = forecastOf(values);
  if (forecast === null || forecast.lastDay >= cycle.to) return [];
  const from = dayNumber(forecast.lastDay);
  const length = dayNumber(cycle.to) - from;
  const steps = Math.min(forecastSteps, length);
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const day = dayOfNumber(from + Math.round((length * step) / steps));
    return { day, ...predictAt(forecast, day) };
  });
  return [{ label: m.ui_chart_forecast(), kind: 'forecast', points }];
}

function guide(label: string, points: ChartLine['points']): ChartLine {
  return { label, kind: 'guide', points };
}

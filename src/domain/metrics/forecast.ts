import type { Day } from '../kernel/ports.ts';
import { dayNumber, dayOfNumber, type DayNumber } from '../time/day-number.ts';
import { studentT975 } from './student-t.ts';

/** A value on a day: one point of a series. */
export interface DayValue {
  readonly day: Day;
  readonly value: number;
}

/** The straight line through a series, and what is needed to say how sure it is. */
export interface Forecast {
  /** The mean day and the mean value: the line goes through them. */
  readonly meanDay: DayNumber;
  readonly meanValue: number;
  /** Change of the value a day. */
  readonly slope: number;
  readonly n: number;
  readonly lastDay: Day;
  /** The residual standard error, √(Σ(y − ŷ)² ÷ (n − 2)). */
  readonly deviation: number;
  /** Σ(x − x̄)². */
  readonly spread: number;
  /** Student's t for 95 % and n − 2 degrees of freedom. */
  readonly quantile: number;
}

export interface Prediction {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const fewestForecastPoints = 3;

/**
 * An ordinary least squares line over (day, value): slope Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)² (e.g. Draper & Smith 1998, Applied
 * Regression Analysis, chapter 1). Null with fewer than three points, or when all are of one day: no line can be told then.
 */
export function forecastOf(series: readonly DayValue[]): Forecast | null {
  // Sorted, so that the sums do not depend on the order in which the points came, to the last bit.
  const points = series
    .filter(({ value }) => Number.isFinite(value))
    .map(({ day, value }) => ({ x: dayNumber(day), y: value }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const n = points.length;
  const first = points[0];
  const last = points[n - 1];
  if (n < fewestForecastPoints || first === undefined || last === undefined || first.x === last.x)
    return null;
  const meanDay = sumOf(points, ({ x }) => x) / n;
  const meanValue = sumOf(points, ({ y }) => y) / n;
  const spread = sumOf(points, ({ x }) => (x - meanDay) ** 2);
  const slope = sumOf(points, ({ x, y }) => (x - meanDay) * (y - meanValue)) / spread;
  const squares = sumOf(points, ({ x, y }) => (y - meanValue - slope * (x - meanDay)) ** 2);
  return {
    meanDay,
    meanValue,
    slope,
    n,
    lastDay: dayOfNumber(last.x),
    deviation: Math.sqrt(squares / (n - 2)),
    spread,
    quantile: studentT975(n - 2),
  };
}

/**
 * The value that the line foretells for a day, with the 95 % prediction interval for one new point:
 * ŷ ± t · s · √(1 + 1/n + (x − x̄)² ÷ Σ(x − x̄)²).
 */
export function predictAt(forecast: Forecast, day: Day): Prediction {
  return predictAtNumber(forecast, dayNumber(day));
}

/** When a target would be reached; each null when that is not within ten years. */
export interface TargetReached {
  /** The first day on which the line is there. */
  readonly expected: Day | null;
  /** The first day on which a value there would be within the interval. */
  readonly earliest: Day | null;
  /** The first day on which even the far end of the interval is there. */
  readonly latest: Day | null;
}

const farthestDays = 3653;

/**
 * When the line and both ends of its interval first reach the target, looking from a day on, ten years at most: what the line
 * said of days gone by is known to have been otherwise. `direction` says which side of the target counts as reached: 'up' is at or above it, 'down' at or below.
 */
export function targetReached(
  forecast: Forecast,
  target: number,
  direction: 'up' | 'down',
  today: Day = forecast.lastDay,
): TargetReached {
  const from = dayNumber(today > forecast.lastDay ? today : forecast.lastDay);
  const isThere = (value: number): boolean => (direction === 'up' ? value >= target : value <= target);
  const nearEnd = direction === 'up' ? 'high' : 'low';
  const farEnd = direction === 'up' ? 'low' : 'high';
  const firstDay = (part: keyof Prediction): Day | null => {
    for (let day = from; day <= from + farthestDays; day += 1)
      if (isThere(predictAtNumber(forecast, day)[part])) return dayOfNumber(day);
    return null;
  };
  return { expected: firstDay('value'), earliest: firstDay(nearEnd), latest: firstDay(farEnd) };
}

function predictAtNumber(forecast: Forecast, day: DayNumber): Prediction {
  const { meanDay, meanValue, slope, n, deviation, spread, quantile } = forecast;
  const value = meanValue + slope * (day - meanDay);
  const half = quantile * deviation * Math.sqrt(1 + 1 / n + (day - meanDay) ** 2 / spread);
  return { value, low: value - half, high: value + half };
}

function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

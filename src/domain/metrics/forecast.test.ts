import { describe, expect, it } from 'vitest';
import { forecastOf, predictAt, targetReached, type DayValue, type Forecast } from './forecast.ts';

/** Days 0, 10, 20, 30 of January. */
const series: DayValue[] = [
  { day: '2026-01-01', value: 0 },
  { day: '2026-01-11', value: 12 },
  { day: '2026-01-21', value: 18 },
  { day: '2026-01-31', value: 31 },
];

function certain(over: readonly DayValue[] = series): Forecast {
  const forecast = forecastOf(over);
  if (forecast === null) throw new Error('The series gives a forecast');
  return forecast;
}

describe('forecastOf', () => {
  it('is the least squares line', () => {
    // By hand: x̄ = 15, ȳ = 15.25, Σ(x−x̄)² = 500, Σ(x−x̄)(y−ȳ) = 495; residuals −0.4, 1.7, −2.2, 0.9, their squares 8.7.
    const { slope, meanValue, spread, deviation, n, lastDay } = certain();
    expect({ meanValue, spread, n, lastDay }).toEqual({
      meanValue: 15.25,
      spread: 500,
      n: 4,
      lastDay: '2026-01-31',
    });
    expect(slope).toBeCloseTo(0.99, 12);
    expect(deviation).toBeCloseTo(Math.sqrt(8.7 / 2), 12);
  });

  it('is null with fewer than three points, or without a spread of days', () => {
    expect(forecastOf(series.slice(0, 2))).toBeNull();
    expect(forecastOf([1, 2, 3, 4].map((value) => ({ day: '2026-01-01', value })))).toBeNull();
    expect(forecastOf([...series.slice(0, 2), { day: '2026-02-01', value: NaN }])).toBeNull();
  });
});

describe('predictAt', () => {
  it('has the 95 % interval of a new point', () => {
    // t₂ = 4.302653, s = 2.085665: on day 40 half = t·s·√(1 + ¼ + 25²/500) = 14.18897; on day 15 t·s·√1.25 = 10.03312.
    const far = predictAt(certain(), '2026-02-10');
    expect(far.value).toBeCloseTo(40, 9);
    expect(far.low).toBeCloseTo(25.81103, 5);
    expect(far.high).toBeCloseTo(54.18897, 5);
    const middle = predictAt(certain(), '2026-01-16');
    expect(middle.value).toBeCloseTo(15.25, 9);
    expect(middle.high - middle.value).toBeCloseTo(10.03312, 5);
  });
});

describe('targetReached', () => {
  it('is where the line and the ends of its interval get there', () => {
    // 15.25 + 0.99 · (x − 15) reaches 50 at x = 50.1: the first whole day is day 51.
    const { expected, earliest, latest } = targetReached(certain(), 50, 'up');
    expect(expected).toBe('2026-02-21');
    expect(earliest! < expected! && expected! < latest!).toBe(true);
    expect(predictAt(certain(), earliest!).high).toBeGreaterThanOrEqual(50);
    expect(predictAt(certain(), latest!).low).toBeGreaterThanOrEqual(50);
  });

  it('works downwards', () => {
    const falling = certain(series.map(({ day, value }) => ({ day, value: -value })));
    expect(targetReached(falling, -50, 'down')).toEqual(targetReached(certain(), 50, 'up'));
  });

  it('says nothing about a target that the line moves away from, or reaches in more than ten years', () => {
    expect(targetReached(certain(), -100, 'down').expected).toBeNull();
    expect(targetReached(certain(), 10_000, 'up').expected).toBeNull();
  });

  it('looks ahead from today: a day gone by is not foretold', () => {
    const { earliest, expected } = targetReached(certain(), 5, 'up', '2026-03-01');
    expect([earliest, expected]).toEqual(['2026-03-01', '2026-03-01']);
    expect(targetReached(certain(), 50, 'up', '2026-01-05')).toEqual(targetReached(certain(), 50, 'up'));
  });

  it('is the last day of the series where the line is there already', () => {
    expect(targetReached(certain(), 5, 'up').expected).toBe('2026-01-31');
  });
});

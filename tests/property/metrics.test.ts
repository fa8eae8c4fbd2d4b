import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences } from '../../src/domain/check-in/check-in.ts';
import { verdicts } from '../../src/domain/commitment/commitment.ts';
import { calibrationOf, confidenceBefore } from '../../src/domain/metrics/calibration.ts';
import { forecastOf, predictAt, targetReached } from '../../src/domain/metrics/forecast.ts';
import {
  keyResultScore,
  objectiveScore,
  scoreBand,
  yesNoScore,
} from '../../src/domain/metrics/key-result-score.ts';
import { elapsedShare, paceAt } from '../../src/domain/metrics/pace.ts';
import { reliabilityOverTime } from '../../src/domain/metrics/reliability-over-time.ts';
import { dayNumber, dayOfNumber } from '../../src/domain/time/day-number.ts';
import { addDays, isDay } from '../../src/domain/time/days.ts';
import { runs } from '../support/property-runs.ts';

const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const anyDay = fc
  .integer({ min: 0, max: 9000 })
  .map((number) => dayOfNumber(dayNumber('2015-01-01') + number));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The same things in two orders. */
function inTwoOrders<T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return items.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
  );
}

describe('the number of a day', () => {
  it('goes both ways, and counts as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(isDay(day)).toBe(true);
        expect(dayOfNumber(dayNumber(day) + n)).toBe(addDays(day, n));
      }),
    );
  });
});

describe('a key-result score', () => {
  it('lies within 0 and 1, is 0 at the baseline and 1 at the target', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (baseline, target, current) => {
        const score = keyResultScore({ baseline, target, current });
        expect(score === null).toBe(baseline === target);
        if (score === null) return;
        expect(0 <= score && score <= 1).toBe(true);
        expect(keyResultScore({ baseline, target, current: baseline })).toBe(0);
        expect(keyResultScore({ baseline, target, current: target })).toBe(1);
        expect([0, 1]).toContain(yesNoScore({ baseline, target, current }));
      }),
    );
  });

  it('never falls on the way to the target, whichever way that is', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (baseline, target, one, other) => {
        fc.pre(baseline !== target);
        const [lower, higher] = one < other ? [one, other] : [other, one];
        const atLower = keyResultScore({ baseline, target, current: lower })!;
        const atHigher = keyResultScore({ baseline, target, current: higher })!;
        expect(target > baseline ? atHigher - atLower : atLower - atHigher).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('makes an objective that lies between its least and its greatest, in any order', () => {
    const parts = fc.array(
      fc.record({ score: share, weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(inTwoOrders(parts), ([one, other]) => {
        const score = objectiveScore(one)!;
        const scores = one.map((part) => part.score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
        expect(objectiveScore(other)).toBe(score);
      }),
    );
  });

  it('never falls a band by rising', () => {
    const order = { low: 0, middle: 1, high: 2 };
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(order[scoreBand(Math.min(one, other))]).toBeLessThanOrEqual(
          order[scoreBand(Math.max(one, other))],
        );
      }),
    );
  });
});

describe('the pace line', () => {
  it('stays between baseline and target, and never turns back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, share, (from, to, a, b, expectedScore) => {
        const cycle = { from, to };
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(elapsedShare(cycle, earlier)).toBeLessThanOrEqual(elapsedShare(cycle, later));
        const paced = { cycle, baseline: 3, target: -7, expectedScore };
        expect(paceAt(paced, earlier)).toBeGreaterThanOrEqual(paceAt(paced, later));
        expect(paceAt(paced, later)).toBeGreaterThanOrEqual(-7);
        expect(paceAt(paced, earlier)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('a forecast', () => {
  const anyPoint = fc.record({ day: anyDay, value: fc.double({ min: -1e6, max: 1e6, noNaN: true }) });
  const anySeries = fc.array(anyPoint, { maxLength: 20 });

  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(inTwoOrders(anySeries), ([one, other]) => {
        expect(forecastOf(other)).toEqual(forecastOf(one));
      }),
    );
  });

  it('lies within its interval, which widens away from the middle of the series', () => {
    fc.assert(
      fc.property(
        anySeries,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 500 }),
        (series, ahead, more) => {
          const forecast = forecastOf(series);
          if (forecast === null) return;
          const near = predictAt(forecast, addDays(forecast.lastDay, ahead));
          const far = predictAt(forecast, addDays(forecast.lastDay, ahead + more));
          expect(near.low <= near.value && near.value <= near.high).toBe(true);
          expect(far.high - far.low).toBeGreaterThanOrEqual((near.high - near.low) * (1 - 1e-9));
        },
      ),
    );
  });

  it('moves with its values: shifted, it is shifted; on a line, it is that line', () => {
    const days = fc.uniqueArray(anyDay, { minLength: 3, maxLength: 12 });
    const step = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(days, step, step, (on, slope, shift) => {
        const at = (day: string): number => shift + slope * (dayNumber(day) - dayNumber('2020-01-01'));
        const forecast = forecastOf(on.map((day) => ({ day, value: at(day) })))!;
        expect(predictAt(forecast, '2035-01-01').value).toBeCloseTo(at('2035-01-01'), 4);
        expect(forecast.deviation).toBeCloseTo(0, 5);
      }),
    );
  });

  it('reaches a target first with the near end of its interval, last with the far end', () => {
    const direction = fc.constantFrom('up' as const, 'down' as const);
    fc.assert(
      fc.property(
        anySeries,
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        direction,
        (series, target, way) => {
          const forecast = forecastOf(series);
          if (forecast === null) return;
          const { earliest, expected, latest } = targetReached(forecast, target, way);
          if (expected !== null) expect(earliest !== null && earliest <= expected).toBe(true);
          if (latest !== null) expect(expected !== null && expected <= latest).toBe(true);
          if (earliest !== null) expect(earliest >= forecast.lastDay).toBe(true);
        },
      ),
      runs(50),
    );
  });
});

describe('calibration', () => {
  const anyCases = fc.array(
    fc.record({ confidence: fc.constantFrom(...confidences), verdict: fc.constantFrom(...verdicts) }),
    { maxLength: 60 },
  );

  it('has a Brier score within 0 and 1 from five verdicts on, in any order', () => {
    fc.assert(
      fc.property(inTwoOrders(anyCases), ([one, other]) => {
        const { brier, n, groups } = calibrationOf(one);
        expect(brier === null).toBe(n < 5);
        if (brier !== null) expect(0 <= brier && brier <= 1).toBe(true);
        expect(groups.map((group) => group.observed === null)).toEqual(groups.map((group) => group.n < 5));
        expect(calibrationOf(other)).toEqual(calibrationOf(one));
      }),
    );
  });

  it('gets better with one more that went as was said, worse with one that went the other way', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const before = calibrationOf(cases).brier;
        if (before === null) return;
        const worse = calibrationOf([...cases, { confidence: 'on-track', verdict: 'missed' }]).brier!;
        expect(worse).toBeGreaterThanOrEqual(before);
        if (before < 0.01) return;
        const better = calibrationOf([...cases, { confidence: 'on-track', verdict: 'kept' }]).brier!;
        expect(better).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it('holds a commitment to the same confidence in whatever order check-ins come', () => {
    const said = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        confidence: fc.constantFrom(...confidences),
        at: fc.integer({ min: 10, max: 30 }).map((day) => `2026-01-${day}T12:00:00.000Z`),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const when = { due: '2026-01-20T12:00:00.000Z', settled: '2026-01-25T12:00:00.000Z' };
    fc.assert(
      fc.property(inTwoOrders(said), ([one, other]) => {
        expect(confidenceBefore(other, when)).toBe(confidenceBefore(one, when));
        const late = one.filter(({ at }) => at >= when.due);
        expect(confidenceBefore(late, when)).toBeNull();
      }),
    );
  });
});

describe('reliability over time', () => {
  it('counts every case in exactly one period, in any order', () => {
    const anyCases = fc.array(
      fc.record({
        day: anyDay,
        verdict: fc.option(fc.constantFrom(...verdicts)),
        isPastDue: fc.boolean(),
        wasRenegotiated: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        inTwoOrders(anyCases),
        fc.constantFrom('month' as const, 'quarter' as const),
        ([one, other], length) => {
          const periods = reliabilityOverTime(one, length);
          const counted = one.filter(({ verdict }) => ['kept', 'partly', 'missed'].includes(verdict ?? ''));
          expect(periods.reduce((sum, { reliability }) => sum + reliability.n, 0)).toBe(counted.length);
          expect(periods.map(({ from }) => from)).toEqual(periods.map(({ from }) => from).toSorted());
          expect(reliabilityOverTime(other, length)).toEqual(periods);
        },
      ),
    );
  });
});

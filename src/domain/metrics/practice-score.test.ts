import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import {
  practiceScore,
  practiceScores,
  type ScoredPractice,
  type ScoredPracticeDay,
} from './practice-score.ts';

type Terms = ScoredPractice['terms'][number];

const start = '2026-01-01';
const daily: Terms = {
  from: start,
  times: 1,
  perDays: 1,
  measure: 'yes-no',
  amount: null,
  direction: 'at-least',
};

/** The day `index` days after the start. */
const dayAt = (index: number): string => addDays(start, index);
const done = (index: number, amount = 1): ScoredPracticeDay => ({ day: dayAt(index), amount });
const skipped = (index: number): ScoredPracticeDay => ({ day: dayAt(index), amount: null });
const practice = (
  terms: Terms | Terms[],
  pauses: readonly [number, number | null][] = [],
): ScoredPractice => ({
  terms: [terms].flat(),
  pauses: pauses.map(([from, to]) => ({
    from: dayAt(from),
    to: to === null ? null : dayAt(to),
  })),
  endedOn: null,
});
const everyDay = (count: number): ScoredPracticeDay[] =>
  Array.from({ length: count }, (_, index) => done(index));

describe('a daily practice', () => {
  // 1 − m^n with m = 0.5^(1/13) = 0.948078.
  it.each([
    [30, 0.798],
    [60, 0.959],
    [90, 0.992],
  ])('kept for %i days scores %d', (count, score) => {
    expect(practiceScore(practice(daily), everyDay(count), dayAt(count - 1))).toBeCloseTo(score, 3);
  });

  it('loses a twentieth with a missed day instead of everything', () => {
    const scores = practiceScores(practice(daily), everyDay(60), dayAt(61));
    expect(scores[60]?.score).toBeCloseTo(0.959203 * 0.948078, 5);
  });

  it('waits for today: a day that is not over takes nothing away', () => {
    const today = practiceScores(practice(daily), everyDay(60), dayAt(60)).at(-1);
    const yesterday = practiceScore(practice(daily), everyDay(60), dayAt(59));
    expect(today).toEqual({ day: dayAt(60), score: yesterday, standing: 'open' });
  });

  it('counts a day that says it was not done', () => {
    expect(practiceScores(practice(daily), [done(0, 0)], start)).toEqual([
      { day: start, score: 0, standing: 'counted' },
    ]);
  });

  it('stops where it ended', () => {
    const ended = { ...practice(daily), endedOn: dayAt(9) };
    expect(practiceScores(ended, everyDay(10), dayAt(400))).toHaveLength(10);
  });
});

describe('skips and pauses', () => {
  it('leave the score as it was', () => {
    const scores = practiceScores(practice(daily, [[11, 20]]), [...everyDay(10), skipped(10)], dayAt(22));
    expect(scores.slice(10, 21).map(({ standing }) => standing)).toEqual(Array(11).fill('frozen'));
    expect(scores[20]?.score).toBe(scores[9]?.score);
    expect(scores[21]?.score).toBeLessThan(scores[20]!.score);
  });

  it('freeze for as long as the pause is open', () => {
    const paused = practice(daily, [[10, null]]);
    expect(practiceScore(paused, everyDay(10), dayAt(400))).toBe(
      practiceScore(paused, everyDay(10), dayAt(9)),
    );
  });

  it('take up no room in the days looked over: all goes on where it stopped', () => {
    const weekly = { ...daily, perDays: 7 };
    const without = practiceScore(practice(weekly), [done(0), done(8)], dayAt(8));
    expect(practiceScore(practice(weekly, [[5, 34]]), [done(0), done(38)], dayAt(38))).toBe(without);
  });
});

describe('a practice that is not daily', () => {
  it('looks over two weeks for twice the times, so that the weekday may change', () => {
    const weekly = { ...daily, perDays: 7 };
    // m = 0.5^(√(1/7)/13) = 0.980049; done once in the fourteen days that ask for two: c = ½ on every day of them.
    const scores = practiceScores(practice(weekly), [done(0)], dayAt(20));
    expect(scores[0]?.score).toBeCloseTo(0.5 * 0.019951, 6);
    expect(scores[1]?.score).toBeCloseTo(0.5 * 0.019951 * (1 + 0.980049), 6);
    expect(scores[13]!.score).toBeGreaterThan(scores[12]!.score);
    expect(scores[14]!.score).toBeCloseTo(scores[13]!.score * 0.980049, 6);
  });

  it('asks for several times: three a week, m = 0.5^(√(3/7)/13)', () => {
    const kept = 0.965697;
    const thrice = practice({ ...daily, times: 3, perDays: 7 });
    // Days 0 and 1 of the six that fourteen days ask for: c = 1/6, then 2/6.
    expect(practiceScore(thrice, everyDay(2), dayAt(1))).toBeCloseTo(
      (1 / 6) * (1 - kept) * kept + (2 / 6) * (1 - kept),
      5,
    );
  });

  it('asks for an amount over its days, whichever days they are', () => {
    const running = practice({ ...daily, perDays: 7, measure: 'amount', amount: 20 });
    // m = 0.980049; all 20 on day 6: c = 0 on days 0 to 5, then 1. In two halves: c = ½ on days 0 to 5, then 1.
    const kept = 0.980049;
    expect(practiceScore(running, [done(6, 20)], dayAt(6))).toBeCloseTo(1 - kept, 5);
    expect(practiceScore(running, [done(0, 10), done(6, 10)], dayAt(6))).toBeCloseTo(
      0.5 * (1 - kept ** 6) * kept + (1 - kept),
      5,
    );
  });
});

describe('an amount each time', () => {
  const kept = 0.965697; // 0.5^(√(3/7)/13)
  const runs = practice({ ...daily, times: 3, perDays: 7, measure: 'amount', amount: 5 });

  it('counts a day as its share of one time: 2.5 of 5 km are half of one of three', () => {
    expect(practiceScore(runs, [done(0, 2.5)], start)).toBeCloseTo((0.5 / 3) * (1 - kept), 6);
  });

  it('counts one long day as one time', () => {
    expect(practiceScore(runs, [done(0, 15)], start)).toBeCloseTo((1 / 3) * (1 - kept), 6);
  });
});

describe('at most', () => {
  const coffee = practice({ ...daily, measure: 'amount', amount: 2, direction: 'at-most' });

  it('starts at one, and stays there while nothing more is logged', () => {
    expect(practiceScore(coffee, [], dayAt(30))).toBe(1);
    expect(practiceScore(coffee, [done(3, 2)], dayAt(30))).toBe(1);
  });

  it('sinks with what is more: c = 1 − (3 − 2) ÷ 2', () => {
    expect(practiceScore(coffee, [done(0, 3)], start)).toBeCloseTo(0.948078 + 0.5 * 0.051922, 5);
    expect(practiceScore(coffee, [done(0, 9)], start)).toBeCloseTo(0.948078, 5);
  });

  it('can mean nothing at all', () => {
    const none = practice({ ...daily, measure: 'amount', amount: 0, direction: 'at-most' });
    expect(practiceScore(none, [done(1, 3)], start)).toBe(1);
    expect(practiceScore(none, [done(0, 3)], start)).toBeCloseTo(0.948078, 5);
  });
});

describe('terms that change', () => {
  it('measure a past day as it was measured then', () => {
    const harder: Terms = { ...daily, from: dayAt(30), measure: 'amount', amount: 20 };
    const days = everyDay(60).map(({ day }) => ({ day, amount: 10 }));
    const scores = practiceScores(practice([harder, daily]), days, dayAt(59));
    expect(scores[29]?.score).toBeCloseTo(0.798, 3);
    expect(scores[30]?.score).toBeCloseTo(0.798017 * 0.948078 + 0.5 * 0.051922, 5);
  });

  it('begin on their day: before it there is no score', () => {
    expect(practiceScore(practice(daily), everyDay(3), '2025-12-31')).toBeNull();
    expect(practiceScore(practice([]), [], start)).toBeNull();
  });
});

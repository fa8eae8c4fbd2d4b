import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import {
  practiceScore,
  practiceScores,
  type PracticeDay,
  type PracticeMaterial,
  type PracticeTerms,
} from './practice-score.ts';

const start = '2026-01-01';
const daily: PracticeTerms = {
  from: start,
  times: 1,
  perDays: 1,
  measure: 'yes-no',
  amount: null,
  direction: 'at-least',
};

/** The day `index` days after the start. */
const dayAt = (index: number): string => addDays(start, index);
const done = (index: number, amount: number | null = null): PracticeDay => ({
  day: dayAt(index),
  isSkipped: false,
  amount,
});
const skipped = (index: number): PracticeDay => ({ day: dayAt(index), isSkipped: true, amount: null });
const practice = (terms: PracticeTerms, days: PracticeDay[], pauses: PracticeMaterial['pauses'] = []) => ({
  terms: [terms],
  pauses,
  days,
});
const everyDay = (count: number): PracticeDay[] => Array.from({ length: count }, (_, index) => done(index));

describe('a daily practice', () => {
  // 1 − m^n with m = 0.5^(1/13) = 0.948078.
  it.each([
    [30, 0.798],
    [60, 0.959],
    [90, 0.992],
  ])('kept for %i days scores %d', (count, score) => {
    expect(practiceScore(practice(daily, everyDay(count)), dayAt(count - 1))).toBeCloseTo(score, 3);
  });

  it('loses a twentieth with a missed day instead of everything', () => {
    const scores = practiceScores(practice(daily, everyDay(60)), dayAt(60 + 1));
    expect(scores[60]?.score).toBeCloseTo(0.959203 * 0.948078, 5);
  });

  it('waits for today: a day that is not over takes nothing away', () => {
    const material = practice(daily, everyDay(60));
    const today = practiceScores(material, dayAt(60)).at(-1);
    expect(today).toEqual({ day: dayAt(60), score: practiceScore(material, dayAt(59)), standing: 'open' });
  });

  it('counts a day that says it was not done', () => {
    expect(practiceScores(practice(daily, [done(0, 0)]), start)).toEqual([
      { day: start, score: 0, standing: 'counted' },
    ]);
  });
});

describe('skips and pauses', () => {
  it('leave the score as it was', () => {
    const paused = practice(daily, [...everyDay(10), skipped(10)], [{ from: dayAt(11), to: dayAt(20) }]);
    const scores = practiceScores(paused, dayAt(21 + 1));
    expect(scores.slice(10, 21).map(({ standing }) => standing)).toEqual(Array(11).fill('frozen'));
    expect(scores[20]?.score).toBe(scores[9]?.score);
    expect(scores[21]?.score).toBeLessThan(scores[20]!.score);
  });

  it('freeze for as long as the pause is open', () => {
    const paused = practice(daily, everyDay(10), [{ from: dayAt(10), to: null }]);
    expect(practiceScore(paused, dayAt(400))).toBe(practiceScore(paused, dayAt(9)));
  });

  it('take up no room in the days looked over: all goes on where it stopped', () => {
    const weekly = { ...daily, perDays: 7 };
    const without = practice(weekly, [done(0), done(8)]);
    const withPause = practice(weekly, [done(0), done(38)], [{ from: dayAt(5), to: dayAt(34) }]);
    expect(practiceScore(withPause, dayAt(38))).toBe(practiceScore(without, dayAt(8)));
  });
});

describe('a practice that is not daily', () => {
  it('looks over two weeks for twice the times, so that the weekday may change', () => {
    const weekly = { ...daily, perDays: 7 };
    // m = 0.5^(√(1/7)/13) = 0.980049; done once in the window of fourteen days for two: c = ½ on every day of it.
    const scores = practiceScores(practice(weekly, [done(0)]), dayAt(20));
    expect(scores[0]?.score).toBeCloseTo(0.5 * 0.019951, 6);
    expect(scores[1]?.score).toBeCloseTo(0.5 * 0.019951 * (1 + 0.980049), 6);
    expect(scores[13]!.score).toBeGreaterThan(scores[12]!.score);
    expect(scores[14]!.score).toBeCloseTo(scores[13]!.score * 0.980049, 6);
  });

  it('asks for an amount over its days, whichever days they are', () => {
    const running = { ...daily, perDays: 7, measure: 'amount' as const, amount: 20 };
    const atOnce = practiceScores(practice(running, [done(6, 20)]), dayAt(6)).at(-1)?.score;
    // m as above; 10 + 10 km: c = ½ on days 0 to 5, 1 on day 6.
    const kept = 0.980049;
    const inTwo = practiceScores(practice(running, [done(0, 10), done(6, 10)]), dayAt(6)).at(-1)?.score;
    expect(atOnce).toBeCloseTo(1 - kept, 6);
    expect(inTwo).toBeCloseTo(0.5 * (1 - kept ** 6) * kept + (1 - kept), 5);
  });

  it('takes one long day as one time', () => {
    const reading = { ...daily, times: 3, perDays: 7, measure: 'amount' as const, amount: 20 };
    const long = practiceScore(practice(reading, [done(0, 60)]), start);
    expect(long).toBe(practiceScore(practice(reading, [done(0, 20)]), start));
  });
});

describe('at most', () => {
  const coffee = { ...daily, measure: 'amount' as const, amount: 2, direction: 'at-most' as const };

  it('starts at one, and stays there while nothing is written down', () => {
    expect(practiceScore(practice(coffee, []), dayAt(30))).toBe(1);
    expect(practiceScore(practice(coffee, [done(3, 2)]), dayAt(30))).toBe(1);
  });

  it('sinks with what is more: c = 1 − (3 − 2) ÷ 2', () => {
    expect(practiceScore(practice(coffee, [done(0, 3)]), start)).toBeCloseTo(0.948078 + 0.5 * 0.051922, 5);
    expect(practiceScore(practice(coffee, [done(0, 9)]), start)).toBeCloseTo(0.948078, 5);
  });

  it('can mean never', () => {
    const never = { ...coffee, times: 0, measure: 'yes-no' as const, amount: null };
    expect(practiceScore(practice(never, [done(1)]), start)).toBe(1);
    expect(practiceScore(practice(never, [done(0)]), start)).toBeCloseTo(0.948078, 5);
  });
});

describe('terms that change', () => {
  it('measure a past day as it was measured then', () => {
    const harder = { ...daily, from: dayAt(30), measure: 'amount' as const, amount: 20 };
    const material = { terms: [harder, daily], pauses: [], days: everyDay(60).map((_, i) => done(i, 10)) };
    const scores = practiceScores(material, dayAt(59));
    expect(scores[29]?.score).toBeCloseTo(0.798, 3);
    expect(scores[30]?.score).toBeCloseTo(0.798017 * 0.948078 + 0.5 * 0.051922, 5);
  });

  it('begin on their day: before it there is no score', () => {
    expect(practiceScore(practice(daily, everyDay(3)), '2025-12-31')).toBeNull();
    expect(practiceScore({ terms: [], pauses: [], days: [] }, start)).toBeNull();
  });
});

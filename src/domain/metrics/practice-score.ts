import type { Day } from '../kernel/ports.ts';
import type { DatedTerms, Pause } from '../practice/practice.ts';
import type { PracticeDay } from '../practice/practice-day.ts';
import { dayNumber, dayOfNumber, type DayNumber } from '../time/day-number.ts';

/** `endedOn` is the last day that counts, once there is one. */
export interface ScoredPractice {
  readonly terms: readonly Omit<DatedTerms, 'unit'>[];
  readonly pauses: readonly Pick<Pause, 'from' | 'to'>[];
  readonly endedOn: Day | null;
}
export type ScoredPracticeDay = Pick<PracticeDay, 'day' | 'amount'>;
type ScoredTerms = ScoredPractice['terms'][number];

export interface PracticeScoreDay {
  readonly day: Day;
  /** At the end of the day, 0…1. */
  readonly score: number;
  /** `counted` moved the score; `frozen` (skipped, paused) and `open` (today, nothing logged yet) left it as it was. */
  readonly standing: 'counted' | 'frozen' | 'open';
}

/**
 * The score of a practice at the end of each day, from its first terms to today or its end. It decays instead of breaking, as
 * in Loop Habit Tracker (`Score.compute`, `ScoreList.recompute`): s ← s·m + c·(1 − m) with m = 0.5^(√f ÷ 13), f = times ÷ days,
 * and c how far the last days meet the terms. A daily practice closes a twentieth of what is open a day.
 *
 * - a day done is 1 ÷ times of what is asked; by amount, its share of the amount that makes one time, with "at least" up to one
 *   time: one long day is one time. "15 km a week" is one time of 15 km, on as many days as one likes;
 * - yes/no with f < 1 looks over twice the days for twice the times, so that the weekday may change from week to week;
 * - "at least" starts at 0, c = min(1, sum); "at most" starts at 1, c = 2 − sum within 0…1;
 * - skipped and paused days leave the score alone. Other than in Loop they also take up no room in the days looked over, so
 *   that after a pause all goes on where it stopped;
 * - a past day is measured by the terms that held on it; new terms change what is asked from their first day on.
 *
 * Of two records for one day the later in the list counts.
 */
export function practiceScores(
  practice: ScoredPractice,
  days: readonly ScoredPracticeDay[],
  today: Day,
): PracticeScoreDay[] {
  const terms = practice.terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const first = terms[0];
  const until = practice.endedOn !== null && practice.endedOn < today ? practice.endedOn : today;
  if (first === undefined || first.from > until) return [];
  const logged = new Map(days.map((one) => [one.day, one]));
  const scores: PracticeScoreDay[] = [];
  const shares: number[] = [];
  let score = first.direction === 'at-most' ? 1 : 0;
  let current = first;
  let next = 1;
  const last = dayNumber(until);
  for (let number: DayNumber = dayNumber(first.from); number <= last; number += 1) {
    const day = dayOfNumber(number);
    for (let later = terms[next]; later !== undefined && later.from <= day; later = terms[next]) {
      current = later;
      next += 1;
    }
    const record = logged.get(day);
    const standing = standingOf(day, record, practice, today);
    if (standing === 'counted') {
      shares.push(shareDone(record, current));
      const kept = keptShare(current);
      score = Math.min(1, score * kept + metShare(current, shares) * (1 - kept));
    }
    scores.push({ day, score, standing });
  }
  return scores;
}

/** The score as it stands today, or where it ended; null before the first terms begin. */
export function practiceScore(
  practice: ScoredPractice,
  days: readonly ScoredPracticeDay[],
  today: Day,
): number | null {
  return practiceScores(practice, days, today).at(-1)?.score ?? null;
}

/** How much of the score a day keeps: m = 0.5^(√f ÷ 13). */
export function keptShare(terms: ScoredTerms): number {
  return 0.5 ** (Math.sqrt(terms.times / terms.perDays) / 13);
}

/** c: how far the last days meet the terms, 0…1. */
function metShare(terms: ScoredTerms, shares: readonly number[]): number {
  const stretch = terms.measure === 'yes-no' && terms.times < terms.perDays ? 2 : 1;
  let sum = 0;
  for (let index = Math.max(0, shares.length - terms.perDays * stretch); index < shares.length; index += 1)
    sum += (shares[index] ?? 0) / stretch;
  return terms.direction === 'at-least' ? Math.min(1, sum) : Math.min(1, Math.max(0, 2 - sum));
}

/** Which part of what the terms ask a day stands for; with "at most" it may be more than all. */
function shareDone(record: ScoredPracticeDay | undefined, terms: ScoredTerms): number {
  const amount = record?.amount ?? 0;
  const asked = terms.measure === 'amount' ? terms.amount : null;
  if (asked === null) return amount > 0 ? 1 / terms.times : 0;
  if (asked > 0) return cappedAtOne(amount / asked, terms) / terms.times;
  // Nothing asked: any day meets "at least nothing", and only nothing meets "at most nothing".
  if (terms.direction === 'at-least') return 1;
  return amount > 0 ? Infinity : 0;
}

function cappedAtOne(times: number, { direction }: ScoredTerms): number {
  return direction === 'at-least' ? Math.min(1, times) : times;
}

/** A skipped day is logged without an amount. */
function standingOf(
  day: Day,
  record: ScoredPracticeDay | undefined,
  { pauses }: ScoredPractice,
  today: Day,
): PracticeScoreDay['standing'] {
  if (record?.amount === null) return 'frozen';
  if (pauses.some(({ from, to }) => from <= day && (to === null || day <= to))) return 'frozen';
  return record === undefined && day === today ? 'open' : 'counted';
}

import type { Day } from '../kernel/ports.ts';
import { dayNumber, dayOfNumber, type DayNumber } from '../time/day-number.ts';

/** What a practice asks for from a day on: so many times in so many days, by yes/no or by amount. */
export interface PracticeTerms {
  readonly from: Day;
  /** With "at most" it may be 0: never. */
  readonly times: number;
  readonly perDays: number;
  readonly measure: 'yes-no' | 'amount';
  /** What makes one time, when measured by amount. */
  readonly amount: number | null;
  readonly direction: 'at-least' | 'at-most';
}

/** Days on which the practice rests, both included; `to` is null while it still does. */
export interface PracticePause {
  readonly from: Day;
  readonly to: Day | null;
}

/** What was written down for a day: a skip; or that it was done, with its amount (null: done, not measured; 0: not done). */
export interface PracticeDay {
  readonly day: Day;
  readonly isSkipped: boolean;
  readonly amount: number | null;
}

export interface PracticeMaterial {
  /** In any order; of two from the same day the later in the list counts. */
  readonly terms: readonly PracticeTerms[];
  readonly pauses: readonly PracticePause[];
  /** At most one a day; of two the later in the list counts. */
  readonly days: readonly PracticeDay[];
}

export interface PracticeScoreDay {
  readonly day: Day;
  /** At the end of the day, 0…1. */
  readonly score: number;
  /** `counted` moved the score; `frozen` (skipped, paused) and `open` (today, nothing written down yet) left it as it was. */
  readonly standing: 'counted' | 'frozen' | 'open';
}

/**
 * The score of a practice at the end of each day from its first terms to today. It decays instead of breaking, as in
 * Loop Habit Tracker (`Score.compute`, `ScoreList.recompute`): s ← s·m + c·(1 − m) with m = 0.5^(√f ÷ 13), f = times ÷ days,
 * and c = how far the last so many days meet the terms. Every day of a perfect daily practice closes a twentieth of what is open.
 *
 * - yes/no with f < 1 looks over twice the days for twice the times, so that the weekday may change from week to week;
 * - "at least": c = min(1, done ÷ times); "at most": starts at 1, c = 2 − done ÷ times within 0…1;
 * - an amount counts as its share of one time: capped at one for "at least", so that one long day is one time;
 * - skipped and paused days leave the score alone. Other than in Loop they also do not take up room in the days looked over:
 *   after a pause everything goes on where it stopped.
 * - a past day is measured by the terms that held on it; new terms change what is asked from their first day on.
 */
export function practiceScores(material: PracticeMaterial, today: Day): PracticeScoreDay[] {
  const terms = termsByDay(material.terms);
  const first = terms[0];
  if (first === undefined || first.from > today) return [];
  const written = new Map(material.days.map((one) => [dayNumber(one.day), one]));
  const pauses = material.pauses.map(({ from, to }) => ({ from, to: to ?? today }));
  const last = dayNumber(today);
  const scores: PracticeScoreDay[] = [];
  const done: number[] = [];
  let score = first.direction === 'at-most' ? 1 : 0;
  let current = first;
  let next = 1;
  for (let number: DayNumber = dayNumber(first.from); number <= last; number += 1) {
    const day = dayOfNumber(number);
    for (let later = terms[next]; later !== undefined && later.from <= day; later = terms[next]) {
      current = later;
      next += 1;
    }
    const record = written.get(number);
    const standing = standingOf(day, record, { today, pauses });
    if (standing === 'counted') {
      done.push(timesDone(record, current));
      score = scoreAfter(score, current, done);
    }
    scores.push({ day, score, standing });
  }
  return scores;
}

/** The score as it stands today, or null before the first terms begin. */
export function practiceScore(material: PracticeMaterial, today: Day): number | null {
  return practiceScores(material, today).at(-1)?.score ?? null;
}

/** How much of the score a day keeps: m = 0.5^(√f ÷ 13). */
export function keptShare({ times, perDays }: Pick<PracticeTerms, 'times' | 'perDays'>): number {
  return 0.5 ** (Math.sqrt(Math.max(times, 1) / Math.max(perDays, 1)) / 13);
}

function scoreAfter(score: number, terms: PracticeTerms, done: readonly number[]): number {
  const kept = keptShare(terms);
  return Math.min(1, score * kept + metShare(terms, done) * (1 - kept));
}

/** c: how far the last days meet the terms, 0…1. */
function metShare(terms: PracticeTerms, done: readonly number[]): number {
  const stretch = terms.measure === 'yes-no' && terms.times < terms.perDays ? 2 : 1;
  const asked = terms.times * stretch;
  let sum = 0;
  for (
    let index = Math.max(0, done.length - Math.max(terms.perDays, 1) * stretch);
    index < done.length;
    index += 1
  )
    sum += done[index] ?? 0;
  if (terms.direction === 'at-most') {
    if (asked <= 0) return sum > 0 ? 0 : 1;
    return Math.min(1, Math.max(0, 2 - sum / asked));
  }
  return asked <= 0 ? 1 : Math.min(1, sum / asked);
}

/** How many times a day stands for, by the terms that hold on it. */
function timesDone(record: PracticeDay | undefined, { measure, amount, direction }: PracticeTerms): number {
  if (record === undefined || record.amount === 0) return 0;
  if (measure === 'yes-no' || record.amount === null) return 1;
  const done = Math.max(0, record.amount);
  if (amount === null || amount <= 0) return direction === 'at-least' ? 1 : done > 0 ? Infinity : 0;
  return direction === 'at-least' ? Math.min(1, done / amount) : done / amount;
}

function standingOf(
  day: Day,
  record: PracticeDay | undefined,
  { today, pauses }: { readonly today: Day; readonly pauses: readonly { from: Day; to: Day }[] },
): PracticeScoreDay['standing'] {
  if (record?.isSkipped === true || pauses.some(({ from, to }) => from <= day && day <= to)) return 'frozen';
  return record === undefined && day === today ? 'open' : 'counted';
}

/** In the order of their days, one for each. */
function termsByDay(terms: readonly PracticeTerms[]): PracticeTerms[] {
  const byDay = new Map(terms.map((one) => [one.from, one]));
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

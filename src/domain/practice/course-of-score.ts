import type { Day } from '../kernel/ports.ts';
import { practiceScores, type PracticeScoreDay } from '../metrics/practice-score.ts';
import { weekday } from '../time/days.ts';
import type { PracticeDay } from './practice-day.ts';
import { termsOn } from './practice-terms.ts';
import type { Practice } from './practice.ts';

/** A practice, what was recorded (one a day), today, and the last day that counts while it has one. */
export interface PracticeCourse {
  readonly practice: Practice;
  readonly days: readonly PracticeDay[];
  readonly today: Day;
  readonly lastDay: Day | null;
}

/** The score at the end of each day, from the first to today or to the last day that counts. */
export function scoresOf({ practice, days, today, lastDay }: PracticeCourse): PracticeScoreDay[] {
  const { terms, pauses } = practice;
  return practiceScores({ terms, pauses, endedOn: lastDay }, days, today);
}

/** What today does to the score: when it goes as asked, and when it does not (nothing done, or twice the limit). */
export function effectOfToday(scored: PracticeCourse): {
  readonly asAsked: number;
  readonly otherwise: number;
} {
  const { measure, amount, times, direction } = termsOn(scored.practice, scored.today);
  const one = measure === 'yes-no' ? 1 : (amount ?? 1);
  const beyond = measure === 'yes-no' ? 1 : Math.max(1, 2 * times * one);
  const endWith = (done: number): number => scoreWith(scored, done);
  return direction === 'at-least'
    ? { asAsked: endWith(one), otherwise: endWith(0) }
    : { asAsked: endWith(0), otherwise: endWith(beyond) };
}

/** Every day of the first months; of a longer course one day a week, and the last. */
export function thinCourse(scores: readonly PracticeScoreDay[]): readonly PracticeScoreDay[] {
  if (scores.length <= daysShownEach) return scores;
  return scores.filter(({ day }, index) => weekday(day) === 7 || index === scores.length - 1);
}

const daysShownEach = 120;

function scoreWith(course: PracticeCourse, amount: number): number {
  const days = course.days.filter(({ day }) => day !== course.today);
  const scored = [
    ...days.map(({ day, amount: done }) => ({ day, amount: done })),
    { day: course.today, amount },
  ];
  const { terms, pauses } = course.practice;
  const scores = practiceScores({ terms, pauses, endedOn: course.lastDay }, scored, course.today);
  return scores.at(-1)?.score ?? 0;
}

import type {
  PracticeDayView,
  PracticeScoreView,
  PracticeStanding,
  PracticeSummary,
  PracticeView,
  PracticeWithScore,
  PracticeYearView,
} from '../../contract/practice-contract.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Day } from '../../domain/kernel/ports.ts';
import {
  effectOfToday,
  scoresOf,
  thinCourse,
  type PracticeCourse,
} from '../../domain/practice/course-of-score.ts';
import type { PracticeMoment } from '../../domain/practice/decide-practice.ts';
import { countingDays, type PracticeDay } from '../../domain/practice/practice-day.ts';
import { isMet, periodOf } from '../../domain/practice/practice-period.ts';
import { firstDayOf, pauseOn, termsOn } from '../../domain/practice/practice-terms.ts';
import type { Practice } from '../../domain/practice/practice.ts';
import { addDays, eachDay } from '../../domain/time/days.ts';
import { logicalDay } from '../../domain/time/logical-day.ts';
import { listPracticeDays, type PracticeOverview } from '../../journal/queries/practices.ts';
import type { Core } from '../core.ts';

type CountingDays = ReadonlyMap<Day, PracticeDay>;

/** What today and the commitment say about a practice: its last day is the day of the due, in the due's zone. */
export function practiceMoment(core: Core, { due, settlement }: Commitment): PracticeMoment {
  const lastDay = due === null ? null : logicalDay(due.instant, due.zone, core.profile().startOfDay);
  return { today: core.today(), lastDay, isSettled: settlement !== null };
}

export function practiceSummary(core: Core, overview: PracticeOverview): PracticeSummary {
  const { practice, commitment } = overview;
  const moment = practiceMoment(core, commitment);
  const range = { from: addDays(moment.today, -longestPeriod(practice)), to: moment.today };
  const days = countingDays(listPracticeDays(core.journal(), commitment.id, range));
  return toSummary(overview, moment, days);
}

export function practiceView(core: Core, overview: PracticeOverview): PracticeView {
  const { practice, commitment } = overview;
  const moment = practiceMoment(core, commitment);
  const days = countingDays(listPracticeDays(core.journal(), commitment.id));
  return {
    summary: toSummary(overview, moment, days),
    terms: practice.terms,
    pauses: practice.pauses,
    score: scoreView(practiceCourse(overview, moment, days)),
  };
}

export function practiceWithScore(core: Core, overview: PracticeOverview): PracticeWithScore {
  const moment = practiceMoment(core, overview.commitment);
  const days = countingDays(listPracticeDays(core.journal(), overview.commitment.id));
  const scores = scoresOf(practiceCourse(overview, moment, days));
  return { summary: toSummary(overview, moment, days), score: scores.at(-1)?.score ?? null };
}

export function practiceYear(core: Core, { practice }: PracticeOverview, year: number): PracticeYearView {
  const range = { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = countingDays(listPracticeDays(core.journal(), practice.commitmentId, range));
  const isPaused = (day: Day): boolean => pauseOn(practice, day) !== null;
  return {
    year,
    days: [...days.values()].map(dayView).sort((a, b) => (a.day < b.day ? -1 : 1)),
    pausedDays: eachDay(range.from, range.to).filter(isPaused),
  };
}

function toSummary(
  { practice, commitment }: PracticeOverview,
  moment: PracticeMoment,
  days: CountingDays,
): PracticeSummary {
  const { today, lastDay } = moment;
  const first = firstDayOf(practice);
  const terms = termsOn(practice, today);
  const period = periodOf(practice, days, today < first ? first : today);
  const record = days.get(today);
  return {
    commitmentId: commitment.id,
    statement: commitment.statement,
    standing: standingOf(practice, moment),
    terms,
    firstDay: first,
    lastDay,
    pause: pauseOn(practice, today),
    period,
    isMet: isMet(period, terms),
    today: record === undefined ? null : dayView(record),
  };
}

function standingOf(practice: Practice, { today, lastDay, isSettled }: PracticeMoment): PracticeStanding {
  if (isSettled) return 'settled';
  if (today < firstDayOf(practice)) return 'not-started';
  if (lastDay !== null && today > lastDay) return 'ended';
  return pauseOn(practice, today) === null ? 'running' : 'paused';
}

function dayView({ day, amount, note }: PracticeDay): PracticeDayView {
  return { day, amount, note };
}

/** The days that a summary must look at. */
function longestPeriod({ terms }: Practice): number {
  return Math.max(...terms.map(({ perDays }) => perDays));
}

function practiceCourse(
  { practice, commitment }: PracticeOverview,
  moment: PracticeMoment,
  days: CountingDays,
): PracticeCourse {
  const lastDay = lastCounted(commitment, moment);
  return { practice, days: [...days.values()], today: moment.today, lastDay };
}

/** The last day of the score: a verdict before due ends it too. Null while it goes on. */
function lastCounted({ settlement }: Commitment, { lastDay }: PracticeMoment): Day | null {
  const settledOn = settlement?.when.day ?? null;
  if (settledOn === null || lastDay === null) return settledOn ?? lastDay;
  return settledOn < lastDay ? settledOn : lastDay;
}

function scoreView(course: PracticeCourse): PracticeScoreView | null {
  const scores = scoresOf(course);
  const last = scores.at(-1);
  if (last === undefined) return null;
  const start = termsOn(course.practice, firstDayOf(course.practice)).direction === 'at-most' ? 1 : 0;
  return {
    value: last.score,
    before: scores.at(-2)?.score ?? start,
    ...effectOfToday(course),
    course: thinCourse(scores).map(({ day, score }) => ({ day, score })),
  };
}

import type { GoalMonth, KeyResultThen, MonthReview } from '../../contract/review-contract.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { KeyResult } from '../../domain/key-result/key-result.ts';
import { scoreOn } from '../../domain/key-result/progress.ts';
import { periodAfter, type ReviewPeriod } from '../../domain/review/review-period.ts';
import { addDays } from '../../domain/time/days.ts';
import { listKeyResultsOf, listLooksAt } from '../../journal/queries/key-results.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { listEntriesBetween } from '../../journal/queries/stretch.ts';
import type { Core } from '../core.ts';
import { goalNodes, goalToRef } from './goal-views.ts';
import { periodFacts } from './period-facts.ts';

export function monthReview(core: Core, period: ReviewPeriod): MonthReview {
  const facts = periodFacts(core, 'monthly', period);
  return {
    facts,
    goals: goalNodes(core, true).flatMap(({ goal: { id } }) => {
      const goal = findGoal(core.journal(), id);
      return goal === null || !isOfMonth(goal, period) ? [] : [goalMonth(core, goal, facts)];
    }),
    weeks: listEntriesBetween(core.journal(), period)
      .filter(({ kind }) => kind === 'weekly')
      .map(({ id, day }) => ({ entryId: id, day })),
  };
}

/** Worked on in the month: set by its end, and closed in it or later, or not at all. */
function isOfMonth({ kind, set, closed, cycle }: Goal, { from, to }: ReviewPeriod): boolean {
  if (kind === 'purpose' || set.day > to || (cycle !== null && cycle.from > to)) return false;
  return closed === null || closed.when.day >= from;
}

function goalMonth(core: Core, goal: Goal, { period, settled }: MonthReview['facts']): GoalMonth {
  const journal = core.journal();
  const isWithin = (day: string): boolean => day >= period.from && day <= period.to;
  const keyResults = listKeyResultsOf(journal, goal.id).map((keyResult) => ({
    keyResult,
    looks: listLooksAt(journal, keyResult.id),
  }));
  const looks = [...listLooksAt(journal, goal.id), ...keyResults.flatMap((one) => one.looks)];
  const served = settled.filter((one) => one.goal?.id === goal.id);
  const next = periodAfter('monthly', period);
  return {
    goal: goalToRef(goal),
    cycle: goal.cycle,
    isEnding: goal.cycle !== null && goal.cycle.to >= period.from && goal.cycle.to <= next.to,
    checkIns: looks.filter(({ when }) => isWithin(when.day)).length,
    keyResults: keyResults.map(({ keyResult, looks: own }) => thenAndNow(keyResult, own, period)),
    kept: served.filter(({ verdict }) => verdict === 'kept').length,
    settled: served.length,
  };
}

/** `looks` are newest first. */
function thenAndNow(
  keyResult: KeyResult,
  looks: ReturnType<typeof listLooksAt>,
  { from, to }: ReviewPeriod,
): KeyResultThen {
  const measurements = looks
    .toReversed()
    .flatMap(({ value, when }) => (value === null ? [] : [{ day: when.day, value }]));
  return {
    id: keyResult.id,
    title: keyResult.title,
    before: scoreOn(keyResult, measurements, addDays(from, -1)),
    now: scoreOn(keyResult, measurements, to),
  };
}

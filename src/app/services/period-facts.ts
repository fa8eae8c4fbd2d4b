import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import { noVerdicts, type FallowGoalView, type PeriodFacts } from '../../contract/review-contract.ts';
import type { Obstacle } from '../../domain/commitment/commitment.ts';
import { entryMarks } from '../../domain/entry/entry-marks.ts';
import type { Entry } from '../../domain/entry/entry.ts';
import { answersIn } from '../../domain/prompt/carried-answers.ts';
import { fallowGoals } from '../../domain/review/fallow-goals.ts';
import type { ReviewKind, ReviewPeriod } from '../../domain/review/review-period.ts';
import { draftsByDay } from '../../journal/drafts.ts';
import { lastLooksAtGoals, lastLooksAtKeyResults, listGoals } from '../../journal/queries/goals.ts';
import { listKeyResults } from '../../journal/queries/key-results.ts';
import { listCheckInObstacles, listOutcomes } from '../../journal/queries/outcomes.ts';
import { listPractices } from '../../journal/queries/practices.ts';
import {
  countPracticeDays,
  lastCommitmentDays,
  listEntriesBetween,
  listNeedsOf,
  listStepsCompletedBetween,
  listUnsettled,
} from '../../journal/queries/stretch.ts';
import type { Core } from '../core.ts';
import { checkInsBetween, dueBetween, settledBetween, summariesOf } from './day-facts.ts';
import { goalToRef } from './goal-views.ts';

/** What a review of these days collects before it asks anything. */
export function periodFacts(core: Core, kind: ReviewKind, period: ReviewPeriod): PeriodFacts {
  const journal = core.journal();
  const entries = listEntriesBetween(journal, period);
  const settled = settledBetween(core, period);
  return {
    period,
    settled,
    verdicts: countVerdicts(settled),
    awaiting: dueBetween(core, period).filter(({ status }) => status === 'awaiting'),
    moved: movedIn(core, period),
    stepsDone: listStepsCompletedBetween(journal, period).length,
    checkIns: checkInsBetween(core, period),
    practices: practiceDays(core, period),
    smallWins: entries.flatMap((entry) => answersIn(entry, ['small-win'])),
    obstacles: countObstacles(core, period, entries),
    needs: listNeedsOf(journal, period),
    agreed: agreedIn(core, kind, period, entries),
    fallow: fallowOf(core),
  };
}

function countVerdicts(settled: readonly CommitmentSummary[]): PeriodFacts['verdicts'] {
  const counts = { ...noVerdicts };
  for (const { verdict } of settled) if (verdict !== null) counts[verdict] += 1;
  return counts;
}

function movedIn(core: Core, { from, to }: ReviewPeriod): CommitmentSummary[] {
  const moved = listUnsettled(core.journal()).filter(({ changes }) =>
    changes.some(({ kind, when }) => kind === 'renegotiated' && when.day >= from && when.day <= to),
  );
  return summariesOf(
    core,
    moved.map(({ id }) => id),
  );
}

function practiceDays(core: Core, period: ReviewPeriod): PeriodFacts['practices'] {
  const days = countPracticeDays(core.journal(), period);
  return listPractices(core.journal(), 'all')
    .filter(({ commitment }) => commitment.settlement === null || days.has(commitment.id))
    .map(({ commitment: { id, statement } }) => ({ commitmentId: id, statement, days: days.get(id) ?? 0 }));
}

function countObstacles(
  core: Core,
  period: ReviewPeriod,
  entries: readonly Entry[],
): PeriodFacts['obstacles'] {
  const named: (Obstacle | null)[] = [
    ...listOutcomes(core.journal(), period).map(({ obstacle }) => obstacle),
    ...listCheckInObstacles(core.journal(), period),
    ...entries.map(({ text }) => text.obstacle),
  ];
  const counts = Map.groupBy(
    named.filter((obstacle) => obstacle !== null),
    (obstacle) => obstacle,
  );
  return [...counts]
    .map(([obstacle, all]) => ({ obstacle, count: all.length }))
    .sort((a, b) => b.count - a.count);
}

/** The review's own words link to what was made out of it, also while it is being written. */
function agreedIn(
  core: Core,
  kind: ReviewKind,
  period: ReviewPeriod,
  entries: readonly Entry[],
): CommitmentSummary[] {
  const begun = draftsByDay(core.journal()).filter(({ day }) => day >= period.from && day <= period.to);
  const texts = [...begun, ...entries].filter((one) => one.kind === kind).map(({ text }) => text);
  const linked = texts.flatMap(entryMarks).filter((mark) => mark.kind === 'commitment');
  return summariesOf(core, [...new Set(linked.map(({ value }) => value))]);
}

function fallowOf(core: Core): FallowGoalView[] {
  const journal = core.journal();
  const goals = listGoals(journal);
  const moved = lastCommitmentDays(journal);
  const note = (goalId: string, day: string): void => {
    const before = moved.get(goalId);
    if (before === undefined || day > before) moved.set(goalId, day);
  };
  for (const [goalId, { day }] of lastLooksAtGoals(journal)) note(goalId, day);
  const looks = lastLooksAtKeyResults(journal);
  for (const { id, goalId, milestones } of listKeyResults(journal)) {
    const look = looks.get(id);
    if (look !== undefined) note(goalId, look.day);
    for (const { reached } of milestones) if (reached !== null) note(goalId, reached.day);
  }
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return fallowGoals(goals, moved, core.today()).flatMap(({ goalId, since }) => {
    const goal = byId.get(goalId);
    return goal === undefined ? [] : [{ goal: goalToRef(goal), since }];
  });
}

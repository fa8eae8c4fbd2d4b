import type { CheckInFact, DayFacts, PracticeFact } from '../../contract/prompt-contract.ts';
import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { PromptedKind } from '../../domain/prompt/built-in-prompts.ts';
import { answersIn } from '../../domain/prompt/carried-answers.ts';
import { countingDays } from '../../domain/practice/practice-day.ts';
import { firstDayOf, pauseOn } from '../../domain/practice/practice-terms.ts';
import { addDays } from '../../domain/time/days.ts';
import { dayBounds } from '../../domain/time/logical-day.ts';
import { commitmentOverview, findCommitment, listCommitments } from '../../journal/queries/commitments.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findKeyResult } from '../../journal/queries/key-results.ts';
import { listPracticeDays, listPractices } from '../../journal/queries/practices.ts';
import {
  listCheckInsBetween,
  listEntriesBetween,
  listSettledIdsBetween,
  listStepsCompletedBetween,
  type DayRange,
} from '../../journal/queries/stretch.ts';
import type { Core } from '../core.ts';
import { overviewToSummary } from './commitment-views.ts';

const nothing: DayFacts = {
  due: [],
  settled: [],
  stepsDone: [],
  checkIns: [],
  practices: [],
  planned: [],
  misses: [],
};
const mostMisses = 8;
const daysOfMisses = 28;

/** What a sitting shows beside its questions; reviews collect their own facts. */
export function dayFacts(core: Core, kind: PromptedKind, day: string): DayFacts {
  const range = { from: day, to: day };
  switch (kind) {
    case 'morning':
      return { ...nothing, due: dueBetween(core, range), practices: practicesOn(core, day) };
    case 'evening': {
      const due = dueBetween(core, range);
      const isDue = new Set(due.map(({ id }) => id));
      return {
        ...nothing,
        due,
        settled: settledBetween(core, range).filter(({ id }) => !isDue.has(id)),
        stepsDone: listStepsCompletedBetween(core.journal(), range),
        checkIns: checkInsBetween(core, range),
        practices: practicesOn(core, day),
        planned: listEntriesBetween(core.journal(), range)
          .filter((entry) => entry.kind === 'morning')
          .flatMap((entry) =>
            answersIn(
              entry,
              entry.text.answers.map(({ prompt }) => prompt),
            ),
          ),
      };
    }
    case 'setback':
      return { ...nothing, misses: missesBefore(core, day) };
    case 'weekly':
    case 'monthly':
      return nothing;
    default:
      return exhaustive(kind);
  }
}

/** One-off commitments whose due lies in the days, whatever became of them. */
export function dueBetween(core: Core, { from, to }: DayRange): CommitmentSummary[] {
  const { startOfDay } = core.profile();
  const filter = {
    status: 'all',
    isOneOff: true,
    dueFrom: dayBounds(from, core.zone(), startOfDay).from,
    dueBefore: dayBounds(to, core.zone(), startOfDay).to,
    limit: 200,
  } as const;
  const now = core.now();
  return listCommitments(core.journal(), filter, now)
    .map((overview) => overviewToSummary(overview, now))
    .sort((a, b) => ((a.due?.instant ?? '') < (b.due?.instant ?? '') ? -1 : 1));
}

/** What got its verdict on one of the days, in that order. */
export function settledBetween(core: Core, range: DayRange): CommitmentSummary[] {
  return summariesOf(core, listSettledIdsBetween(core.journal(), range));
}

/** Those of the commitments that there are. */
export function summariesOf(core: Core, ids: readonly string[]): CommitmentSummary[] {
  return ids.flatMap((id) => {
    const overview = commitmentOverview(core.journal(), id);
    return overview === null ? [] : [overviewToSummary(overview, core.now())];
  });
}

export function checkInsBetween(core: Core, range: DayRange): CheckInFact[] {
  return listCheckInsBetween(core.journal(), range).flatMap((checkIn) => {
    const about = aboutOf(core, checkIn.about);
    const { id, confidence, note, obstacle, when } = checkIn;
    return about === null ? [] : [{ id, about, confidence, note, obstacle, day: when.day }];
  });
}

function aboutOf(core: Core, { kind, id }: CheckIn['about']): CheckInFact['about'] | null {
  const journal = core.journal();
  switch (kind) {
    case 'commitment': {
      const commitment = findCommitment(journal, id);
      return commitment === null ? null : { kind, id, title: commitment.statement };
    }
    case 'goal': {
      const goal = findGoal(journal, id);
      return goal === null ? null : { kind, id, title: goal.title };
    }
    case 'key-result': {
      const keyResult = findKeyResult(journal, id);
      return keyResult === null ? null : { kind: 'goal', id: keyResult.goalId, title: keyResult.title };
    }
    default:
      return exhaustive(kind);
  }
}

/** Practices that ran on the day. */
function practicesOn(core: Core, day: string): PracticeFact[] {
  return listPractices(core.journal(), 'open')
    .filter(({ practice }) => firstDayOf(practice) <= day && pauseOn(practice, day) === null)
    .map(({ commitment: { id, statement } }) => {
      const days = countingDays(listPracticeDays(core.journal(), id, { from: day, to: day }));
      return { commitmentId: id, statement, amount: days.get(day)?.amount ?? null };
    });
}

function missesBefore(core: Core, day: string): CommitmentSummary[] {
  return settledBetween(core, { from: addDays(day, 1 - daysOfMisses), to: day })
    .filter(({ verdict }) => verdict === 'missed' || verdict === 'partly')
    .toReversed()
    .slice(0, mostMisses);
}

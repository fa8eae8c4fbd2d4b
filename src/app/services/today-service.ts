import type { Services } from '../../contract/api.ts';
import type { NextStepView, TodayView } from '../../contract/journal-contract.ts';
import { ok } from '../../domain/kernel/result.ts';
import { addDays } from '../../domain/time/days.ts';
import { localToInstant } from '../../domain/time/instants.ts';
import { dayBounds } from '../../domain/time/logical-day.ts';
import { countKeptOn, listCommitments, type CommitmentOverview } from '../../journal/queries/commitments.ts';
import { findEvening } from '../../journal/queries/entries.ts';
import { goalLine } from '../../journal/queries/goals.ts';
import { listNeeds } from '../../journal/queries/people.ts';
import { listPractices } from '../../journal/queries/practices.ts';
import { listNotices } from '../../journal/queries/reminders.ts';
import type { Core } from '../core.ts';
import { eveningPromptLocal } from '../reminders/evening.ts';
import { reminderToNotice } from '../reminders/notices.ts';
import { overviewToSummary } from './commitment-views.ts';
import { goalsThatAsk } from './goal-views.ts';
import { practiceSummary } from './practice-views.ts';

const soonDays = 7;
const mostUndated = 20;

export function todayService(core: Core): Services['today'] {
  return { get: () => ok(todayView(core)) };
}

function todayView(core: Core): TodayView {
  const journal = core.journal();
  const now = core.now();
  const day = core.today();
  const profile = core.profile();
  const endOf = (date: string): string => dayBounds(date, core.zone(), profile.startOfDay).to;
  const open = listCommitments(
    journal,
    { status: 'open', isOneOff: true, dueBefore: endOf(addDays(day, soonDays)), limit: 200 },
    now,
  );
  const isToday = ({ commitment }: CommitmentOverview): boolean =>
    commitment.due !== null && commitment.due.instant < endOf(day);
  const undated = listCommitments(
    journal,
    { status: 'open', isOneOff: true, undatedOnly: true, limit: mostUndated },
    now,
  );
  const summaries = (overviews: readonly CommitmentOverview[]) =>
    overviews.map((overview) => overviewToSummary(overview, now));
  return {
    day,
    name: profile.name,
    awaiting: summaries(listCommitments(journal, { status: 'awaiting', limit: 100 }, now)),
    dueToday: summaries(open.filter(isToday)),
    soon: summaries(open.filter((overview) => !isToday(overview))),
    undated: summaries(undated),
    goals: goalsThatAsk(core),
    practices: practicesOfToday(core),
    nextStep: nextStepOf(core, [...open, ...undated], now),
    notices: listNotices(journal).map((reminder) => reminderToNotice(journal, reminder)),
    needs: listNeeds(journal, { state: 'waiting' }),
    evening: {
      isTime: isEveningTime(core),
      isWritten: findEvening(journal, day) !== null,
    },
    keptToday: countKeptOn(journal, day),
  };
}

/** Those that run. A practice that rests, has not begun or is over asks for nothing today. */
function practicesOfToday(core: Core): TodayView['practices'] {
  return listPractices(core.journal(), 'open')
    .map((overview) => practiceSummary(core, overview))
    .filter(({ standing }) => standing === 'running');
}

/** The first open step of what is due soonest; a commitment that was never broken down is its own next step. */
function nextStepOf(core: Core, open: readonly CommitmentOverview[], now: string): NextStepView | null {
  const chosen = open.find((overview) => overview.nextStep !== null) ?? open[0];
  if (chosen === undefined) return null;
  return {
    stepId: chosen.nextStep?.id ?? null,
    text: chosen.nextStep?.text ?? chosen.commitment.statement,
    commitment: overviewToSummary(chosen, now),
    thread: goalLine(core.journal(), chosen.commitment.goalId).map(({ id, title, kind }) => ({
      id,
      title,
      kind,
    })),
  };
}

function isEveningTime(core: Core): boolean {
  const local = eveningPromptLocal(core, core.today());
  return local !== null && localToInstant(local, core.zone()).instant <= core.now();
}

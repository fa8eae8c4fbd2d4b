import type {
  CommitmentPageView,
  CommitmentSummary,
  GoalRef,
  PromotedStep,
  StepOrigin,
} from '../../contract/commitment-contract.ts';
import { stuckSign } from '../../domain/breakdown/movement.ts';
import { replanSign, type ReplanSign } from '../../domain/breakdown/replan.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { horizonOf } from '../../domain/commitment/horizon.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { wasRenegotiated } from '../../domain/metrics/reliability.ts';
import type { Step } from '../../domain/step/step.ts';
import type { Journal } from '../../journal/journal.ts';
import {
  commitmentOverview,
  findCommitment,
  listCheckIns,
  type CommitmentOverview,
} from '../../journal/queries/commitments.ts';
import { goalLine } from '../../journal/queries/goals.ts';
import { listNeeds } from '../../journal/queries/people.ts';
import { findStepThatBecame, listSteps } from '../../journal/queries/steps.ts';
import { listRemindersOf } from '../../journal/queries/reminders.ts';
import type { Core } from '../core.ts';
import { dayOfDue } from './due-at.ts';

export function overviewToSummary(overview: CommitmentOverview, now: string): CommitmentSummary {
  const { commitment, confidence, personName, goal, steps, nextStep } = overview;
  return {
    id: commitment.id,
    statement: commitment.statement,
    due: commitment.due,
    status: statusOf(overview, now),
    verdict: commitment.settlement?.verdict ?? null,
    confidence,
    wasRenegotiated: wasRenegotiated(commitment),
    person:
      commitment.personId === null || personName === null
        ? null
        : { id: commitment.personId, name: personName },
    goal: goal === null ? null : goalToRef(goal),
    tags: commitment.tags,
    horizon: horizonInstant(commitment),
    steps,
    nextStep: nextStep === null ? null : { id: nextStep.id, text: nextStep.text },
  };
}

function goalToRef({ id, kind, title }: Goal): GoalRef {
  return { id, kind, title };
}

export function commitmentPage(core: Core, id: string): CommitmentPageView | null {
  const journal = core.journal();
  const overview = commitmentOverview(journal, id);
  if (overview === null) return null;
  const { commitment } = overview;
  const steps = listSteps(journal, id);
  const checkIns = listCheckIns(journal, id);
  const summary = overviewToSummary(overview, core.now());
  return {
    commitment,
    summary,
    thread: goalLine(journal, commitment.goalId).map(goalToRef),
    horizon: horizonInstant(commitment),
    steps,
    promoted: steps.flatMap((step) => promotedStep(journal, step)),
    origin: originOf(journal, id),
    checkIns,
    stuck: stuckSign({ commitment, steps, checkIns, today: core.today() }),
    replan: replanSignOf(core, summary, steps),
    needs: listNeeds(journal, { state: 'all', commitmentId: id }),
    reminders: listRemindersOf(journal, id),
  };
}

/** Before due only: after it the commitment waits for a verdict. */
function replanSignOf(
  core: Core,
  { due, status, confidence }: CommitmentSummary,
  steps: readonly Step[],
): ReplanSign | null {
  if (due === null || status !== 'open') return null;
  return replanSign({ steps, today: core.today(), due: dayOfDue(core, due), confidence });
}

function horizonInstant({ due, horizonDays }: Commitment): string | null {
  return due === null ? null : horizonOf(due, horizonDays);
}

function statusOf({ commitment }: CommitmentOverview, now: string): CommitmentSummary['status'] {
  if (commitment.settlement !== null) return 'settled';
  return commitment.due !== null && commitment.due.instant <= now ? 'awaiting' : 'open';
}

function promotedStep(journal: Journal, { id: stepId, becameCommitmentId }: Step): PromotedStep[] {
  const commitment = becameCommitmentId === null ? null : findCommitment(journal, becameCommitmentId);
  if (commitment === null) return [];
  const { id: commitmentId, due, settlement } = commitment;
  return [{ stepId, commitmentId, due, verdict: settlement?.verdict ?? null }];
}

function originOf(journal: Journal, id: string): StepOrigin | null {
  const step = findStepThatBecame(journal, id);
  const above = step === null ? null : findCommitment(journal, step.commitmentId);
  if (step === null || above === null) return null;
  return { stepId: step.id, commitmentId: above.id, statement: above.statement };
}

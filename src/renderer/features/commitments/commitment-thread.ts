import type { CommitmentPageView } from '../../../contract/commitment-contract.ts';
import type { CheckIn } from '../../../domain/check-in/check-in.ts';
import { nextStepOf, outlineOf } from '../../../domain/step/outline.ts';
import type { Step } from '../../../domain/step/step.ts';
import { m } from '../../../messages/index.ts';
import { confidenceLabel } from '../../ui/mark-labels.ts';
import type { ThreadNode } from '../../ui/thread-node.ts';

/**
 * The spine of the page: the goals from the purpose down, the commitment, what happened (steps done and check-ins, in
 * the order of time), then the step to take now and the planned ones. Of a step that is broken down only its pieces are shown,
 * and of a long plan only what comes next: the whole of it stands beside.
 */
export function commitmentThread({
  commitment,
  summary,
  thread,
  steps,
  checkIns,
}: CommitmentPageView): ThreadNode[] {
  const goals = thread.map((goal): ThreadNode => {
    return {
      id: goal.id,
      kind: goal.kind,
      label: goal.title,
      state: 'done',
      href: `#/goals/${goal.id}`,
    };
  });
  const planned = plannedSteps(steps);
  const isSettled = commitment.settlement !== null;
  const promise: ThreadNode = {
    id: commitment.id,
    kind: 'commitment',
    label: commitment.statement,
    state: isSettled || planned.length > 0 ? 'done' : 'current',
    knot: summary.wasRenegotiated,
  };
  const past = happened(steps, checkIns);
  return [...goals, promise, ...past.slice(-mostPast), ...stepsAhead(planned, isSettled)];
}

const mostPast = 30;
const mostAhead = 7;

/** The step to take now first, then the others as they stand. */
function plannedSteps(steps: readonly Step[]): Step[] {
  const open = steps.filter(({ completed }) => completed === null);
  const next = nextStepOf(steps);
  const pieces = outlineOf(open).filter(({ step, children }) => children.total === 0 && step !== next);
  return [...(next === null ? [] : [next]), ...pieces.map(({ step }) => step)];
}

function stepsAhead(planned: readonly Step[], isSettled: boolean): ThreadNode[] {
  const shown = planned.slice(0, mostAhead);
  const nodes = shown.map((step, index): ThreadNode => {
    const href = step.becameCommitmentId === null ? {} : { href: `#/commitments/${step.becameCommitmentId}` };
    const isNext = index === 0 && !isSettled && step.becameCommitmentId === null;
    return { id: step.id, kind: 'step', label: step.text, state: isNext ? 'current' : 'planned', ...href };
  });
  const count = planned.length - shown.length;
  return count === 0
    ? nodes
    : [...nodes, { id: 'more', kind: 'step', label: m.step_thread_more({ count }), state: 'planned' }];
}

function happened(steps: readonly Step[], checkIns: readonly CheckIn[]): ThreadNode[] {
  const moments = [
    ...steps.flatMap(({ id, text, completed }) =>
      completed ? [{ at: completed.at, id, kind: 'step' as const, label: text }] : [],
    ),
    ...checkIns.map(({ id, when, confidence, note }) => {
      const label = note ? `${confidenceLabel(confidence)}: ${note}` : confidenceLabel(confidence);
      return { at: when.at, id, kind: 'check-in' as const, label };
    }),
  ];
  return moments
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ id, kind, label }) => ({ id, kind, label, state: 'done' }));
}

import type { CommitmentPageView } from '../../../contract/commitment-contract.ts';
import type { CheckIn } from '../../../domain/check-in/check-in.ts';
import type { Step } from '../../../domain/step/step.ts';
import { confidenceLabel } from '../../ui/mark-labels.ts';
import type { ThreadNode } from '../../ui/thread-node.ts';

/**
 * The spine of the page: the goals from the purpose down, the commitment, what happened (steps done and check-ins, in
 * the order of time), then the step to take now and the planned ones.
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
      href: `#/goals?goal=${goal.id}`,
    };
  });
  const planned = steps.filter(({ completed }) => completed === null);
  const isSettled = commitment.settlement !== null;
  const promise: ThreadNode = {
    id: commitment.id,
    kind: 'commitment',
    label: commitment.statement,
    state: isSettled || planned.length > 0 ? 'done' : 'current',
    knot: summary.wasRenegotiated,
  };
  const ahead = planned.map((step, index): ThreadNode => {
    return {
      id: step.id,
      kind: 'step',
      label: step.text,
      state: index === 0 && !isSettled ? 'current' : 'planned',
    };
  });
  return [...goals, promise, ...happened(steps, checkIns), ...ahead];
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

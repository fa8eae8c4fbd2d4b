import type { NextStepView } from '../../../contract/journal-contract.ts';
import { goalKinds, type GoalKind } from '../../../domain/goal/goal.ts';
import type { ThreadNode } from '../../ui/thread-node.ts';

/** The line from the purpose down to the step to take now: why this, now. */
export function nextStepThread({ stepId, text, commitment, thread }: NextStepView): ThreadNode[] {
  const goals = thread.map((goal): ThreadNode => {
    return {
      id: goal.id,
      kind: kindOf(goal.kind),
      label: goal.title,
      state: 'done',
      href: `#/goals/${goal.id}`,
    };
  });
  const promise: ThreadNode = {
    id: commitment.id,
    kind: 'commitment',
    label: commitment.statement,
    state: stepId === null ? 'current' : 'done',
    knot: commitment.wasRenegotiated,
    href: `#/commitments/${commitment.id}`,
  };
  if (stepId === null) return [...goals, promise];
  return [...goals, promise, { id: stepId, kind: 'step', label: text, state: 'current' }];
}

function kindOf(kind: string): GoalKind {
  return goalKinds.find((known) => known === kind) ?? 'outcome';
}

import type { GoalPageView } from '../../../contract/goal-contract.ts';
import type { ThreadNode } from '../../ui/thread-node.ts';

/**
 * From the purpose down through this goal to what it is measured by and what was promised for it. A key result is done once it
 * is reached, a commitment once it has its verdict; those still ahead are planned.
 */
export function goalThread({ goal, line, keyResults, commitments }: GoalPageView): ThreadNode[] {
  const above = line.map(({ id, kind, title }): ThreadNode => ({
    id,
    kind,
    label: title,
    state: 'done',
    href: `#/goals/${id}`,
  }));
  const here: ThreadNode = {
    id: goal.id,
    kind: goal.kind,
    label: goal.title,
    state: goal.closed === null ? 'current' : 'done',
  };
  const measured = keyResults.map(({ keyResult, score }): ThreadNode => ({
    id: keyResult.id,
    kind: 'key-result',
    label: keyResult.title,
    state: score === 1 ? 'done' : 'planned',
  }));
  const promised = commitments.map(({ id, statement, status, wasRenegotiated }): ThreadNode => ({
    id,
    kind: 'commitment',
    label: statement,
    state: status === 'settled' ? 'done' : 'planned',
    knot: wasRenegotiated,
    href: `#/commitments/${id}`,
  }));
  const walked = (node: ThreadNode): boolean => node.state === 'done';
  const below = [
    ...measured,
    ...promised.filter(walked).slice(-mostKept),
    ...promised.filter((one) => !walked(one)),
  ];
  return [...above, here, ...below.filter(walked), ...below.filter((one) => !walked(one))].slice(
    0,
    longestThread,
  );
}

/** Of what was promised and settled the thread shows the last; all of it stands in the page itself. */
const mostKept = 3;
const longestThread = 20;

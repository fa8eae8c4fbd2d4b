import { isWithin } from '../goal/cycle.ts';
import type { Goal } from '../goal/goal.ts';
import type { AlignmentDecisionKind, AlignmentIssue } from './alignment.ts';

/** One thing to decide in an alignment session. */
export interface AlignmentItem {
  readonly goalId: string;
  readonly issue: AlignmentIssue;
  /** The goal it serves, or competes with; null for one that serves nothing. */
  readonly otherId: string | null;
}

type AgendaGoal = Pick<Goal, 'id' | 'kind' | 'parentId' | 'cycle' | 'outside' | 'rivals' | 'closed'>;

/**
 * What an alignment session walks through: open objectives and outcomes that serve neither a goal nor anything outside, then
 * those that serve something closed, whose cycle leaves that of the goal they serve, or that compete with another open goal.
 */
export function alignmentAgenda(goals: readonly AgendaGoal[]): AlignmentItem[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const open = goals.filter(({ closed }) => closed === null);
  const parentOf = ({ parentId }: AgendaGoal) => (parentId === null ? undefined : byId.get(parentId));
  const unaligned = open
    .filter((goal) => goal.kind !== 'purpose' && goal.outside === null && parentOf(goal) === undefined)
    .map(({ id }): AlignmentItem => ({ goalId: id, issue: 'unaligned', otherId: null }));
  const conflicts = open.flatMap((goal) => {
    const parent = parentOf(goal);
    if (parent === undefined) return [];
    if (parent.closed !== null) return [conflict(goal.id, 'serves-closed', parent.id)];
    const leaves = goal.cycle !== null && parent.cycle !== null && !isWithin(goal.cycle, parent.cycle);
    return leaves ? [conflict(goal.id, 'outside-parent-cycle', parent.id)] : [];
  });
  return [...unaligned, ...conflicts, ...rivalPairs(open)];
}

const decisionsByIssue: Readonly<Record<AlignmentIssue, readonly AlignmentDecisionKind[]>> = {
  unaligned: ['serves-goal', 'serves-outside', 'stands-alone', 'archived', 'later'],
  'serves-closed': ['serves-goal', 'serves-outside', 'stands-alone', 'archived', 'later'],
  'outside-parent-cycle': ['resolved-conflict', 'kept-conflict', 'archived', 'later'],
  rival: ['resolved-conflict', 'kept-conflict', 'archived', 'later'],
};

/** What can be decided about an issue, in the order to offer it. */
export function decisionsFor(issue: AlignmentIssue): readonly AlignmentDecisionKind[] {
  return decisionsByIssue[issue];
}

/** Each pair once, whichever of the two names the other. */
function rivalPairs(open: readonly AgendaGoal[]): AlignmentItem[] {
  const openIds = new Set(open.map(({ id }) => id));
  const seen = new Set<string>();
  return open.flatMap(({ id, rivals }) =>
    rivals.flatMap((otherId) => {
      const pair = [id, otherId].sort().join(' ');
      if (id === otherId || !openIds.has(otherId) || seen.has(pair)) return [];
      seen.add(pair);
      return [conflict(id, 'rival', otherId)];
    }),
  );
}

function conflict(goalId: string, issue: AlignmentIssue, otherId: string): AlignmentItem {
  return { goalId, issue, otherId };
}

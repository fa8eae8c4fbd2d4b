import type { Services } from '../../contract/api.ts';
import type { GoalNode } from '../../contract/people-contract.ts';
import { changeGoal, type Goal, type GoalEvent } from '../../domain/goal/goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import { listCommitments, type CommitmentOverview } from '../../journal/queries/commitments.ts';
import { findGoal, goalLine, listGoals } from '../../journal/queries/goals.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { overviewToSummary } from './commitment-views.ts';

export function goalService(core: Core): Services['goal'] {
  const happened = (id: string, body: GoalEvent): NewEvent => ({ subjectKind: 'goal', subjectId: id, body });
  return {
    set(fields) {
      if (fields.parentId !== null && findGoal(core.journal(), fields.parentId) === null)
        return notFound('goal');
      const id = core.ports.ids.newId();
      const committed = core.commit([
        happened(id, { kind: 'goal.set', payload: { ...fields, orderKey: null, restartOf: null } }),
      ]);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change({ id, change }) {
      const goal = findGoal(core.journal(), id);
      if (goal === null) return notFound('goal');
      const line = goalLine(core.journal(), change.parentId ?? null).map((one) => one.id);
      if (typeof change.parentId === 'string' && line.length === 0) return notFound('goal');
      return commitDecision(core, changeGoal(goal, change, line));
    },
    close: ({ id, as }) =>
      findGoal(core.journal(), id) === null
        ? notFound('goal')
        : core.commit([happened(id, { kind: 'goal.closed', payload: { as } })]),
    reopen: ({ id }) =>
      findGoal(core.journal(), id) === null
        ? notFound('goal')
        : core.commit([happened(id, { kind: 'goal.reopened', payload: {} })]),
    tree({ includeClosed }) {
      const now = core.now();
      const commitments = listCommitments(core.journal(), { status: 'all', withGoalOnly: true }, now);
      return ok(goalTree(listGoals(core.journal(), includeClosed), commitments, now));
    },
  };
}

/** Goals in tree order. One whose parent is closed, gone, or part of a cycle stands at the root. */
function goalTree(goals: readonly Goal[], overviews: readonly CommitmentOverview[], now: string): GoalNode[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const children = Map.groupBy(goals, (goal) =>
    goal.parentId !== null && byId.has(goal.parentId) ? goal.parentId : null,
  );
  const commitments = Map.groupBy(overviews, (overview) => overview.commitment.goalId);
  const nodes: GoalNode[] = [];
  const placed = new Set<string>();
  const place = (goal: Goal, depth: number): void => {
    if (placed.has(goal.id)) return;
    placed.add(goal.id);
    const below = (commitments.get(goal.id) ?? []).map((overview) => overviewToSummary(overview, now));
    nodes.push({ goal, depth, commitments: below });
    for (const child of children.get(goal.id) ?? []) place(child, depth + 1);
  };
  for (const root of children.get(null) ?? []) place(root, 0);
  for (const goal of goals) place(goal, 0);
  return nodes;
}

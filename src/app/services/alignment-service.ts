import type { AlignmentAgendaItem } from '../../contract/goal-contract.ts';
import type { Services } from '../../contract/api.ts';
import { alignmentAgenda, type AlignmentItem } from '../../domain/alignment/agenda.ts';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import { holdAlignment } from '../../domain/alignment/decide-alignment.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { ok } from '../../domain/kernel/result.ts';
import { listAlignments, listGoals } from '../../journal/queries/goals.ts';
import { listPeopleNamed } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { goalToLine, goalToRef } from './goal-views.ts';

export function alignmentService(core: Core): Services['alignment'] {
  return {
    agenda: () => ok(agenda(core)),
    hold({ decisions, note }) {
      const goals = listGoals(core.journal());
      const known = new Set(goals.map(({ id }) => id));
      const isKnown = (id: string | null): boolean => id === null || known.has(id);
      if (!decisions.every(({ goalId, otherId }) => isKnown(goalId) && isKnown(otherId)))
        return notFound('goal');
      const id = core.ports.ids.newId();
      const held = holdAlignment({ id, day: core.today(), decisions, note }, goals);
      const committed = commitDecision(core, held);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    list() {
      const goals = new Map(listGoals(core.journal()).map((goal) => [goal.id, goal]));
      return ok(
        listAlignments(core.journal()).map((alignment) => ({ alignment, goals: goalsIn(alignment, goals) })),
      );
    },
  };
}

function agenda(core: Core): AlignmentAgendaItem[] {
  const goals = listGoals(core.journal());
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const people = listPeopleNamed(core.journal());
  const held = listAlignments(core.journal());
  const lineOf = (id: string | null) => {
    const goal = id === null ? undefined : byId.get(id);
    return goal === undefined ? null : goalToLine(goal, goal.parentId, people);
  };
  return alignmentAgenda(goals).flatMap((item): AlignmentAgendaItem[] => {
    const goal = lineOf(item.goalId);
    if (goal === null) return [];
    return [{ goal, issue: item.issue, other: lineOf(item.otherId), lastTime: lastTime(item, held) }];
  });
}

/** What was decided about the same issue in the latest session that had it. */
function lastTime(item: AlignmentItem, held: readonly Alignment[]): AlignmentAgendaItem['lastTime'] {
  for (const { day, decisions } of held) {
    const before = decisions.find(
      ({ goalId, issue, otherId }) =>
        goalId === item.goalId &&
        issue === item.issue &&
        (issue === 'unaligned' || issue === 'serves-closed' || otherId === item.otherId),
    );
    if (before !== undefined) return { decision: before.decision, day };
  }
  return null;
}

function goalsIn({ decisions }: Alignment, goals: ReadonlyMap<string, Goal>) {
  const ids = new Set(decisions.flatMap(({ goalId, otherId }) => [goalId, otherId]));
  return [...ids].flatMap((id) => {
    const goal = id === null ? undefined : goals.get(id);
    return goal === undefined ? [] : [goalToRef(goal)];
  });
}

import type { Services } from '../../contract/api.ts';
import {
  changeGoal,
  closeGoal,
  gradeGoal,
  moveGoal,
  reopenGoal,
  setGoal,
  withdrawGrading,
  type GoalError,
} from '../../domain/goal/decide-goal.ts';
import type { Goal, GoalChange, GoalEvent } from '../../domain/goal/goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { findGoal, goalLine } from '../../journal/queries/goals.ts';
import { listKeyResultsOf } from '../../journal/queries/key-results.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { siblingsUnder } from './goal-siblings.ts';
import { goalBelow, goalNodes, goalPage } from './goal-views.ts';
import { restartGoal } from './restart-goal.ts';

export function goalService(core: Core): Services['goal'] {
  const decided = (id: string, decide: (goal: Goal) => Result<NewEvent<GoalEvent>[], GoalError>) => {
    const goal = findGoal(core.journal(), id);
    return goal === null ? notFound('goal') : commitDecision(core, decide(goal));
  };
  return {
    set(fields) {
      const missing = missingRecord(core, fields);
      if (missing !== null) return notFound(missing);
      const id = core.ports.ids.newId();
      const committed = commitDecision(core, setGoal(id, fields, siblingsUnder(core, fields.parentId, id)));
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change({ id, change }) {
      const missing = missingRecord(core, change);
      if (missing !== null) return notFound(missing);
      return decided(id, (goal) => changedGoal(core, goal, change));
    },
    move({ id, parentId, afterId }) {
      if (parentId !== null && findGoal(core.journal(), parentId) === null) return notFound('goal');
      return decided(id, (goal) => movedGoal(core, goal, parentId, afterId));
    },
    close: ({ id, as }) => decided(id, (goal) => closeGoal(goal, as)),
    reopen: ({ id }) => decided(id, reopenGoal),
    grade: ({ id, grade, worked, hindered, next }) =>
      decided(id, (goal) => {
        const score = goalNodes(core, true).find((node) => node.goal.id === id)?.score?.value ?? null;
        return gradeGoal(goal, { grade, score, worked, hindered, next });
      }),
    withdrawGrading: ({ id }) => decided(id, withdrawGrading),
    restart: (request) => restartGoal(core, request),
    tree: ({ includeClosed }) => ok(goalNodes(core, includeClosed)),
    below: ({ id }) => (findGoal(core.journal(), id) === null ? notFound('goal') : ok(goalBelow(core, id))),
    get({ id }) {
      const page = goalPage(core, id);
      return page === null ? notFound('goal') : ok(page);
    },
  };
}

/** What it says is changed by one event, where it hangs by another; both are one intent. */
function changedGoal(core: Core, goal: Goal, change: GoalChange): Result<NewEvent<GoalEvent>[], GoalError> {
  const { parentId, ...rest } = change;
  const isMoved = parentId !== undefined && parentId !== goal.parentId;
  const moved = isMoved ? movedGoal(core, goal, parentId, undefined) : ok([]);
  if (!moved.ok) return moved;
  const hasKeyResults = listKeyResultsOf(core.journal(), goal.id).length > 0;
  const changed = changeGoal(goal, rest, { hasKeyResults });
  if (changed.ok) return ok([...moved.value, ...changed.value]);
  return changed.error.type === 'unchanged' && isMoved ? moved : changed;
}

function movedGoal(
  core: Core,
  goal: Goal,
  parentId: string | null,
  afterId: string | null | undefined,
): Result<NewEvent<GoalEvent>[], GoalError> {
  const siblings = siblingsUnder(core, parentId, goal.id);
  const after = afterId === undefined ? (siblings.at(-1)?.id ?? null) : afterId;
  const isInPlace =
    goal.parentId === parentId && goal.orderKey !== null && afterOf(core, goal, parentId) === after;
  if (isInPlace) return err({ type: 'unchanged' });
  return moveGoal(goal, { parentId, afterId: after }, goalLine(core.journal(), parentId), siblings);
}

/** The sibling that a goal stands behind now; null for the first. */
function afterOf(core: Core, goal: Goal, parentId: string | null): string | null {
  const under = siblingsUnder(core, parentId, null);
  const at = under.findIndex(({ id }) => id === goal.id);
  return under[at - 1]?.id ?? null;
}

function missingRecord(
  core: Core,
  { parentId, ownerId, rivals }: Pick<GoalChange, 'parentId' | 'ownerId' | 'rivals'>,
): 'goal' | 'person' | null {
  const goals = [...(parentId ? [parentId] : []), ...(rivals ?? [])];
  if (goals.some((id) => findGoal(core.journal(), id) === null)) return 'goal';
  return ownerId && findPerson(core.journal(), ownerId) === null ? 'person' : null;
}

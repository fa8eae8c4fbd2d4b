import { treeOrder, type TreeLink } from '../../domain/goal/goal-tree.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { listGoals } from '../../journal/queries/goals.ts';
import type { Core } from '../core.ts';

/** Where a goal hangs. */
export function linkOf({ id, parentId, orderKey, set }: Goal): TreeLink {
  return { id, parentId, orderKey, setAt: set.at };
}

/** What stands under a goal (null: at the root), in its order, without `exceptId`. */
export function siblingsUnder(core: Core, parentId: string | null, exceptId: string | null): TreeLink[] {
  return treeOrder(listGoals(core.journal()).map(linkOf))
    .filter(({ under, goal }) => under === parentId && goal.id !== exceptId)
    .map(({ goal }) => goal);
}

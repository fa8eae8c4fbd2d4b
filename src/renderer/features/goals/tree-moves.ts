import type { GoalBelow, GoalNode } from '../../../contract/goal-contract.ts';
import { childrenOf, type TreeRow } from './tree-rows.ts';

/** Where a goal or a key result is to go. `afterId` null puts it first, undefined last. */
export type TreeMove =
  | {
      readonly kind: 'goal';
      readonly id: string;
      readonly parentId: string | null;
      readonly afterId: string | null | undefined;
    }
  | {
      readonly kind: 'key-result';
      readonly id: string;
      readonly goalId: string;
      readonly afterId: string | null | undefined;
    };

/** Why a key moves nothing. */
export type Standstill = 'first' | 'last' | 'nothing-before' | 'at-root' | 'not-movable';

export const moveDirections = ['up', 'down', 'out', 'in'] as const;
export type MoveDirection = (typeof moveDirections)[number];

/** Where on a row something is dropped. */
export type DropZone = 'before' | 'into' | 'after';

/** What the moves are reckoned from. */
export interface TreeFacts {
  readonly nodes: readonly GoalNode[];
  readonly below: ReadonlyMap<string, GoalBelow>;
}

/** Up and down among its siblings; out behind the goal it serves; in under the sibling before. */
export function moveTowards(
  direction: MoveDirection,
  { item, goalId }: TreeRow,
  facts: TreeFacts,
): TreeMove | Standstill {
  if (item.kind === 'goal') return moveGoalTowards(direction, item.node, facts.nodes);
  if (item.kind !== 'key-result') return 'not-movable';
  return moveKeyResultTowards(direction, item.view.keyResult.id, goalId, facts);
}

function moveGoalTowards(
  direction: MoveDirection,
  { goal: { id, parentId } }: GoalNode,
  nodes: readonly GoalNode[],
): TreeMove | Standstill {
  const siblings = childrenOf(nodes).get(parentId) ?? [];
  const at = siblings.findIndex(({ goal }) => goal.id === id);
  const idAt = (index: number): string | null => siblings[index]?.goal.id ?? null;
  switch (direction) {
    case 'up':
      return at <= 0 ? 'first' : { kind: 'goal', id, parentId, afterId: idAt(at - 2) };
    case 'down':
      return at >= siblings.length - 1 ? 'last' : { kind: 'goal', id, parentId, afterId: idAt(at + 1) };
    case 'in':
      return at <= 0 ? 'nothing-before' : { kind: 'goal', id, parentId: idAt(at - 1), afterId: undefined };
    case 'out': {
      if (parentId === null) return 'at-root';
      const above = nodes.find(({ goal }) => goal.id === parentId)?.goal.parentId ?? null;
      return { kind: 'goal', id, parentId: above, afterId: parentId };
    }
  }
}

/** Past the first and the last of its goal a key result goes on to the goal before or behind that is measured. */
function moveKeyResultTowards(
  direction: MoveDirection,
  id: string,
  goalId: string,
  { nodes, below }: TreeFacts,
): TreeMove | Standstill {
  const siblings = below.get(goalId)?.keyResults ?? [];
  const at = siblings.findIndex(({ keyResult }) => keyResult.id === id);
  const idAt = (index: number): string | null => siblings[index]?.keyResult.id ?? null;
  const measured = nodes.filter(({ goal }) => goal.kind !== 'purpose');
  const goalAt = measured.findIndex(({ goal }) => goal.id === goalId);
  if (direction === 'up') {
    if (at > 0) return { kind: 'key-result', id, goalId, afterId: idAt(at - 2) };
    const before = measured[goalAt - 1];
    return before ? { kind: 'key-result', id, goalId: before.goal.id, afterId: undefined } : 'first';
  }
  if (direction === 'down') {
    if (at < siblings.length - 1) return { kind: 'key-result', id, goalId, afterId: idAt(at + 1) };
    const next = measured[goalAt + 1];
    return next ? { kind: 'key-result', id, goalId: next.goal.id, afterId: null } : 'last';
  }
  return 'not-movable';
}

/** Which part of a row the pointer is over; a key result goes into a goal wherever it is dropped on it. */
export function zoneAt(share: number, dragged: TreeRow, target: TreeRow): DropZone {
  if (dragged.item.kind === 'key-result')
    return target.item.kind === 'goal' ? 'into' : share < 0.5 ? 'before' : 'after';
  if (share < 0.25) return 'before';
  return share > 0.75 ? 'after' : 'into';
}

/** What dropping one row on another does; null where it does nothing. Whether it is allowed is for the core to say. */
export function moveByDrop(
  dragged: TreeRow,
  target: TreeRow,
  zone: DropZone,
  facts: TreeFacts,
): TreeMove | null {
  if (dragged.key === target.key) return null;
  if (dragged.item.kind === 'key-result')
    return dropKeyResult(dragged.item.view.keyResult.id, target, zone, facts);
  if (dragged.item.kind !== 'goal' || target.item.kind !== 'goal') return null;
  const id = dragged.key;
  const { goal } = target.item.node;
  if (zone === 'into') return { kind: 'goal', id, parentId: goal.id, afterId: undefined };
  if (zone === 'after' && target.isOpen) return { kind: 'goal', id, parentId: goal.id, afterId: null };
  if (zone === 'after') return { kind: 'goal', id, parentId: goal.parentId, afterId: goal.id };
  const siblings = (childrenOf(facts.nodes).get(goal.parentId) ?? []).filter((one) => one.goal.id !== id);
  const before = siblings[siblings.findIndex((one) => one.goal.id === goal.id) - 1];
  return { kind: 'goal', id, parentId: goal.parentId, afterId: before?.goal.id ?? null };
}

function dropKeyResult(
  id: string,
  { item, goalId }: TreeRow,
  zone: DropZone,
  { below }: TreeFacts,
): TreeMove | null {
  const move = { kind: 'key-result', id, goalId } as const;
  if (item.kind === 'goal') return { ...move, afterId: undefined };
  if (item.kind !== 'key-result') return null;
  const targetId = item.view.keyResult.id;
  if (zone === 'after') return { ...move, afterId: targetId };
  const siblings = (below.get(goalId)?.keyResults ?? [])
    .map(({ keyResult }) => keyResult.id)
    .filter((one) => one !== id);
  return { ...move, afterId: siblings[siblings.indexOf(targetId) - 1] ?? null };
}

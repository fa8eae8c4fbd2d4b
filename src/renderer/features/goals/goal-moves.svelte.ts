import type { Client } from '../../../contract/create-client.ts';
import { m } from '../../../messages/index.ts';
import { getClient } from '../../app/client.svelte.ts';
import { createIntents } from '../../shared/intents.svelte.ts';
import type { GoalTree } from './goal-tree.svelte.ts';
import type { GoalWork } from './goal-work.svelte.ts';
import {
  moveByDrop,
  moveTowards,
  zoneAt,
  type DropZone,
  type MoveDirection,
  type Standstill,
  type TreeMove,
} from './tree-moves.ts';
import { childrenOf, type TreeRow } from './tree-rows.ts';

/** Moving lines of the tree, by key and by pointer. */
export interface GoalMoves {
  /** The line that is dragged, and where it would go. */
  readonly dragged: TreeRow | null;
  readonly over: { readonly key: string; readonly zone: DropZone } | null;
  /** Why the last key moved nothing, for a screen reader. */
  readonly said: string;
  towards(direction: MoveDirection): Promise<void>;
  take(row: TreeRow): void;
  /** The pointer is over a row, this share of its height from its top. Answers whether it can be dropped there. */
  hover(row: TreeRow, share: number): boolean;
  drop(row: TreeRow): Promise<void>;
  letGo(): void;
}

/** `reload` brings the tree up to date; until then no other move is begun. Call it while a component is being set up. */
export function createGoalMoves(tree: GoalTree, reload: () => Promise<void>): GoalMoves {
  const client = getClient();
  const intents = createIntents();
  let dragged = $state.raw<TreeRow | null>(null);
  let over = $state.raw<{ key: string; zone: DropZone } | null>(null);
  let said = $state('');
  let isMoving = false;
  const facts = () => ({ nodes: tree.nodes, below: tree.work.below });

  async function towards(direction: MoveDirection): Promise<void> {
    const row = tree.active;
    if (row === null || isMoving) return;
    const move = moveTowards(direction, row, facts());
    said = typeof move === 'string' ? standstillText(move) : '';
    if (typeof move !== 'string') await run(move, row);
  }

  async function run(move: TreeMove, row: TreeRow): Promise<void> {
    isMoving = true;
    try {
      const targetId = move.kind === 'goal' ? move.parentId : move.goalId;
      const moved = await intents.runUndoable(send(move, client, tree.work), movedText(move, row, tree));
      if (moved === null) return;
      if (targetId !== null) tree.open([targetId], true);
      await reload();
      tree.select(move.kind === 'goal' ? move.id : `${move.goalId}/${move.id}`);
    } finally {
      isMoving = false;
    }
  }

  function letGo(): void {
    dragged = null;
    over = null;
  }

  return {
    get dragged() {
      return dragged;
    },
    get over() {
      return over;
    },
    get said() {
      return said;
    },
    towards,
    take(row) {
      dragged = row;
      tree.select(row.key);
    },
    hover(row, share) {
      if (dragged === null) return false;
      const zone = zoneAt(share, dragged, row);
      const isPossible = moveByDrop(dragged, row, zone, facts()) !== null;
      over = isPossible ? { key: row.key, zone } : null;
      return isPossible;
    },
    async drop(row) {
      const taken = dragged;
      const zone = over?.key === row.key ? over.zone : null;
      letGo();
      const move = taken && zone && moveByDrop(taken, row, zone, facts());
      if (move && !isMoving) await run(move, taken);
    },
    letGo,
  };
}

/** A key result is placed behind another one, so the last one has to be known. */
async function send(move: TreeMove, client: Client, work: GoalWork) {
  if (move.kind === 'goal') {
    const { id, parentId, afterId } = move;
    return client.goal.move({ id, parentId, ...(afterId !== undefined && { afterId }) });
  }
  const { id, goalId, afterId } = move;
  const below = afterId === undefined ? await work.need(goalId) : null;
  const others = (below?.keyResults ?? []).filter(({ keyResult }) => keyResult.id !== id);
  const behind = afterId === undefined ? (others.at(-1)?.keyResult.id ?? null) : afterId;
  return client.keyResult.move({ id, goalId, afterId: behind });
}

function standstillText(standstill: Standstill): string {
  const texts: Record<Standstill, () => string> = {
    first: m.goal_move_is_first,
    last: m.goal_move_is_last,
    'nothing-before': m.goal_move_nothing_before,
    'at-root': m.goal_move_at_root,
    'not-movable': m.goal_move_not_movable,
  };
  return texts[standstill]();
}

/** Says where it is now, for those who do not see it. */
function movedText(move: TreeMove, { text, goalId }: TreeRow, tree: GoalTree): string {
  const titleOf = (id: string): string => tree.nodes.find(({ goal }) => goal.id === id)?.goal.title ?? '';
  if (move.kind === 'key-result') {
    return move.goalId === goalId
      ? m.goal_moved({ title: text })
      : m.goal_moved_key_result({ title: text, goal: titleOf(move.goalId) });
  }
  const { id, parentId, afterId } = move;
  const current = tree.nodes.find(({ goal }) => goal.id === id)?.goal.parentId ?? null;
  if (parentId !== current)
    return parentId === null
      ? m.goal_moved_root({ title: text })
      : m.goal_moved_under({ title: text, parent: titleOf(parentId) });
  const siblings = (childrenOf(tree.nodes).get(parentId) ?? []).filter(({ goal }) => goal.id !== id);
  const place = siblings.findIndex(({ goal }) => goal.id === afterId) + 2;
  const position = afterId === undefined ? siblings.length + 1 : afterId === null ? 1 : place;
  return m.goal_moved_place({ title: text, position, count: siblings.length + 1 });
}

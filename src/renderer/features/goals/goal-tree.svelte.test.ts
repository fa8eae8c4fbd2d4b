import { describe, expect, it } from 'vitest';
import type { GoalNode } from '../../../contract/people-contract.ts';
import { createGoalTree, possibleParents, visibleRows } from './goal-tree.svelte.ts';

function node(id: string, depth: number): GoalNode {
  const set = { at: '2026-11-23T09:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
  return {
    goal: { id, kind: 'outcome', title: id, why: null, parentId: null, set, closed: null },
    depth,
    commitments: [],
  };
}

const nodes = [
  node('purpose', 0),
  node('objective', 1),
  node('outcome', 2),
  node('other', 1),
  node('root', 0),
];
const ids = (rows: readonly { node: GoalNode }[]): string[] => rows.map((row) => row.node.goal.id);

describe('the goal tree', () => {
  it('hides everything below a closed goal and nothing else', () => {
    expect(ids(visibleRows(nodes, ['objective']))).toEqual(['purpose', 'objective', 'other', 'root']);
    expect(ids(visibleRows(nodes, ['purpose']))).toEqual(['purpose', 'root']);
  });

  it('moves as trees do by arrow keys', () => {
    const tree = createGoalTree(
      () => nodes,
      () => null,
    );
    expect(tree.follow('ArrowDown', 'outcome')).toBe('other');
    expect(tree.follow('ArrowLeft', 'outcome')).toBe('objective');
    expect(tree.follow('ArrowRight', 'purpose')).toBe('objective');
    expect(tree.follow('ArrowLeft', 'purpose')).toBe('purpose');
    expect(ids(tree.rows)).toEqual(['purpose', 'root']);
    expect(tree.follow('End', 'purpose')).toBe('root');
    expect(tree.follow('x', 'purpose')).toBeNull();
  });

  it('offers neither a goal itself nor what is below it to serve', () => {
    expect(possibleParents(nodes, 'objective').map(({ goal }) => goal.id)).toEqual([
      'purpose',
      'other',
      'root',
    ]);
    expect(possibleParents(nodes, 'root').map(({ goal }) => goal.id)).not.toContain('root');
  });
});

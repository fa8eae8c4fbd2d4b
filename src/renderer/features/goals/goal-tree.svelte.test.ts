import { describe, expect, it } from 'vitest';
import type { GoalNode } from '../../../contract/goal-contract.ts';
import { createGoalTree, visibleRows } from './goal-tree.svelte.ts';

function node(id: string, depth: number): GoalNode {
  const goal = { id, kind: 'outcome', title: id, parentId: null, cycle: null, ambition: null } as const;
  return {
    goal: { ...goal, owner: null, outside: null, closed: null, grade: null },
    depth,
    score: null,
    confidence: null,
    keyResults: 0,
    commitments: { open: 0, total: 0 },
    asks: null,
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
});

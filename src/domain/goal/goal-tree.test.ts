import { describe, expect, it } from 'vitest';
import { rolledUpScores, treeOrder, type Scored } from './goal-tree.ts';

function goal(id: string, parentId: string | null, over: Partial<Scored> = {}): Scored {
  return { id, parentId, orderKey: null, setAt: id, isScored: true, ownScore: null, ...over };
}

const lines = (goals: readonly Scored[]): string[] =>
  treeOrder(goals).map(({ goal: { id }, depth }) => `${'-'.repeat(depth)}${id}`);

describe('treeOrder', () => {
  it('puts each goal under the one it serves, by order key and then by when it was set', () => {
    const goals = [
      goal('d', 'a'),
      goal('b', 'a', { orderKey: 'a1' }),
      goal('c', 'a', { orderKey: 'a0' }),
      goal('a', null),
      goal('e', 'c'),
    ];
    expect(lines(goals)).toEqual(['a', '-c', '--e', '-b', '-d']);
  });

  it('lets a goal stand at the root when what it serves is not there', () => {
    expect(lines([goal('a', 'gone'), goal('b', 'a')])).toEqual(['a', '-b']);
  });

  it('cuts a circle above the goal that was set first, and keeps what hangs on it', () => {
    const circle = [goal('c', 'b'), goal('b', 'a'), goal('a', 'c'), goal('z', 'c'), goal('self', 'self')];
    expect(lines(circle)).toEqual(['a', '-b', '--c', '---z', 'self']);
    expect(lines([...circle].reverse())).toEqual(lines(circle));
  });
});

describe('rolledUpScores', () => {
  const scores = (goals: readonly Scored[]) => Object.fromEntries(rolledUpScores(treeOrder(goals)));

  it('takes its own key results before what is below it', () => {
    const goals = [goal('a', null, { ownScore: 0.2 }), goal('b', 'a', { ownScore: 1 })];
    expect(scores(goals)).toEqual({
      a: { value: 0.2, from: 'key-results' },
      b: { value: 1, from: 'key-results' },
    });
  });

  it('takes the mean of what is below where it has none of its own, and nothing where nothing is measured', () => {
    const goals = [
      goal('p', null, { isScored: false }),
      goal('a', 'p'),
      goal('b', 'a', { ownScore: 0.5 }),
      goal('c', 'a'),
      goal('d', 'c', { ownScore: 1 }),
      goal('e', 'a'),
      goal('f', 'p'),
    ];
    expect(scores(goals)).toEqual({
      a: { value: 0.75, from: 'goals-below' },
      b: { value: 0.5, from: 'key-results' },
      c: { value: 1, from: 'goals-below' },
      d: { value: 1, from: 'key-results' },
    });
  });
});

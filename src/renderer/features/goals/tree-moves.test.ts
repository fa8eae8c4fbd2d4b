import { describe, expect, it } from 'vitest';
import { sampleBelow, sampleTree } from '../../../../tests/support/goal-samples.ts';
import { moveByDrop, moveTowards, zoneAt, type TreeFacts } from './tree-moves.ts';
import { treeRows, type TreeRow } from './tree-rows.ts';

const nodes = sampleTree('purpose\n  first\n    below\n  second\n  third\nother', {
  purpose: { kind: 'purpose' },
  first: { keyResults: 2 },
  second: { keyResults: 1 },
});
const facts: TreeFacts = {
  nodes,
  below: new Map([
    ['first', sampleBelow({ keyResults: ['one', 'two'] })],
    ['second', sampleBelow({ keyResults: ['three'] })],
  ]),
};
const rows = treeRows(nodes, {
  below: facts.below,
  openings: new Map([['second', true]]),
  includeClosed: false,
});

function row(key: string): TreeRow {
  const found = rows.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no row ${key}`);
  return found;
}

describe('a goal moved by key', () => {
  it('changes places with the one before or behind it', () => {
    expect(moveTowards('up', row('second'), facts)).toEqual({
      ...{ kind: 'goal', id: 'second', parentId: 'purpose', afterId: null },
    });
    expect(moveTowards('up', row('third'), facts)).toMatchObject({ afterId: 'first' });
    expect(moveTowards('down', row('first'), facts)).toMatchObject({ afterId: 'second' });
  });

  it('serves the one before it, or stands behind the one it served', () => {
    expect(moveTowards('in', row('second'), facts)).toMatchObject({ parentId: 'first', afterId: undefined });
    expect(moveTowards('out', row('below'), facts)).toMatchObject({ parentId: 'purpose', afterId: 'first' });
    expect(moveTowards('out', row('first'), facts)).toMatchObject({ parentId: null, afterId: 'purpose' });
  });

  it('stays at the ends, and says why', () => {
    expect(moveTowards('up', row('first'), facts)).toBe('first');
    expect(moveTowards('down', row('third'), facts)).toBe('last');
    expect(moveTowards('in', row('first'), facts)).toBe('nothing-before');
    expect(moveTowards('out', row('other'), facts)).toBe('at-root');
  });
});

describe('a key result moved by key', () => {
  it('moves within its goal, and past its end to the next goal that is measured', () => {
    expect(moveTowards('down', row('first/one'), facts)).toMatchObject({ goalId: 'first', afterId: 'two' });
    expect(moveTowards('up', row('first/two'), facts)).toMatchObject({ goalId: 'first', afterId: null });
    expect(moveTowards('down', row('first/two'), facts)).toMatchObject({ goalId: 'below', afterId: null });
    expect(moveTowards('up', row('second/three'), facts)).toMatchObject({ goalId: 'below' });
  });

  it('does not go before the first goal, and no purpose takes it', () => {
    expect(moveTowards('up', row('first/one'), facts)).toBe('first');
    expect(moveTowards('out', row('first/one'), facts)).toBe('not-movable');
  });
});

describe('a row dropped on another', () => {
  const goal = row('third');

  it('goes before, into or behind it by where the pointer is', () => {
    expect(zoneAt(0.1, goal, row('second'))).toBe('before');
    expect(zoneAt(0.5, goal, row('second'))).toBe('into');
    expect(zoneAt(0.9, goal, row('second'))).toBe('after');
    expect(zoneAt(0.1, row('first/one'), row('second'))).toBe('into');
    expect(zoneAt(0.1, row('first/one'), row('second/three'))).toBe('before');
  });

  it('becomes a sibling or serves it', () => {
    expect(moveByDrop(goal, row('second'), 'before', facts)).toMatchObject({ afterId: 'first' });
    expect(moveByDrop(goal, row('first'), 'before', facts)).toMatchObject({ afterId: null });
    expect(moveByDrop(goal, row('other'), 'after', facts)).toMatchObject({
      parentId: null,
      afterId: 'other',
    });
    expect(moveByDrop(goal, row('other'), 'into', facts)).toMatchObject({ parentId: 'other' });
  });

  it('becomes the first below an open one when it is dropped behind it', () => {
    expect(moveByDrop(goal, row('first'), 'after', facts)).toMatchObject({
      ...{ parentId: 'first', afterId: null },
    });
  });

  it('does nothing on itself, and a goal does nothing on a key result', () => {
    expect(moveByDrop(goal, goal, 'into', facts)).toBeNull();
    expect(moveByDrop(goal, row('first/one'), 'before', facts)).toBeNull();
  });

  it('places a key result beside another, or last in a goal', () => {
    const keyResult = row('second/three');
    expect(moveByDrop(keyResult, row('first/two'), 'before', facts)).toMatchObject({
      ...{ goalId: 'first', afterId: 'one' },
    });
    expect(moveByDrop(keyResult, row('first/two'), 'after', facts)).toMatchObject({ afterId: 'two' });
    expect(moveByDrop(keyResult, row('first'), 'into', facts)).toMatchObject({
      ...{ goalId: 'first', afterId: undefined },
    });
  });
});

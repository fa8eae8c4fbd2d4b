import { describe, expect, it } from 'vitest';
import type { GoalBelow } from '../../../contract/goal-contract.ts';
import { sampleBelow, sampleTree } from '../../../../tests/support/goal-samples.ts';
import { nodesWanted, treeRows, type TreeState } from './tree-rows.ts';

const list = `
purpose
  objective
    outcome
  other
root
`;

function state(change: Partial<TreeState> = {}): TreeState {
  return { below: new Map(), openings: new Map(), includeClosed: false, ...change };
}

const below = (work: Readonly<Record<string, GoalBelow>>): TreeState['below'] =>
  new Map(Object.entries(work));

describe('the lines of the goal tree', () => {
  it('hide everything below a line that was closed and nothing else', () => {
    const nodes = sampleTree(list);
    const keys = (openings: [string, boolean][]): string[] =>
      treeRows(nodes, state({ openings: new Map(openings) })).map(({ key }) => key);
    expect(keys([])).toEqual(['purpose', 'objective', 'outcome', 'other', 'root']);
    expect(keys([['objective', false]])).toEqual(['purpose', 'objective', 'other', 'root']);
    expect(keys([['purpose', false]])).toEqual(['purpose', 'root']);
  });

  it('say where they stand among those with the same parent', () => {
    const rows = treeRows(sampleTree(list), state());
    expect(rows.map(({ depth, position, setSize }) => [depth, position, setSize])).toEqual([
      [0, 1, 2],
      [1, 1, 2],
      [2, 1, 1],
      [1, 2, 2],
      [0, 2, 2],
    ]);
  });

  it('carry the threads of the goals above that go on', () => {
    const rows = treeRows(sampleTree(list), state());
    expect(rows.map(({ threads }) => threads)).toEqual([[], [true], [true, false], [false], []]);
  });

  it('keep the work of a goal closed until it is opened, if no goal serves it', () => {
    const nodes = sampleTree('leaf', { leaf: { keyResults: 1, open: 1, total: 3 } });
    expect(treeRows(nodes, state())).toHaveLength(1);
    const opened = treeRows(nodes, state({ openings: new Map([['leaf', true]]) }));
    expect(opened.map(({ item }) => item.kind)).toEqual(['goal', 'pending', 'pending']);
  });

  it('are as many before what hangs on a goal is fetched as after', () => {
    const nodes = sampleTree('top\n  under', { top: { keyResults: 2, open: 1, total: 2 } });
    const work = sampleBelow({
      keyResults: ['first', 'second'],
      commitments: [
        { statement: 'send it', status: 'open', steps: ['write it'] },
        { statement: 'sent before', status: 'settled' },
      ],
    });
    const before = treeRows(nodes, state());
    const after = treeRows(nodes, state({ below: below({ top: work }) }));
    expect(after).toHaveLength(before.length);
    expect(after.map(({ item }) => item.kind)).toEqual([
      'goal',
      'key-result',
      'key-result',
      'goal',
      'commitment',
    ]);
    const withClosed = treeRows(nodes, state({ below: below({ top: work }), includeClosed: true }));
    expect(withClosed.map(({ text }) => text)).toContain('sent before');
  });

  it('show the steps of a commitment that is opened', () => {
    const nodes = sampleTree('leaf', { leaf: { open: 1 } });
    const work = sampleBelow({
      commitments: [{ statement: 'send it', status: 'open', steps: ['write it'] }],
    });
    const openings = new Map([
      ['leaf', true],
      ['leaf/send it', true],
    ]);
    const rows = treeRows(nodes, state({ below: below({ leaf: work }), openings }));
    expect(rows.map(({ key, depth }) => [key, depth])).toEqual([
      ['leaf', 0],
      ['leaf/send it', 1],
      ['leaf/send it/write it', 2],
    ]);
  });
});

describe('a filter of goals', () => {
  it('keeps the line above what is wanted, and nothing beside it', () => {
    const nodes = sampleTree(list);
    const ids = (wanted: readonly string[]): string[] =>
      nodesWanted(nodes, ({ goal }) => wanted.includes(goal.id)).map(({ goal }) => goal.id);
    expect(ids(['outcome'])).toEqual(['purpose', 'objective', 'outcome']);
    expect(ids(['other', 'root'])).toEqual(['purpose', 'other', 'root']);
    expect(ids([])).toEqual([]);
  });
});

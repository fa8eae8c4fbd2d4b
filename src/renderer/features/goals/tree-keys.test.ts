import { describe, expect, it } from 'vitest';
import { sampleTree } from '../../../../tests/support/goal-samples.ts';
import { createTypeahead, siblingsOf, stepByKey } from './tree-keys.ts';
import { treeRows, type TreeRow } from './tree-rows.ts';

function rowsOf(list: string, closed: readonly string[] = []): TreeRow[] {
  const openings = new Map(closed.map((key) => [key, false]));
  return treeRows(sampleTree(list), { below: new Map(), openings, includeClosed: false });
}

const list = 'purpose\n  objective\n    outcome\n  other\nroot';

describe('the keys of a tree', () => {
  const rows = rowsOf(list);

  it('go up and down, to the first and the last, and stay at the ends', () => {
    expect(stepByKey('ArrowDown', 2, rows)).toEqual({ kind: 'go', index: 3 });
    expect(stepByKey('ArrowUp', 0, rows)).toEqual({ kind: 'go', index: 0 });
    expect(stepByKey('Home', 3, rows)).toEqual({ kind: 'go', index: 0 });
    expect(stepByKey('End', 0, rows)).toEqual({ kind: 'go', index: 4 });
  });

  it('go in to the first below, and out to what it hangs under', () => {
    expect(stepByKey('ArrowRight', 0, rows)).toEqual({ kind: 'go', index: 1 });
    expect(stepByKey('ArrowLeft', 2, rows)).toEqual({ kind: 'go', index: 1 });
    expect(stepByKey('ArrowRight', 4, rows)).toEqual({ kind: 'go', index: 4 });
  });

  it('close what is open and open what is closed', () => {
    expect(stepByKey('ArrowLeft', 0, rows)).toEqual({ kind: 'close', key: 'purpose' });
    expect(stepByKey('ArrowRight', 0, rowsOf(list, ['purpose']))).toEqual({ kind: 'open', key: 'purpose' });
  });

  it('leave the others alone', () => {
    expect(stepByKey('x', 0, rows)).toBeNull();
  });

  it('know the siblings of a row', () => {
    expect(siblingsOf(rows, 3).map(({ key }) => key)).toEqual(['objective', 'other']);
    expect(siblingsOf(rows, 0).map(({ key }) => key)).toEqual(['purpose', 'root']);
  });
});

describe('letters typed in a tree', () => {
  const rows = rowsOf('plan\npurpose\npublish\nread');

  it('find the next row that begins with them', () => {
    const find = createTypeahead();
    expect(find('p', 0, 0, rows)).toBe(1);
    expect(find('u', 100, 1, rows)).toBe(1);
    expect(find('b', 200, 1, rows)).toBe(2);
  });

  it('walk on when the same letter comes again, and begin anew after a pause', () => {
    const find = createTypeahead();
    expect(find('p', 0, 0, rows)).toBe(1);
    expect(find('p', 100, 1, rows)).toBe(2);
    expect(find('r', 2_000, 2, rows)).toBe(3);
  });

  it('stay where nothing begins with them', () => {
    expect(createTypeahead()('x', 0, 2, rows)).toBe(2);
  });
});

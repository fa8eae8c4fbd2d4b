import { describe, expect, it } from 'vitest';
import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { groupsToRows, idsBetween, rowReachedBy } from './commitment-list-rows.ts';

const commitment = (id: string) => ({ id }) as CommitmentSummary;
const rows = groupsToRows([
  { id: 'x', title: 'First', commitments: [commitment('1'), commitment('2')] },
  { id: 'y', title: 'Second', commitments: [commitment('2'), commitment('3')] },
]);

describe('the rows of the list', () => {
  it('are headings and commitments, each with a key of its own', () => {
    expect(rows.map(({ key }) => key)).toEqual(['x', 'x/1', 'x/2', 'y', 'y/2', 'y/3']);
    expect(groupsToRows([{ id: 'all', title: '', commitments: [commitment('1')] }])).toHaveLength(1);
  });

  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
    ['Home', 5, 1],
    ['End', 1, 5],
    ['PageDown', 1, 5],
    ['PageUp', 5, 1],
    ['x', 1, null],
  ])('%s leads from row %i to %j, past the headings', (key, from, to) => {
    expect(rowReachedBy(key, from, rows)).toBe(to);
  });

  it('gives what lies between two of them, whichever comes first', () => {
    expect(idsBetween(rows, 1, 4)).toEqual(['1', '2', '2']);
    expect(idsBetween(rows, 5, 4)).toEqual(['2', '3']);
  });
});

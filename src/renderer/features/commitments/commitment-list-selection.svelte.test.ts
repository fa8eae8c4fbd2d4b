import { describe, expect, it } from 'vitest';
import type { CommitmentSummary } from '../../../contract/commitment-contract.ts';
import { groupsToRows } from './commitment-list-rows.ts';
import { createListSelection } from './commitment-list-selection.svelte.ts';

const rowsOf = (...ids: string[]) =>
  groupsToRows([{ id: 'all', title: '', commitments: ids.map((id) => ({ id }) as CommitmentSummary) }]);

describe('the selection', () => {
  it('takes one, lets it go, and takes a stretch from where it began', () => {
    const rows = rowsOf('1', '2', '3', '4');
    const selection = createListSelection(() => rows);
    selection.toggle(1);
    expect([...selection.ids]).toEqual(['2']);
    selection.extendTo(3);
    expect([...selection.ids]).toEqual(['2', '3', '4']);
    selection.extendTo(0);
    expect([...selection.ids]).toEqual(['1', '2']);
    selection.toggle(0);
    expect([...selection.ids]).toEqual(['2']);
  });

  it('begins a stretch at the row with focus', () => {
    const rows = rowsOf('1', '2', '3');
    const selection = createListSelection(() => rows);
    selection.reach(0);
    selection.extendTo(1);
    selection.extendTo(2);
    expect([...selection.ids]).toEqual(['1', '2', '3']);
  });

  it('forgets what is no longer listed', () => {
    let rows = $state.raw(rowsOf('1', '2', '3'));
    const selection = createListSelection(() => rows);
    selection.chooseAll();
    expect(selection.ids.size).toBe(3);
    rows = rowsOf('2', '4');
    expect([...selection.ids]).toEqual(['2']);
    selection.clear();
    expect(selection.ids.size).toBe(0);
  });
});

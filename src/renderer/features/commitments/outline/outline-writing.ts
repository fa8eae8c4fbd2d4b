import { v7 as newId } from 'uuid';
import { readOutline } from '../../../../domain/breakdown/read-outline.ts';
import type { OutlineRow } from '../../../../domain/step/outline.ts';
import { m } from '../../../../messages/index.ts';
import type { OutlineMoves } from './outline-moves.ts';
import { placeAbove, placeBelow, type Place } from './outline-places.ts';
import { offerUndo, type OutlineSource } from './outline-source.ts';
import { newStep } from './outline-view.svelte.ts';
import { asLine, type RowTexts } from './row-texts.svelte.ts';

/** What is selected in the words of a row. */
export interface Selection {
  readonly from: number;
  readonly to: number;
}

/** How rows come to be. */
export interface OutlineWriting {
  /** Cuts a row at the cursor, or opens a new one beside it. In an empty nested row: takes that out. */
  breakLine(id: string, selection: Selection): void;
  /** Whether it was a list; a single line is left to the field. */
  paste(id: string, text: string): boolean;
  openRow(place: Place): void;
}

export function createOutlineWriting(
  source: OutlineSource,
  texts: RowTexts,
  moves: OutlineMoves,
): OutlineWriting {
  const { view, live, changes } = source;

  /** What a folded row hides stays hidden. */
  const rowBelow = (row: OutlineRow): Place =>
    view.isFolded(row.step.id) ? { parentId: row.parentId, afterId: row.step.id } : placeBelow(row);

  function openRow(place: Place): void {
    texts.leave();
    view.putNewRow(place);
    view.focusOn(view.newRowId, 0);
  }

  function breakLine(id: string, { from, to }: Selection): void {
    const row = view.row(id);
    if (row === undefined) return;
    const shown = texts.of(row.step);
    const [before, after] = [asLine(shown.slice(0, from)), asLine(shown.slice(to))];
    if (before === '' && after === '') {
      if (row.depth > 0) moves.shift(id, 'out');
    } else if (before !== '' && after !== '') cut(id, before, after);
    else {
      if (from !== to) texts.type(id, before + after);
      texts.leave();
      const step = view.steps.find((one) => one.step.id === id);
      if (step !== undefined) openRow(before === '' ? placeAbove(view.steps, step) : rowBelow(step));
    }
  }

  function cut(id: string, before: string, after: string): void {
    // The new row is made a step first, then cut like any other.
    if (id === view.newRowId) texts.record();
    const rest = newStep(newId(), source.commitmentId(), after);
    if (live.change(changes.split(id, before, rest)) === null) return;
    texts.forget();
    if (view.isFolded(id)) view.toggleFold(id);
    view.focusOn(rest.id, 0);
  }

  function paste(id: string, text: string): boolean {
    if (text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length < 2) return false;
    const list = readOutline(text);
    if (!list.ok) {
      source.refused(list.error);
      return true;
    }
    texts.leave();
    const row = view.steps.find(({ step }) => step.id === id);
    const place = row === undefined ? view.newRowPlace : rowBelow(row);
    const commitmentId = source.commitmentId();
    const pasted = live.change(changes.paste({ commitmentId, text, items: list.value }, place));
    offerUndo(source, pasted, m.step_pasted({ count: list.value.length }));
    void pasted?.then(async (answer) => {
      await live.settled();
      const last = answer?.ids.at(-1);
      if (last !== undefined) view.focusOn(last, 'end');
    });
    return true;
  }

  return { breakLine, paste, openRow };
}

import { subtreeOf } from '../../../../domain/step/outline.ts';
import { m } from '../../../../messages/index.ts';
import { placeText, placeTowards, type Direction, type Place } from './outline-places.ts';
import { offerUndo, type OutlineSource } from './outline-source.ts';
import { asLine, type RowTexts } from './row-texts.svelte.ts';

type Column = number | 'end';

/** What is done with rows as a whole. Words that are being typed are recorded first. */
export interface OutlineMoves {
  shift(id: string, direction: Direction, column?: Column): void;
  /** Anywhere, by drag. */
  put(id: string, place: Place, column?: Column): void;
  /** To the row above or below. */
  go(id: string, by: -1 | 1, column: Column): boolean;
  /** By Backspace, which takes nothing along that cannot be seen to go. */
  removeEmpty(id: string): void;
  /** With all below it. */
  remove(id: string): void;
  tick(id: string): void;
}

export function createOutlineMoves(source: OutlineSource, texts: RowTexts): OutlineMoves {
  const { view, live, changes } = source;
  const isNewRow = (id: string): boolean => id === view.newRowId;

  function shift(id: string, direction: Direction, column: Column = 'end'): void {
    texts.leave();
    const place = placeTowards(isNewRow(id) ? view.rows : view.steps, id, direction);
    if (place !== null) put(id, place, column);
  }

  function put(id: string, place: Place, column: Column = 'end'): void {
    texts.leave();
    if (isNewRow(id)) view.putNewRow(place);
    else if (live.change(changes.move(id, place)) === null) return;
    if (place.parentId !== null && view.isFolded(place.parentId)) view.toggleFold(place.parentId);
    view.focusOn(id, column);
    const moved = view.row(id);
    if (moved === undefined) return;
    const where = { text: moved.step.text, place: placeText(moved) };
    view.announced = isNewRow(id) ? m.step_new_moved(where) : m.step_moved(where);
  }

  function go(id: string, by: -1 | 1, column: Column): boolean {
    const at = view.visible.findIndex(({ step }) => step.id === id);
    const next = at < 0 ? undefined : view.visible[at + by];
    if (next !== undefined) view.focusOn(next.step.id, column);
    return next !== undefined;
  }

  function removeEmpty(id: string): void {
    const row = view.row(id);
    if (row === undefined || asLine(texts.of(row.step)) !== '') return;
    if (isNewRow(id)) {
      if (go(id, -1, 'end')) view.putNewRow(null);
    } else if (row.children.total > 0) view.announced = m.step_remove_has_more();
    else remove(id);
  }

  function remove(id: string): void {
    const count = subtreeOf(view.steps, id).length;
    const hasAbove = go(id, -1, 'end');
    const removed = live.change(changes.remove(id));
    if (!hasAbove) view.focusOn(view.visible[0]?.step.id ?? view.newRowId, 'end');
    offerUndo(source, removed, m.step_removed({ count }));
  }

  function tick(id: string): void {
    texts.leave();
    const step = live.steps.find((one) => one.id === id);
    if (step === undefined || step.becameCommitmentId !== null) return;
    void live.change(changes.tick(step));
    view.announced =
      step.completed === null ? m.step_ticked({ text: step.text }) : m.step_unticked({ text: step.text });
  }

  return { shift, put, go, removeEmpty, remove, tick };
}

import { createContext } from 'svelte';
import type { Outline } from './outline.ts';
import type { Selection } from './outline-writing.ts';

/** What of a key press counts here. */
export interface OutlineKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** The row in which a key is pressed. */
export interface KeyedRow {
  readonly id: string;
  readonly text: string;
  readonly selection: Selection;
}

export type OutlineKeys = (event: OutlineKey, row: KeyedRow) => boolean;

export const [getOutlineKeys, setOutlineKeys] = createContext<OutlineKeys>();

/**
 * The keys of the outline. Answers whether the key was taken; all others belong to the field. Tab nests only once the person
 * works in the outline: who comes by with Tab, or has pressed Escape, goes on with it (WCAG 2.1.2).
 */
export function createOutlineKeys(outline: Outline, isApple: boolean): OutlineKeys {
  const { view } = outline;
  /** The column one began to walk in, which a shorter row in between does not change. */
  let walk: { id: string; at: number; column: number } | null = null;

  function go({ id, selection }: KeyedRow, by: -1 | 1): boolean {
    const column = walk?.id === id && walk.at === selection.from ? walk.column : selection.from;
    if (!outline.go(id, by, column)) return true;
    const now = view.focus?.id ?? id;
    const step = view.row(now)?.step;
    walk = { id: now, at: Math.min(column, step === undefined ? 0 : outline.texts.of(step).length), column };
    return true;
  }

  function withAlt({ key }: OutlineKey, { id, selection }: KeyedRow): boolean {
    const direction = ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[key];
    // On Apple systems Option with these walks through the words.
    const nesting = isApple ? undefined : ({ ArrowRight: 'in', ArrowLeft: 'out' } as const)[key];
    const towards = direction ?? nesting;
    if (towards !== undefined) outline.shift(id, towards, selection.from);
    return towards !== undefined;
  }

  function withControl({ key, shiftKey }: OutlineKey, { id }: KeyedRow): boolean {
    if (key === 'Enter') outline.tick(id);
    // What was typed is for the field to take back; what was done with the row is for the journal.
    else if (key.toLowerCase() === 'z' && !shiftKey && !outline.texts.isTouched(id)) outline.undo();
    else return false;
    return true;
  }

  function alone({ key, shiftKey }: OutlineKey, row: KeyedRow): boolean {
    if (key === 'Tab') {
      if (view.tabLeaves) return false;
      outline.shift(row.id, shiftKey ? 'out' : 'in', row.selection.from);
      return true;
    }
    if (shiftKey) return false;
    if (key === 'Enter') outline.breakLine(row.id, row.selection);
    else if (key === 'ArrowUp') return go(row, -1);
    else if (key === 'ArrowDown') return go(row, 1);
    else if (key === 'Backspace' && row.text === '') outline.removeEmpty(row.id);
    else return false;
    return true;
  }

  return (event, row) => {
    if (event.isComposing) return false;
    if (event.key === 'Escape') {
      view.tabLeaves = true;
      return false;
    }
    const isTaken = event.altKey
      ? withAlt(event, row)
      : event.ctrlKey || event.metaKey
        ? withControl(event, row)
        : alone(event, row);
    if (!passive.has(event.key)) view.tabLeaves = false;
    return isTaken;
  };
}

const passive: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

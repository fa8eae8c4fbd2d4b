import type { TreeRow } from './tree-rows.ts';

/** What a key of the WAI-ARIA tree pattern does: goes to a row, or opens or closes the one it is pressed on. */
export type TreeStep =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'open' | 'close'; readonly key: string }
  | { readonly kind: 'open-siblings' };

/** Null when the key is none of a tree's. */
export function stepByKey(key: string, at: number, rows: readonly TreeRow[]): TreeStep | null {
  const row = rows[at];
  if (row === undefined) return null;
  const go = (index: number): TreeStep => ({
    kind: 'go',
    index: Math.min(Math.max(index, 0), rows.length - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (!row.hasChildren) return go(at);
      return row.isOpen ? go(at + 1) : { kind: 'open', key: row.key };
    case 'ArrowLeft':
      if (row.isOpen) return { kind: 'close', key: row.key };
      return row.depth === 0 ? go(at) : go(parentIndex(rows, at));
    case '*':
      return { kind: 'open-siblings' };
    default:
      return null;
  }
}

/** The row a row hangs under; −1 for a root. */
function parentIndex(rows: readonly TreeRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0;
  return rows.findLastIndex((row, index) => index < at && row.depth < depth);
}

/** The rows with the same parent as the one at `at`, itself included. */
export function siblingsOf(rows: readonly TreeRow[], at: number): TreeRow[] {
  const depth = rows[at]?.depth ?? 0;
  const from = parentIndex(rows, at) + 1;
  const end = rows.findIndex((row, index) => index > at && row.depth < depth);
  return rows.slice(from, end < 0 ? rows.length : end).filter((row) => row.depth === depth);
}

const pauseMilliseconds = 700;

/** Finds rows by the letters they begin with; letters typed one soon after the other are read together. */
export function createTypeahead(): (
  letter: string,
  now: number,
  at: number,
  rows: readonly TreeRow[],
) => number {
  let typed = '';
  let last = -Infinity;
  return (letter, now, at, rows) => {
    typed = now - last < pauseMilliseconds ? typed + letter.toLowerCase() : letter.toLowerCase();
    last = now;
    // The same letter again and again walks through the rows that begin with it.
    const wanted = [...typed].every((one) => one === typed[0]) ? (typed[0] ?? '') : typed;
    const start = wanted.length > 1 ? at : at + 1;
    const turned = rows.map((_, index) => (start + index) % rows.length);
    return turned.find((index) => rows[index]?.text.toLowerCase().startsWith(wanted)) ?? at;
  };
}

import { siblingsUnder, subtreeOf, type OutlineRow } from '../../../../domain/step/outline.ts';
import { stepLimits } from '../../../../domain/step/step.ts';

/** Under which step (null: the root) and behind which of its siblings (null: first). */
export interface Place {
  readonly parentId: string | null;
  readonly afterId: string | null;
}

/** "2.1": how a row is named among the others. */
export function placeText({ place }: OutlineRow): string {
  return place.join('.');
}

export type Direction = 'in' | 'out' | 'up' | 'down';

/** Where a row goes with all below it when it is moved that way; null when there is no such place. */
export function placeTowards(rows: readonly OutlineRow[], id: string, direction: Direction): Place | null {
  const row = rows.find(({ step }) => step.id === id);
  if (row === undefined) return null;
  const siblings = siblingsUnder(rows, row.parentId).map((step) => step.id);
  const at = siblings.indexOf(id);
  switch (direction) {
    case 'in': {
      const parentId = siblings[at - 1];
      return parentId === undefined ? null : lastUnder(rows, parentId);
    }
    case 'out': {
      const parent = rows.find(({ step }) => step.id === row.parentId);
      return parent === undefined ? null : { parentId: parent.parentId, afterId: parent.step.id };
    }
    case 'up':
      return at === 0 ? null : { parentId: row.parentId, afterId: siblings[at - 2] ?? null };
    case 'down': {
      const afterId = siblings[at + 1];
      return afterId === undefined ? null : { parentId: row.parentId, afterId };
    }
  }
}

/** Behind the last of the steps that stand under one, or at the root. */
export function lastUnder(rows: readonly OutlineRow[], parentId: string | null): Place {
  return { parentId, afterId: siblingsUnder(rows, parentId).at(-1)?.id ?? null };
}

/** The row right below one: its first sub-step when it has any, else its next sibling. */
export function placeBelow(row: OutlineRow): Place {
  return row.children.total > 0
    ? { parentId: row.step.id, afterId: null }
    : { parentId: row.parentId, afterId: row.step.id };
}

/** The row right above one. */
export function placeAbove(rows: readonly OutlineRow[], row: OutlineRow): Place {
  const siblings = siblingsUnder(rows, row.parentId);
  const at = siblings.findIndex(({ id }) => id === row.step.id);
  return { parentId: row.parentId, afterId: siblings[at - 1]?.id ?? null };
}

/** The rows that can be seen: what hangs on a folded one cannot. */
export function visibleRows(
  rows: readonly OutlineRow[],
  isFolded: (id: string) => boolean,
): readonly OutlineRow[] {
  let foldedDepth = Number.POSITIVE_INFINITY;
  return rows.filter(({ step, depth }) => {
    if (depth > foldedDepth) return false;
    foldedDepth = isFolded(step.id) ? depth : Number.POSITIVE_INFINITY;
    return true;
  });
}

/**
 * Where a dragged row lands in the gap below the visible row `aboveId` (null: above them all), at the depth that the pointer
 * asks for, as near as the gap and the levels of an outline allow. A gap within what is dragged is the one it leaves.
 */
export function placeInGap(
  rows: readonly OutlineRow[],
  visible: readonly OutlineRow[],
  draggedId: string,
  gap: { readonly aboveId: string | null; readonly depth: number },
): { readonly place: Place; readonly depth: number } {
  const subtree = subtreeOf(rows, draggedId);
  const dragged = new Set(subtree.map(({ step }) => step.id));
  const others = visible.filter(({ step }) => !dragged.has(step.id));
  const lands = gap.aboveId !== null && dragged.has(gap.aboveId) ? rowBefore(visible, dragged) : gap.aboveId;
  const at = others.findIndex(({ step }) => step.id === lands);
  const above = others[at];
  if (above === undefined) return { place: { parentId: null, afterId: null }, depth: 0 };
  const deepest = Math.min(above.depth + 1, stepLimits.levels - heightOf(subtree));
  const depth = Math.max(Math.min(gap.depth, deepest), others[at + 1]?.depth ?? 0);
  const remaining = rows.filter(({ step }) => !dragged.has(step.id));
  if (depth > above.depth) return { place: placeUnder(remaining, others[at + 1], above), depth };
  const before = [...others.slice(0, at + 1)].reverse().find((row) => row.depth <= depth) ?? above;
  return { place: { parentId: before.parentId, afterId: before.step.id }, depth };
}

/** How many levels a row and all below it take. */
function heightOf([row, ...below]: readonly OutlineRow[]): number {
  return row === undefined ? 0 : Math.max(row.depth, ...below.map(({ depth }) => depth)) - row.depth + 1;
}

/** First among what can be seen under it; last when that is folded away. */
function placeUnder(rows: readonly OutlineRow[], next: OutlineRow | undefined, above: OutlineRow): Place {
  const isOpen = next?.parentId === above.step.id;
  return isOpen ? { parentId: above.step.id, afterId: null } : lastUnder(rows, above.step.id);
}

function rowBefore(visible: readonly OutlineRow[], dragged: ReadonlySet<string>): string | null {
  const first = visible.findIndex(({ step }) => dragged.has(step.id));
  return visible[first - 1]?.step.id ?? null;
}

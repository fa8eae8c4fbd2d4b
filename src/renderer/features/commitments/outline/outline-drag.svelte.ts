import { createContext } from 'svelte';
import type { Outline } from './outline.ts';
import { placeInGap, visibleRows, type Place } from './outline-places.ts';

/** The line that shows where a dragged row would land: at an edge of a row, as deep as the row would be. */
export interface DropLine {
  readonly rowId: string;
  readonly edge: 'above' | 'below';
  readonly depth: number;
}

export interface OutlineDrag {
  readonly draggedId: string | null;
  readonly line: DropLine | null;
  start(id: string, x: number): void;
  /** The pointer is over a row: in its upper or lower half. */
  over(rowId: string, edge: DropLine['edge'], x: number): void;
  drop(): void;
  end(): void;
}

export const [getOutlineDrag, setOutlineDrag] = createContext<OutlineDrag>();

/** Up and down choose the gap, left and right how deep in it: one level for each `indent`, in pixels. */
export function createOutlineDrag(outline: Outline, indent: () => number): OutlineDrag {
  const { view } = outline;
  let from = $state.raw<{ id: string; x: number; depth: number } | null>(null);
  let over = $state.raw<{ rowId: string; edge: DropLine['edge']; x: number } | null>(null);

  const landing = $derived.by((): { place: Place; line: DropLine } | null => {
    if (from === null || over === null) return null;
    const { rowId, edge } = over;
    const visible = visibleRows(view.steps, view.isFolded);
    const at = visible.findIndex(({ step }) => step.id === rowId);
    // The new row is none of them: it stands below the last.
    const above = at < 0 ? visible.at(-1) : edge === 'above' ? visible[at - 1] : visible[at];
    const depth = from.depth + Math.round((over.x - from.x) / indent());
    const found = placeInGap(view.steps, visible, from.id, { aboveId: above?.step.id ?? null, depth });
    return { place: found.place, line: { rowId, edge: at < 0 ? 'above' : edge, depth: found.depth } };
  });

  const end = (): void => {
    from = null;
    over = null;
  };
  return {
    get draggedId() {
      return from?.id ?? null;
    },
    get line() {
      return landing?.line ?? null;
    },
    start(id, x) {
      outline.leave(null);
      from = { id, x, depth: view.row(id)?.depth ?? 0 };
    },
    over(rowId, edge, x) {
      if (from !== null) over = { rowId, edge, x };
    },
    drop() {
      const [dragged, place] = [from?.id, landing?.place];
      end();
      if (dragged !== undefined && place !== undefined) outline.put(dragged, place);
    },
    end,
  };
}

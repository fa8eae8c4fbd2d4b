import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** Which steps the person folded, so that those below them are not shown. */
export interface FoldedSteps {
  has(id: string): boolean;
  toggle(id: string): void;
  open(id: string): void;
}

export function createFoldedSteps(): FoldedSteps {
  const folded = new SvelteSet<string>();
  return {
    has: (id) => folded.has(id),
    toggle(id) {
      if (!folded.delete(id)) folded.add(id);
    },
    open: (id) => void folded.delete(id),
  };
}

/** For as long as the window is open: how far one looks into a plan is no fact for the journal. */
export const [getFoldedSteps, setFoldedSteps] = createContext<FoldedSteps>();

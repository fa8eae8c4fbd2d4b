import { createContext, untrack } from 'svelte';

/** Something a person can do from the palette, and by key when it has one. */
export interface Action {
  readonly id: string;
  readonly title: string;
  /** `N`, `Mod+K`, or a sequence such as `G T`. */
  readonly keys?: string;
  run(): void;
}

export interface Actions {
  readonly list: readonly Action[];
  /** Offers more actions until the returned function is called. An id offered again replaces the earlier one. */
  add(actions: readonly Action[]): () => void;
}

export function createActions(): Actions {
  let list = $state.raw<readonly Action[]>([]);
  return {
    get list() {
      return list;
    },
    add(actions) {
      const ids = new Set(actions.map(({ id }) => id));
      list = [...untrack(() => list).filter(({ id }) => !ids.has(id)), ...actions];
      return () => {
        list = list.filter((action) => !actions.includes(action));
      };
    },
  };
}

export const [getActions, setActions] = createContext<Actions>();

/** Offers what `actions` answers for as long as the calling component lives; follows the runes it reads. */
export function offerActions(actions: () => readonly Action[]): void {
  const registry = getActions();
  $effect(() => registry.add(actions()));
}

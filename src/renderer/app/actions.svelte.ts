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
  /** Offers more actions until the returned function is called. An id offered again hides the earlier one meanwhile. */
  add(actions: readonly Action[]): () => void;
}

export function createActions(): Actions {
  let groups = $state.raw<readonly (readonly Action[])[]>([]);
  const list = $derived(withoutHidden(groups.flat()));
  return {
    get list() {
      return list;
    },
    add(actions) {
      groups = [...untrack(() => groups), actions];
      return () => {
        groups = groups.filter((group) => group !== actions);
      };
    },
  };
}

/** The last offered action of each id, in the place where that id was offered first. */
function withoutHidden(all: readonly Action[]): readonly Action[] {
  const isFirst = ({ id }: Action, index: number): boolean =>
    all.findIndex((other) => other.id === id) === index;
  return all.filter(isFirst).map((action) => all.findLast(({ id }) => id === action.id) ?? action);
}

export const [getActions, setActions] = createContext<Actions>();

/** Offers what `actions` answers for as long as the calling component lives; follows the runes it reads. */
export function offerActions(actions: () => readonly Action[]): void {
  const registry = getActions();
  $effect(() => registry.add(actions()));
}

import {
  choiceBetween,
  chosenAmong,
  idsBetween,
  nothingChosen,
  withToggled,
  type ListRow,
} from './commitment-list-rows.ts';

/** The commitments of the list that are chosen to be changed together. */
export interface ListSelection {
  /** Those that the list still shows. */
  readonly ids: ReadonlySet<string>;
  /** The row that was last reached, by its key; the one in the order of Tab. */
  readonly activeKey: string | null;
  /** Puts the row in the order of Tab. */
  reach(index: number): void;
  /** Chooses what is on the row, or lets it go. A stretch that follows begins here. */
  toggle(index: number): void;
  /** Chooses everything from where the stretch began to this row, and nothing else. */
  extendTo(index: number): void;
  chooseAll(): void;
  clear(): void;
}

/** Selection over rows that change beneath it: what is no longer listed is no longer chosen. */
export function createListSelection(rows: () => readonly ListRow[]): ListSelection {
  let chosen = $state.raw(nothingChosen);
  let activeKey = $state.raw<string | null>(null);
  let anchorKey: string | null = null;

  const ids = $derived(chosenAmong(chosen, rows()));

  const keyAt = (index: number): string | null => rows()[index]?.key ?? null;
  const choose = (from: number, to: number): void => {
    chosen = choiceBetween(rows(), from, to);
  };
  const reach = (index: number): void => {
    activeKey = keyAt(index);
  };
  return {
    get ids() {
      return ids;
    },
    get activeKey() {
      return activeKey;
    },
    reach,
    toggle(index) {
      const [id] = idsBetween(rows(), index, index);
      if (id === undefined) return;
      chosen = withToggled(ids, id);
      anchorKey = keyAt(index);
      reach(index);
    },
    extendTo(index) {
      const wanted = anchorKey ?? activeKey;
      const known = rows().findIndex(({ key }) => key === wanted);
      const anchor = known < 0 ? index : known;
      anchorKey = keyAt(anchor);
      choose(anchor, index);
      reach(index);
    },
    chooseAll: () => choose(0, rows().length),
    clear() {
      chosen = nothingChosen;
      anchorKey = null;
    },
  };
}

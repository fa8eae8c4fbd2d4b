import type { GoalBelow, GoalNode } from '../../../contract/goal-contract.ts';
import { createGoalWork, type GoalWork } from './goal-work.svelte.ts';
import { createTypeahead, siblingsOf, stepByKey } from './tree-keys.ts';
import { treeRows, type TreeRow } from './tree-rows.ts';
import { mapOf, withEntries } from './with-entries.ts';

/** Which lines of the tree there are, which are open, and which one is chosen. */
export interface GoalTree {
  readonly rows: readonly TreeRow[];
  readonly nodes: readonly GoalNode[];
  readonly work: GoalWork;
  readonly activeIndex: number;
  readonly active: TreeRow | null;
  select(key: string): void;
  /** Opens or closes lines, as if a person had. */
  open(keys: readonly string[], isOpen: boolean): void;
  /** Opens what hides the goal. */
  reveal(goalId: string): void;
  /** What a key that is the tree's own leads to: the key of a row, or the row itself where it stays. Null for other keys. */
  follow(key: string, now: number): string | null;
}

export interface TreeSource {
  /** In tree order. */
  nodes(): readonly GoalNode[];
  includeClosed(): boolean;
  /** The goal the address names. */
  wanted(): string | null;
  fetchBelow(goalId: string): Promise<GoalBelow | null>;
}

export function createGoalTree(source: TreeSource): GoalTree {
  const work = createGoalWork((id) => source.fetchBelow(id));
  let openings = $state.raw(mapOf<string, boolean>([]));
  let chosen = $state<string | null>(null);
  // Where the chosen row was: when it is gone, the one that took its place is chosen.
  let lastIndex = 0;
  const typeahead = createTypeahead();

  const rows = $derived(
    treeRows(source.nodes(), { below: work.below, openings, includeClosed: source.includeClosed() }),
  );
  const activeIndex = $derived(indexOf(rows, chosen, source.wanted(), lastIndex));

  function select(key: string): void {
    chosen = key;
    const index = rows.findIndex((row) => row.key === key);
    if (index >= 0) lastIndex = index;
  }

  function open(keys: readonly string[], isOpen: boolean): void {
    openings = withEntries(
      openings,
      keys.map((key) => [key, isOpen]),
    );
  }

  function follow(key: string, now: number): string | null {
    const at = Math.max(0, activeIndex);
    const step = stepByKey(key, at, rows);
    if (step === null) {
      const isLetter = key.length === 1 && /[\p{L}\p{N}]/u.test(key);
      return isLetter ? (rows[typeahead(key, now, at, rows)]?.key ?? null) : null;
    }
    if (step.kind === 'go') return rows[step.index]?.key ?? null;
    const opened =
      step.kind === 'open-siblings' ? siblingsOf(rows, at).filter((row) => row.hasChildren) : [rows[at]];
    open(
      opened.flatMap((row) => row?.key ?? []),
      step.kind !== 'close',
    );
    return rows[at]?.key ?? null;
  }

  return {
    get rows() {
      return rows;
    },
    get nodes() {
      return source.nodes();
    },
    work,
    get activeIndex() {
      return activeIndex;
    },
    get active() {
      return rows[activeIndex] ?? null;
    },
    select,
    open,
    reveal: (goalId) => open(lineAbove(source.nodes(), goalId), true),
    follow,
  };
}

function indexOf(
  rows: readonly TreeRow[],
  chosen: string | null,
  wanted: string | null,
  lastIndex: number,
): number {
  const found = rows.findIndex(({ key }) => key === (chosen ?? wanted));
  return found >= 0 || chosen === null ? found : Math.min(lastIndex, rows.length - 1);
}

/** The goals that a goal serves, directly or through others. */
function lineAbove(nodes: readonly GoalNode[], goalId: string): string[] {
  const parents = mapOf(nodes.map(({ goal }) => [goal.id, goal.parentId] as const));
  const line: string[] = [];
  for (let id = parents.get(goalId) ?? null; id !== null; id = parents.get(id) ?? null) line.push(id);
  return line;
}

import type { GoalNode } from '../../../contract/goal-contract.ts';

/** A goal as a line of the tree. */
export interface TreeRow {
  readonly node: GoalNode;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  /** For each level above, whether its thread goes on below this row. */
  readonly threads: readonly boolean[];
}

export interface GoalTree {
  readonly rows: readonly TreeRow[];
  readonly selectedId: string | null;
  readonly selected: GoalNode | null;
  select(id: string): void;
  toggle(id: string): void;
  /** The arrow keys of a tree (WAI-ARIA): answers the id to focus, or null when the key is not one of them. */
  follow(key: string, id: string): string | null;
}

/** Which goals are shown, which one is chosen. `nodes` come in tree order; `wanted` is the goal the address names. */
export function createGoalTree(nodes: () => readonly GoalNode[], wanted: () => string | null): GoalTree {
  let closed = $state.raw<readonly string[]>([]);
  let chosen = $state<string | null>(null);

  const rows = $derived(visibleRows(nodes(), closed));
  const selectedId = $derived(chosen ?? wanted());
  const selected = $derived(nodes().find(({ goal }) => goal.id === selectedId) ?? null);

  function toggle(id: string): void {
    closed = closed.includes(id) ? closed.filter((other) => other !== id) : [...closed, id];
  }

  function follow(key: string, id: string): string | null {
    const at = rows.findIndex(({ node }) => node.goal.id === id);
    const row = rows[at];
    if (!row) return null;
    const idAt = (index: number): string => rows[index]?.node.goal.id ?? id;
    switch (key) {
      case 'ArrowDown':
        return idAt(at + 1);
      case 'ArrowUp':
        return idAt(at - 1);
      case 'Home':
        return idAt(0);
      case 'End':
        return idAt(rows.length - 1);
      case 'ArrowRight':
        if (!row.hasChildren) return id;
        if (row.isOpen) return idAt(at + 1);
        toggle(id);
        return id;
      case 'ArrowLeft':
        if (row.hasChildren && row.isOpen) {
          toggle(id);
          return id;
        }
        return idAt(rows.findLastIndex(({ node }, index) => index < at && node.depth < row.node.depth));
      default:
        return null;
    }
  }

  return {
    get rows() {
      return rows;
    },
    get selectedId() {
      return selectedId;
    },
    get selected() {
      return selected;
    },
    select: (id) => (chosen = id),
    toggle,
    follow,
  };
}

/** The rows that no closed goal above hides. */
export function visibleRows(nodes: readonly GoalNode[], closed: readonly string[]): TreeRow[] {
  const rows: TreeRow[] = [];
  let hiddenBelow = Infinity;
  for (const [index, node] of nodes.entries()) {
    if (node.depth > hiddenBelow) continue;
    const hasChildren = (nodes[index + 1]?.depth ?? 0) > node.depth;
    const isOpen = !closed.includes(node.goal.id);
    hiddenBelow = hasChildren && !isOpen ? node.depth : Infinity;
    const threads = Array.from({ length: node.depth }, (_, level) => goesOn(nodes, index, level));
    rows.push({ node, hasChildren, isOpen, threads });
  }
  return rows;
}

/** Whether another goal of the same parent at `level` comes later, before that parent's own line ends. */
function goesOn(nodes: readonly GoalNode[], index: number, level: number): boolean {
  const next = nodes.find((node, at) => at > index && node.depth <= level + 1);
  return next?.depth === level + 1;
}

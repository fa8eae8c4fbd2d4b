import type { CommitmentBelow, GoalBelow, GoalNode, KeyResultView } from '../../../contract/goal-contract.ts';
import { exhaustive } from '../../../domain/kernel/exhaustive.ts';

/** What a line of the tree shows. */
export type TreeItem =
  | { readonly kind: 'goal'; readonly node: GoalNode }
  | { readonly kind: 'key-result'; readonly view: KeyResultView }
  | { readonly kind: 'commitment'; readonly below: CommitmentBelow }
  | {
      readonly kind: 'step';
      readonly text: string;
      readonly isCompleted: boolean;
      readonly commitmentId: string;
    }
  /** Known to be there, and fetched once it is near the window. */
  | { readonly kind: 'pending' };

/** A line of the tree, as it is drawn and as it is told to a screen reader. */
export interface TreeRow {
  /** Its goal's id, for a goal; the line of ids for what hangs below, which may stand in two places while it moves. */
  readonly key: string;
  readonly item: TreeItem;
  /** The goal it is, or hangs below. */
  readonly goalId: string;
  /** 0 for a root. */
  readonly depth: number;
  /** Among those with the same parent, from 1. */
  readonly position: number;
  readonly setSize: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  /** For each level above, whether its thread goes on below this row. */
  readonly threads: readonly boolean[];
  /** What it is called. */
  readonly text: string;
}

/** What decides which lines there are, besides the goals. */
export interface TreeState {
  /** What hangs on the goals whose lines were opened, by goal. */
  readonly below: ReadonlyMap<string, GoalBelow>;
  /** The lines that a person opened or closed, by key. */
  readonly openings: ReadonlyMap<string, boolean>;
  readonly includeClosed: boolean;
}

interface Child {
  readonly key: string;
  readonly goalId: string;
  readonly item: TreeItem;
  readonly text: string;
}

/**
 * The lines that no closed line above hides. Below a goal come its key results, the goals that serve it, its commitments. A
 * goal that others serve is open unless a person closed it; one on which only work hangs is closed until it is opened.
 */
export function treeRows(nodes: readonly GoalNode[], state: TreeState): TreeRow[] {
  const goalsUnder = childrenOf(nodes);
  const rows: TreeRow[] = [];
  const place = (children: readonly Child[], depth: number, threads: readonly boolean[]): void => {
    for (const [index, child] of children.entries()) {
      const below = childrenBelow(child, goalsUnder, state);
      const isOpen = below.length > 0 && (state.openings.get(child.key) ?? isOpenAtFirst(below));
      const isLast = index === children.length - 1;
      const own = depth === 0 ? [] : [...threads, !isLast];
      rows.push({
        ...{ ...child, depth, threads: own, isOpen },
        position: index + 1,
        setSize: children.length,
        hasChildren: below.length > 0,
      });
      if (isOpen) place(below, depth + 1, own);
    }
  };
  place((goalsUnder.get(null) ?? []).map(goalChild), 0, []);
  return rows;
}

/** The goals directly below each goal, and under null the roots, in order. */
export function childrenOf(nodes: readonly GoalNode[]): Map<string | null, GoalNode[]> {
  const children = new Map<string | null, GoalNode[]>();
  const line: string[] = [];
  for (const node of nodes) {
    line.length = node.depth;
    const parentId = line.at(-1) ?? null;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [node]);
    else siblings.push(node);
    line.push(node.goal.id);
  }
  return children;
}

/** The goals that are wanted, with the line above each. */
export function nodesWanted(nodes: readonly GoalNode[], isWanted: (node: GoalNode) => boolean): GoalNode[] {
  const shown: GoalNode[] = [];
  // In tree order backwards, the next one less deep is the parent.
  let depthShown = 0;
  for (const node of nodes.toReversed())
    if (isWanted(node) || node.depth < depthShown) {
      shown.push(node);
      depthShown = node.depth;
    }
  return shown.reverse();
}

/** The work of a goal that the tree shows: what is settled only beside closed goals. */
function commitmentsShown(below: GoalBelow, includeClosed: boolean): readonly CommitmentBelow[] {
  return includeClosed ? below.commitments : below.commitments.filter(({ summary }) => !isSettled(summary));
}

/** The page of what a row shows; null while it is not fetched. */
export function rowAddress({ item, goalId }: TreeRow): string | null {
  switch (item.kind) {
    case 'goal':
    case 'key-result':
      return `/goals/${goalId}`;
    case 'commitment':
      return `/commitments/${item.below.summary.id}`;
    case 'step':
      return `/commitments/${item.commitmentId}`;
    case 'pending':
      return null;
    default:
      return exhaustive(item);
  }
}

function isSettled({ status }: CommitmentBelow['summary']): boolean {
  return status === 'settled';
}

function isOpenAtFirst(below: readonly Child[]): boolean {
  return below.some(({ item }) => item.kind === 'goal');
}

function childrenBelow(
  { item, key, goalId }: Child,
  goalsUnder: ReadonlyMap<string | null, readonly GoalNode[]>,
  state: TreeState,
): Child[] {
  if (item.kind === 'goal') {
    const work = workOf(item.node, state);
    const goals = (goalsUnder.get(goalId) ?? []).map(goalChild);
    return [...work.keyResults, ...goals, ...work.commitments];
  }
  if (item.kind !== 'commitment') return [];
  const { summary, steps } = item.below;
  return steps.map(({ id, text, isCompleted }) => ({
    ...{ key: `${key}/${id}`, goalId, text },
    item: { kind: 'step', text, isCompleted, commitmentId: summary.id },
  }));
}

/** Lines for what hangs on a goal; as many as there are also before they are fetched, so that nothing jumps then. */
function workOf(
  node: GoalNode,
  { below, includeClosed }: TreeState,
): { readonly keyResults: Child[]; readonly commitments: Child[] } {
  const goalId = node.goal.id;
  const known = below.get(goalId);
  if (known === undefined) {
    const pending = (of: string, count: number): Child[] =>
      Array.from({ length: count }, (_, at) => ({
        ...{ key: `${goalId}/${of}/${String(at)}`, goalId, text: '' },
        item: { kind: 'pending' },
      }));
    const { open, total } = node.commitments;
    return {
      keyResults: pending('key-results', node.keyResults),
      commitments: pending('commitments', includeClosed ? total : open),
    };
  }
  return {
    keyResults: known.keyResults.map((view) => ({
      ...{ key: `${goalId}/${view.keyResult.id}`, goalId, text: view.keyResult.title },
      item: { kind: 'key-result', view },
    })),
    commitments: commitmentsShown(known, includeClosed).map((one) => ({
      ...{ key: `${goalId}/${one.summary.id}`, goalId, text: one.summary.statement },
      item: { kind: 'commitment', below: one },
    })),
  };
}

function goalChild(node: GoalNode): Child {
  return { key: node.goal.id, goalId: node.goal.id, item: { kind: 'goal', node }, text: node.goal.title };
}

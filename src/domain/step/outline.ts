import type { Step } from './step.ts';

/** A step where it stands in the outline. */
export interface OutlineRow {
  readonly step: Step;
  /** 0 at the root. */
  readonly depth: number;
  /** The step it stands under, which `step.parentId` names unless that is gone or in a circle. */
  readonly parentId: string | null;
  /** Its number among its siblings and those of the steps above it, from 1: `[2, 1]` is 2.1. */
  readonly place: readonly number[];
  readonly children: { readonly total: number; readonly completed: number };
}

/**
 * The steps of one commitment from top to bottom, each once. Two devices can leave a step under one that was removed, or
 * two under each other: an orphan stands at the root, and of a circle its oldest step does (ids sort by time).
 */
export function outlineOf(steps: readonly Step[]): OutlineRow[] {
  const parents = standingParents(steps);
  const childrenOf = Map.groupBy([...steps].sort(compareSteps), ({ id }) => parents.get(id) ?? null);
  const rows: OutlineRow[] = [];
  const visit = (parentId: string | null, above: readonly number[]): void => {
    (childrenOf.get(parentId) ?? []).forEach((step, index) => {
      const place = [...above, index + 1];
      const children = childrenOf.get(step.id) ?? [];
      const completed = children.filter((child) => child.completed !== null).length;
      rows.push({
        step,
        depth: above.length,
        parentId,
        place,
        children: { total: children.length, completed },
      });
      visit(step.id, place);
    });
  };
  visit(null, []);
  return rows;
}

/** The row of a step and of all steps below it; empty when it is not there. */
export function subtreeOf(rows: readonly OutlineRow[], id: string): readonly OutlineRow[] {
  const at = rows.findIndex(({ step }) => step.id === id);
  const root = rows[at];
  if (root === undefined) return [];
  const next = rows.findIndex(({ depth }, index) => index > at && depth <= root.depth);
  return rows.slice(at, next < 0 ? undefined : next);
}

/** The steps directly under one, or at the root, in their order. */
export function siblingsUnder(rows: readonly OutlineRow[], parentId: string | null): Step[] {
  return rows.filter((row) => row.parentId === parentId).map(({ step }) => step);
}

/**
 * The step to take next: the first open one that has no open ones below it. What hangs below a completed step needs no more
 * doing, and a step that became a commitment has next steps of its own.
 */
export function nextStepOf(steps: readonly Step[]): Step | null {
  const rows = outlineOf(steps);
  const firstUnder = (parentId: string | null): Step | null => {
    for (const step of siblingsUnder(rows, parentId)) {
      if (step.completed !== null || step.becameCommitmentId !== null) continue;
      const hasOpenBelow = siblingsUnder(rows, step.id).some(({ completed }) => completed === null);
      const next = hasOpenBelow ? firstUnder(step.id) : step;
      if (next !== null) return next;
    }
    return null;
  };
  return firstUnder(null);
}

function standingParents(steps: readonly Step[]): ReadonlyMap<string, string | null> {
  const ids = new Set(steps.map(({ id }) => id));
  const parents = new Map(
    steps.map(({ id, parentId }) => [id, parentId !== null && ids.has(parentId) ? parentId : null]),
  );
  for (const { id } of steps) {
    const circle = circleAbove(parents, id);
    if (circle.length > 0)
      parents.set(
        circle.reduce((a, b) => (a < b ? a : b)),
        null,
      );
  }
  return parents;
}

/** The steps that lie above each other in a circle, going up from one; empty when the way up ends at the root. */
function circleAbove(parents: ReadonlyMap<string, string | null>, id: string): string[] {
  const way: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return way.slice(way.indexOf(at));
    seen.add(at);
    way.push(at);
  }
  return [];
}

/** Two devices can give the same order key; the older step comes first then, on every machine. */
function compareSteps(a: Step, b: Step): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

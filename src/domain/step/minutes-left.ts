import type { OutlineRow } from './outline.ts';

/** What is still to be done at a step. */
export interface Effort {
  readonly minutes: number;
  /** Whether it is the sum of what stands below and not the step's own estimate. */
  readonly isSum: boolean;
}

/**
 * The minutes that are left at each step of an outline. Where anything below a step is estimated, the sum of what is open
 * there counts instead of its own, coarser estimate. Nothing is left at a completed step, whatever stands below it, nor at one
 * that became a commitment, which has estimates of its own.
 */
export function effortById(rows: readonly OutlineRow[]): ReadonlyMap<string, Effort> {
  const efforts = new Map<string, Effort>();
  const below = new Map<string | null, { minutes: number; isEstimated: boolean }>();
  // From the bottom up: a row always stands above what hangs on it.
  for (const { step, parentId } of rows.toReversed()) {
    const sum = below.get(step.id);
    const isSum = sum?.isEstimated === true;
    const isOver = step.completed !== null || step.becameCommitmentId !== null;
    const minutes = isOver ? 0 : isSum ? sum.minutes : (step.estimateMinutes ?? 0);
    efforts.set(step.id, { minutes, isSum });
    const above = below.get(parentId);
    below.set(parentId, {
      minutes: (above?.minutes ?? 0) + minutes,
      isEstimated: above?.isEstimated === true || isSum || step.estimateMinutes !== null,
    });
  }
  return efforts;
}

/** The minutes that are left of the whole outline. */
export function minutesLeft(rows: readonly OutlineRow[]): number {
  const efforts = effortById(rows);
  return rows.reduce(
    (sum, { step, depth }) => (depth === 0 ? sum + (efforts.get(step.id)?.minutes ?? 0) : sum),
    0,
  );
}

import type { Day } from '../kernel/ports.ts';
import { dayNumber } from '../time/day-number.ts';

/** A span of logical days, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * How much of a cycle has gone by on a day: 0 on its first day and before, 1 on its last day and after, even steps between.
 * A cycle of one day, or one that ends before it begins, is over from its last day on.
 */
export function elapsedShare({ from, to }: DaySpan, day: Day): number {
  const length = dayNumber(to) - dayNumber(from);
  if (length <= 0) return day >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(from)) / length));
}

export interface PacedKeyResult {
  readonly cycle: DaySpan;
  readonly baseline: number;
  readonly target: number;
  /** What score is expected at the end of the cycle: 1 for a committed goal, 0.7 for an aspirational one. */
  readonly expectedScore: number;
}

/**
 * The pace line: the value expected on a day if it moves in even steps from the baseline to the expected share of the way to
 * the target, baseline + (target − baseline) · expected score · elapsed share.
 */
export function paceAt({ cycle, baseline, target, expectedScore }: PacedKeyResult, day: Day): number {
  return baseline + (target - baseline) * expectedScore * elapsedShare(cycle, day);
}

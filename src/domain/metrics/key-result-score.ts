import type { Ambition } from '../goal/goal.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Where a key result started, where it should get, and where it stands. The target may lie below the baseline. */
export interface MeasuredValue {
  readonly baseline: number;
  readonly target: number;
  readonly current: number;
}

export interface TargetRefusal {
  readonly type: 'target-equals-baseline';
}

/** Whether there is something to measure: a target that equals its baseline names no way to go. */
export function checkTarget({
  baseline,
  target,
}: Omit<MeasuredValue, 'current'>): Result<null, TargetRefusal> {
  return baseline === target ? err({ type: 'target-equals-baseline' }) : ok(null);
}

/**
 * (current − baseline) ÷ (target − baseline), held within 0…1; works in either direction. Null when the target equals the
 * baseline, or a value is no number: then there is no way to measure along, and no score is better than a wrong one.
 */
export function keyResultScore({ baseline, target, current }: MeasuredValue): number | null {
  const share = (current - baseline) / (target - baseline);
  return baseline === target || Number.isNaN(share) ? null : clamp(share);
}

/** The score of a yes/no key result: 1 where the target is reached or passed, else 0. */
export function yesNoScore(value: MeasuredValue): number | null {
  const score = keyResultScore(value);
  return score === null ? null : Math.floor(score);
}

export interface WeightedScore {
  readonly score: number | null;
  /** Above zero; what is not, weighs nothing. */
  readonly weight: number;
}

/**
 * An objective's score: the mean of its key results' scores, Σ(weight · score) ÷ Σ weight. Those without a score are left out;
 * null when none has one.
 */
export function objectiveScore(parts: readonly WeightedScore[]): number | null {
  const counted = parts
    .flatMap(({ score, weight }) => (score === null || !(weight > 0) ? [] : [{ score, weight }]))
    .sort((a, b) => a.score - b.score || a.weight - b.weight);
  if (counted.length === 0) return null;
  // Weights relative to the greatest: neither a sum of very large nor of very small ones leaves the range of numbers.
  const greatest = Math.max(...counted.map(({ weight }) => weight));
  const shares = counted.map(({ score, weight }) => ({ score, share: weight / greatest }));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  return clamp(shares.reduce((sum, { score, share }) => sum + score * share, 0) / total);
}

/** The public OKR bands: 0.0–0.3, 0.4–0.6, 0.7–1.0. Named by place, never by a colour. */
export const scoreBands = ['low', 'middle', 'high'] as const;
export type ScoreBand = (typeof scoreBands)[number];

/** The band of a score. The bands are drawn for grades with one decimal, so the score is rounded to one first. */
export function scoreBand(score: number): ScoreBand {
  const tenths = Math.round(score * 10);
  if (tenths <= 3) return 'low';
  return tenths <= 6 ? 'middle' : 'high';
}

const expectedScores: Readonly<Record<Ambition, number>> = { committed: 1, aspirational: 0.7 };

/** The score that counts as having done what was set out: all of a committed goal, 0.7 of an aspirational one. */
export function expectedScore(ambition: Ambition): number {
  return expectedScores[ambition];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

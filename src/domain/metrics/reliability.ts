import type { Verdict } from '../commitment/commitment.ts';

/** How many commitments ended how. What is not a verdict about follow-through stands beside, never mixed in. */
export interface ReliabilityCounts {
  readonly kept: number;
  readonly partly: number;
  readonly missed: number;
  readonly renegotiatedInTime: number;
  readonly excused: number;
  readonly withdrawn: number;
  /** Due has passed and no verdict was given. */
  readonly unanswered: number;
}

export interface Reliability {
  readonly counts: ReliabilityCounts;
  /** kept + partly + missed */
  readonly n: number;
  /** (kept + partly / 2) ÷ n with its 95 % interval, all in 0…1; null below five verdicts. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface ReliabilityCase {
  readonly verdict: Verdict | null;
  readonly isPastDue: boolean;
  readonly wasRenegotiated: boolean;
}

export const fewestVerdicts = 5;

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Reliability of a set of commitments. The interval is Wilson's score interval (Wilson 1927, JASA 22:209–212) with
 * "partly" as half a success; it stays within 0…1 and is honest for small n.
 */
export function reliabilityOf(cases: readonly ReliabilityCase[]): Reliability {
  const counts = countCases(cases);
  const n = counts.kept + counts.partly + counts.missed;
  if (n < fewestVerdicts) return { counts, n, ratio: null };
  const value = (counts.kept + counts.partly / 2) / n;
  return { counts, n, ratio: { value, ...wilsonInterval(value, n) } };
}

/** Whether it was renegotiated in time, at least once; what was eased inside the horizon was not. */
export function wasRenegotiated({
  changes,
}: {
  readonly changes: readonly { readonly kind: string }[];
}): boolean {
  return changes.some(({ kind }) => kind === 'renegotiated');
}

/** Wilson's 95 % score interval for a proportion `p` of `n` trials; n > 0. */
export function wilsonInterval(p: number, n: number): { readonly low: number; readonly high: number } {
  const denominator = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / denominator;
  const half = (z / denominator) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) };
}

function countCases(cases: readonly ReliabilityCase[]): ReliabilityCounts {
  const withVerdict = (verdict: Verdict): number => cases.filter((one) => one.verdict === verdict).length;
  return {
    kept: withVerdict('kept'),
    partly: withVerdict('partly'),
    missed: withVerdict('missed'),
    excused: withVerdict('excused'),
    withdrawn: withVerdict('withdrawn'),
    renegotiatedInTime: cases.filter((one) => one.wasRenegotiated).length,
    unanswered: cases.filter((one) => one.verdict === null && one.isPastDue).length,
  };
}

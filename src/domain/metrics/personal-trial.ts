import type { Verdict } from '../commitment/commitment.ts';
import { fewestVerdicts, wilsonInterval } from './reliability.ts';

/**
 * Two groups of one's own commitments, side by side: kept more often with something than without? It is not an experiment, and
 * whoever shows it says so: the person chose which commitment got what.
 */
export interface PersonalTrial {
  readonly with: TrialGroup;
  readonly without: TrialGroup;
  /** Null while either group has fewer than five verdicts: then there are only the counts. */
  readonly figures: TrialFigures | null;
}

export interface TrialGroup {
  readonly kept: number;
  readonly partly: number;
  readonly missed: number;
  /** kept + partly + missed */
  readonly n: number;
}

export interface TrialFigures {
  /** Shares kept, in 0…1. */
  readonly with: Estimate;
  readonly without: Estimate;
  /** The first less the second, in −1…1. */
  readonly difference: Estimate;
}

/** A value with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface TrialCase {
  readonly verdict: Verdict;
  readonly isWith: boolean;
}

/**
 * Shares as in reliability: partly counts one half, what was excused or withdrawn does not count, each with Wilson's interval.
 * The difference has Newcombe's hybrid score interval (Newcombe 1998, Statistics in Medicine 17:873–890, method 10). Both are
 * made for yes or no; a half varies less than a coin, so where much was partly kept they are rather too wide than too narrow.
 */
export function personalTrial(cases: readonly TrialCase[]): PersonalTrial {
  const groups = {
    with: groupOf(cases.filter(({ isWith }) => isWith)),
    without: groupOf(cases.filter(({ isWith }) => !isWith)),
  };
  if (Math.min(groups.with.n, groups.without.n) < fewestVerdicts) return { ...groups, figures: null };
  const shares = { with: shareOf(groups.with), without: shareOf(groups.without) };
  return { ...groups, figures: { ...shares, difference: differenceOf(shares.with, shares.without) } };
}

/** `chance`: the interval of the difference holds zero, so it may well be chance. */
export type TrialReading = 'more-often' | 'less-often' | 'chance';

export function trialReading({ difference }: TrialFigures): TrialReading {
  if (difference.low > 0) return 'more-often';
  return difference.high < 0 ? 'less-often' : 'chance';
}

/** Newcombe's method 10, from two proportions and their Wilson intervals. */
export function differenceOf(one: Estimate, other: Estimate): Estimate {
  const value = one.value - other.value;
  const below = Math.hypot(one.value - one.low, other.high - other.value);
  const above = Math.hypot(one.high - one.value, other.value - other.low);
  return { value, low: Math.max(-1, value - below), high: Math.min(1, value + above) };
}

function groupOf(cases: readonly TrialCase[]): TrialGroup {
  const counted = (verdict: Verdict): number => cases.filter((one) => one.verdict === verdict).length;
  const counts = { kept: counted('kept'), partly: counted('partly'), missed: counted('missed') };
  return { ...counts, n: counts.kept + counts.partly + counts.missed };
}

function shareOf({ kept, partly, n }: TrialGroup): Estimate {
  const value = (kept + partly / 2) / n;
  return { value, ...wilsonInterval(value, n) };
}

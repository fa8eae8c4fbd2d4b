import { confidences, type Confidence } from '../check-in/check-in.ts';
import type { Verdict } from '../commitment/commitment.ts';
import type { Instant } from '../kernel/ports.ts';
import { fewestVerdicts, wilsonInterval } from './reliability.ts';

/** What each word of confidence is taken to say about the chance that the commitment is kept. */
const confidenceChances: Readonly<Record<Confidence, number>> = {
  'on-track': 0.9,
  'at-risk': 0.5,
  'off-track': 0.1,
};

/** One commitment: what was thought of it while it was open, and how it ended. */
export interface CalibrationCase {
  readonly confidence: Confidence;
  readonly verdict: Verdict;
}

export interface CalibrationGroup {
  readonly confidence: Confidence;
  /** The chance that the word is taken to say, 0…1. */
  readonly said: number;
  readonly kept: number;
  readonly partly: number;
  readonly missed: number;
  /** kept + partly + missed */
  readonly n: number;
  /** (kept + partly / 2) ÷ n with its 95 % interval; null below five verdicts. */
  readonly observed: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface Calibration {
  readonly n: number;
  /** 0 is perfect, 1 is always surely wrong, 0.25 is what saying "half" every time gives; null below five verdicts. */
  readonly brier: number | null;
  /** One for each confidence, from on track to off track. */
  readonly groups: readonly CalibrationGroup[];
}

/** What a check-in says about confidence, and when. */
export interface ConfidenceSaid {
  readonly id: string;
  readonly confidence: Confidence;
  readonly at: Instant;
}

/**
 * The confidence to hold a commitment to: the last said before it was due and before its verdict. What is said later knows the
 * outcome already. `due` is null where there is none. Of two at one instant the greater id counts, so that order never matters.
 */
export function confidenceBefore(
  said: readonly ConfidenceSaid[],
  { due, settled }: { readonly due: Instant | null; readonly settled: Instant },
): Confidence | null {
  const before = said.filter(({ at }) => at < settled && (due === null || at < due));
  const last = before.reduce<ConfidenceSaid | null>(
    (latest, one) => (latest === null || isLater(one, latest) ? one : latest),
    null,
  );
  return last?.confidence ?? null;
}

/**
 * How well confidence foretold the verdict. Outcomes: kept 1, partly ½, missed 0; excused and withdrawn say nothing about
 * follow-through and are passed over. The Brier score is the mean of (said − outcome)² (Brier 1950, Monthly Weather Review
 * 78:1–3); the intervals are Wilson's, as for reliability.
 */
export function calibrationOf(cases: readonly CalibrationCase[]): Calibration {
  const groups = confidences.map((confidence) =>
    groupOf(
      confidence,
      cases.filter((one) => one.confidence === confidence),
    ),
  );
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (n < fewestVerdicts) return { n, brier: null, groups };
  const squares = groups.reduce((sum, group) => sum + squaresOf(group), 0);
  return { n, brier: squares / n, groups };
}

/** What a group says of the word: whether commitments were kept as often as it stands for, as far as so few can tell. */
export type CalibrationReading = 'as-said' | 'less-often' | 'more-often';

/** `as-said` where the interval holds what was said; null where there is nothing to read yet. */
export function calibrationReading({ said, observed }: CalibrationGroup): CalibrationReading | null {
  if (observed === null) return null;
  if (observed.high < said) return 'less-often';
  return observed.low > said ? 'more-often' : 'as-said';
}

function groupOf(confidence: Confidence, cases: readonly CalibrationCase[]): CalibrationGroup {
  const withVerdict = (verdict: Verdict): number => cases.filter((one) => one.verdict === verdict).length;
  const [kept, partly, missed] = [withVerdict('kept'), withVerdict('partly'), withVerdict('missed')];
  const n = kept + partly + missed;
  const value = (kept + partly / 2) / n;
  const observed = n < fewestVerdicts ? null : { value, ...wilsonInterval(value, n) };
  return { confidence, said: confidenceChances[confidence], kept, partly, missed, n, observed };
}

function squaresOf({ said, kept, partly, missed }: CalibrationGroup): number {
  return kept * (said - 1) ** 2 + partly * (said - 0.5) ** 2 + missed * said ** 2;
}

function isLater(a: ConfidenceSaid, b: ConfidenceSaid): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}

import type { Day } from '../kernel/ports.ts';
import { keyResultScore, yesNoScore } from '../metrics/key-result-score.ts';
import type { KeyResult } from './key-result.ts';

type Measured = Pick<KeyResult, 'measure' | 'baseline' | 'target' | 'milestones'>;

/** A value that a check-in measured. */
export interface Measurement {
  readonly day: Day;
  readonly value: number;
}

/** Where a key result stands: its milestones reached, or what was measured last, or its baseline. */
export function currentValue({ measure, baseline, milestones }: Measured, measured: number | null): number {
  if (measure === 'milestones') return milestones.filter(({ reached }) => reached !== null).length;
  return measured ?? baseline;
}

/** 0…1 by where it stands; null only for records whose target equals their baseline, which are refused today. */
export function scoreOf(keyResult: Measured, measured: number | null): number | null {
  const { measure, baseline, target } = keyResult;
  const value = { baseline, target, current: currentValue(keyResult, measured) };
  return measure === 'yes-no' ? yesNoScore(value) : keyResultScore(value);
}

/** How it came to stand where it stands, a point a day, earliest first; `measurements` in the order they were made. */
export function valuesByDay(keyResult: Measured, measurements: readonly Measurement[]): Measurement[] {
  const made = keyResult.measure === 'milestones' ? milestoneCounts(keyResult) : measurements;
  const lastOfDay = new Map(made.map(({ day, value }) => [day, value]));
  return [...lastOfDay].map(([day, value]) => ({ day, value })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The score it had at the end of a day; before anything was measured that of its baseline. */
export function scoreOn(keyResult: Measured, measurements: readonly Measurement[], day: Day): number | null {
  const { measure, baseline, target } = keyResult;
  const last = valuesByDay(keyResult, measurements).findLast((one) => one.day <= day);
  const start = measure === 'milestones' ? 0 : baseline;
  const value = { baseline, target, current: last?.value ?? start };
  return measure === 'yes-no' ? yesNoScore(value) : keyResultScore(value);
}

function milestoneCounts({ milestones }: Measured): Measurement[] {
  return milestones
    .flatMap(({ reached }) => (reached === null ? [] : [reached.day]))
    .sort()
    .map((day, index) => ({ day, value: index + 1 }));
}

import type { KeyResult, KeyResultFields } from './key-result.ts';
import { currentValue, scoreOf } from './progress.ts';

/** A key result for the next attempt; its milestones have no ids yet. */
export interface FreshKeyResult extends Omit<KeyResultFields, 'milestones'> {
  readonly milestones: readonly string[];
}

/**
 * The same key result, measured from where it stands now. One that was reached starts from its old baseline again: it is a
 * count that begins anew. Milestones that were reached stay with the attempt that reached them, unless all were.
 */
export function freshStart(keyResult: KeyResult, measured: number | null): FreshKeyResult {
  const { title, measure, unit, target, weight, milestones } = keyResult;
  const isReached = scoreOf(keyResult, measured) === 1;
  const left = milestones.filter(({ reached }) => isReached || reached === null).map(({ text }) => text);
  const isCounted = measure === 'number' || measure === 'percent' || measure === 'currency';
  const baseline = isCounted && !isReached ? currentValue(keyResult, measured) : keyResult.baseline;
  const counted = measure === 'milestones' ? left.length : target;
  return { title, measure, unit, baseline, target: counted, weight, milestones: left };
}

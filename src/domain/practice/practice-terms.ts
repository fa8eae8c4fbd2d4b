import type { Day } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  covers,
  type DatedTerms,
  type Pause,
  type Practice,
  type PracticeTerms,
  type TermsChange,
} from './practice.ts';

export type TermsError =
  | { readonly type: 'practice-too-often'; readonly perDays: number }
  | { readonly type: 'practice-no-limit' }
  | { readonly type: 'practice-amount-needed' };

/**
 * Terms that can be met, and missed. A day counts as one time, so "at least" asks for no more times than days; a limit on
 * what is only done or not done is below once a day. An amount says how much makes one time, 0 only as a limit: none at
 * all. What does not belong to the measure is dropped.
 */
export function checkTerms(terms: PracticeTerms): Result<PracticeTerms, TermsError> {
  const { times, perDays, measure, amount, direction } = terms;
  if (direction === 'at-least' || measure === 'yes-no') {
    if (times > perDays) return err({ type: 'practice-too-often', perDays });
  }
  if (measure === 'yes-no') {
    if (direction === 'at-most' && times === perDays) return err({ type: 'practice-no-limit' });
    return ok({ ...terms, amount: null, unit: null });
  }
  if (amount === null || (amount === 0 && direction === 'at-least')) {
    return err({ type: 'practice-amount-needed' });
  }
  return ok(terms);
}

/** The terms that hold on a day; before the first day those that will. */
export function termsOn({ terms }: Practice, day: Day): DatedTerms {
  const [first] = terms as readonly [DatedTerms];
  return terms.findLast(({ from }) => from <= day) ?? first;
}

/** The first day that counts. */
export function firstDayOf({ terms }: Practice): Day {
  const [first] = terms as readonly [DatedTerms];
  return first.from;
}

export function pauseOn({ pauses }: Practice, day: Day): Pause | null {
  return pauses.find((pause) => covers(pause, day)) ?? null;
}

/** Null when nothing changes. "At most" asks more when it allows less; what is measured in another way cannot be compared. */
export function compareTerms(before: PracticeTerms, after: PracticeTerms): TermsChange | null {
  const fields = ['times', 'perDays', 'measure', 'amount', 'unit', 'direction'] as const;
  if (fields.every((field) => before[field] === after[field])) return null;
  if (
    before.measure !== after.measure ||
    before.direction !== after.direction ||
    before.unit !== after.unit
  ) {
    return 'different';
  }
  const [was, is] = [perDay(before), perDay(after)];
  if (was === is) return 'different';
  return is > was === (after.direction === 'at-least') ? 'more' : 'less';
}

function perDay({ times, perDays, amount }: PracticeTerms): number {
  return (times * (amount ?? 1)) / perDays;
}

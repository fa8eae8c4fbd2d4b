import type { PracticeTerms } from '../../../domain/practice/practice.ts';
import { m } from '../../../messages/index.ts';
import { readNumber, readWhole } from './number-text.ts';

/** Terms while they are being written: numbers are still what was typed. */
export interface TermsDraft {
  readonly measure: PracticeTerms['measure'];
  readonly direction: PracticeTerms['direction'];
  readonly amount: string;
  readonly unit: string;
  readonly times: string;
  readonly per: 'day' | 'week' | 'other';
  readonly days: string;
}

export type TermsProblems = Partial<Record<'amount' | 'times' | 'days', string>>;

export const emptyTermsDraft: TermsDraft = {
  measure: 'yes-no',
  direction: 'at-least',
  amount: '',
  unit: '',
  times: '3',
  per: 'week',
  days: '10',
};

export function termsToDraft(terms: PracticeTerms): TermsDraft {
  const { measure, direction, amount, unit, times, perDays } = terms;
  return {
    measure,
    direction,
    amount: amount === null ? '' : String(amount),
    unit: unit ?? '',
    times: String(times),
    per: perDays === 1 ? 'day' : perDays === 7 ? 'week' : 'other',
    days: String(perDays),
  };
}

/** A limit on an amount is one sum: how many times it comes about is nobody's concern. */
export function asksTimes({ measure, direction }: TermsDraft): boolean {
  return measure === 'yes-no' || direction === 'at-least';
}

/** The terms, or what is still wrong with each field. What only the whole can tell is left to the app. */
export function draftToTerms(
  draft: TermsDraft,
): { readonly terms: PracticeTerms } | { readonly problems: TermsProblems } {
  const { measure, direction, per } = draft;
  const times = asksTimes(draft) ? readWhole(draft.times, 1, 1_000) : 1;
  const perDays = per === 'day' ? 1 : per === 'week' ? 7 : readWhole(draft.days, 1, 365);
  const amount = measure === 'amount' ? readNumber(draft.amount) : null;
  const isAmountMissing = measure === 'amount' && amount === null;
  if (times !== null && perDays !== null && !isAmountMissing) {
    const unit = measure === 'amount' ? draft.unit.trim() || null : null;
    return { terms: { times, perDays, measure, amount, unit, direction } };
  }
  return {
    problems: {
      ...(times === null && { times: m.practice_whole_needed({ from: 1, to: 1_000 }) }),
      ...(perDays === null && { days: m.practice_whole_needed({ from: 1, to: 365 }) }),
      ...(isAmountMissing && { amount: m.practice_number_needed() }),
    },
  };
}

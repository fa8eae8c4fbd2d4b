import type { PracticeSummary } from '../../../contract/practice-contract.ts';
import { m } from '../../../messages/index.ts';
import { quantityText } from './practice-words.ts';

/** The one tap that logs today: what the button says, whether it is done already, and the amount it would record. */
export interface QuickLog {
  readonly label: string;
  /** Only where a second tap takes it back. */
  readonly isPressed: boolean | null;
  readonly amount: number;
}

/**
 * Done or not: a tap says done, a second one takes it back. An amount: a tap logs what makes one time. A limit: each tap adds
 * one. Null when today has its amount: another is written in the dialog.
 */
export function quickLogOf({ terms, today }: PracticeSummary): QuickLog | null {
  const logged = today?.amount ?? 0;
  if (terms.measure === 'yes-no') {
    const isDone = logged > 0;
    const label = terms.direction === 'at-most' ? m.practice_happened() : m.practice_done();
    return { label, isPressed: isDone, amount: 1 };
  }
  if (terms.direction === 'at-most') {
    return {
      label: m.practice_add_one({ amount: quantityText(1, null) }),
      isPressed: null,
      amount: logged + 1,
    };
  }
  const one = terms.amount ?? 1;
  if (logged > 0) return null;
  return {
    label: m.practice_log_amount({ amount: quantityText(one, terms.unit) }),
    isPressed: null,
    amount: one,
  };
}

/** What a day holds, in a word or two: "done", "5 km", "skipped". */
export function dayContentText(
  amount: number | null,
  { measure, unit }: { readonly measure: 'yes-no' | 'amount'; readonly unit: string | null },
): string {
  if (amount === null) return m.practice_year_skipped();
  if (amount === 0) return measure === 'yes-no' ? m.practice_year_not_done() : quantityText(0, unit);
  return measure === 'yes-no' ? m.practice_year_done() : quantityText(amount, unit);
}

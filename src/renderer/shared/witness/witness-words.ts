import type { WitnessView } from '../../../contract/device-contract.ts';
import type { ChangeableTerm } from '../../../domain/witness/terms.ts';
import { m } from '../../../messages/index.ts';
import { inSentence } from '../day-text.ts';
import { localAt } from '../due-text.ts';

const termNames: Readonly<Record<ChangeableTerm, () => string>> = {
  statement: m.device_witness_term_statement,
  doneMeans: m.device_witness_term_done_means,
  due: m.device_witness_term_due,
  horizonDays: m.device_witness_term_horizon,
};

/** "the words, the due". */
export function changedTermsText(changed: readonly ChangeableTerm[]): string {
  return changed.map((term) => termNames[term]()).join(', ');
}

/** Where a witness stands, in a sentence. */
export function witnessStandingText({ standing, asked, signed }: WitnessView, today: string): string {
  const signedDay = signed ? localAt(signed.at, asked.zone).slice(0, 10) : today;
  // Between midnight and the start of day the clock is a date ahead; nothing that was signed was signed tomorrow.
  const signedOn = inSentence(signedDay > today ? today : signedDay, today);
  switch (standing) {
    case 'asked':
      return m.device_witness_standing_asked({ day: inSentence(asked.day, today) });
    case 'witnessed':
      return m.device_witness_standing_signed({ day: signedOn });
    case 'changed':
      return m.device_witness_standing_changed({
        day: signedOn,
        terms: changedTermsText(signed?.changed ?? []),
      });
    case 'broken':
      return m.device_witness_standing_broken();
  }
}

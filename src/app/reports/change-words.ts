import type { EasingBasis } from '../../domain/commitment/commitment.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { ReportChange } from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';

/** The sentences about a change of a promise; how a date is said is the caller's. */

export function dueSentence({
  kind,
  basis,
}: ReportChange): (parts: { day: string; from: string; to: string }) => string {
  switch (kind) {
    case 'clarified':
    case 'tightened':
      return m.report_doc_due_tightened;
    case 'renegotiated':
      return m.report_doc_due_renegotiated;
    case 'eased':
      return basis === 'agreement' ? m.report_doc_due_eased_agreement : m.report_doc_due_eased_emergency;
    default:
      return exhaustive(kind);
  }
}

export function wordsSentence({ kind, basis }: ReportChange): (parts: { day: string }) => string {
  switch (kind) {
    case 'clarified':
      return m.report_doc_words_clarified;
    case 'tightened':
      return m.report_doc_words_tightened;
    case 'renegotiated':
      return m.report_doc_words_renegotiated;
    case 'eased':
      return basis === 'agreement' ? m.report_doc_words_eased_agreement : m.report_doc_words_eased_emergency;
    default:
      return exhaustive(kind);
  }
}

/** The old wording beside the new one. */
export function wordingSentences({ statement, doneMeans }: ReportChange): string[] {
  return [
    ...(statement === null
      ? []
      : [m.report_doc_wording_statement({ before: statement.before ?? '', after: statement.after ?? '' })]),
    ...(doneMeans === null ? [] : [doneMeansSentence(doneMeans.before, doneMeans.after)]),
  ];
}

export function basisWords(basis: EasingBasis): string {
  return basis === 'agreement' ? m.report_doc_basis_agreement() : m.report_doc_basis_emergency();
}

function doneMeansSentence(before: string | null, after: string | null): string {
  if (after === null) return m.report_doc_wording_done_means_dropped({ before: before ?? '' });
  if (before === null) return m.report_doc_wording_done_means_added({ after });
  return m.report_doc_wording_done_means({ before, after });
}

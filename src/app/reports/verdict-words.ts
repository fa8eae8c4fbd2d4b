import type { CommitmentItem } from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';

/** How a commitment stands, in one word. */
export const standingWords: Record<CommitmentItem['section'], () => string> = {
  kept: m.report_doc_section_kept,
  partly: m.report_doc_section_partly,
  missed: m.report_doc_section_missed,
  unanswered: m.report_doc_section_unanswered,
  excused: m.report_doc_section_excused,
  withdrawn: m.report_doc_section_withdrawn,
  open: m.report_doc_section_open,
};

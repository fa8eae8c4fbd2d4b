import {
  reportSections,
  type ReportDraft,
  type ReportItem,
  type ReportSection,
} from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';
import type { DocumentSection, ReportDocument } from './document-model.ts';
import { itemToDocument } from './report-items.ts';
import { draftToSummary } from './report-summary.ts';
import { draftToThread } from './report-thread.ts';
import { standingWords } from './verdict-words.ts';
import { spokenDates, type SpokenDates } from './spoken-dates.ts';

/** All sentences of a report, made once from its draft. */
export function reportToDocument(draft: ReportDraft): ReportDocument {
  const dates = spokenDates(draft.madeAt, draft.zone);
  const sections = reportSections
    .map((section) => toSection(section, draft.items, dates))
    .filter((section) => section.count > 0);
  return {
    title: m.report_doc_title({ name: draft.person.name }),
    period: periodWords(draft, dates),
    byline: bylineWords(draft, dates),
    madeAt: draft.madeAt,
    summary: draftToSummary(draft),
    thread: draftToThread(draft, dates),
    sections,
    empty: sections.length === 0 ? m.report_doc_empty() : null,
  };
}

function toSection(section: ReportSection, all: readonly ReportItem[], dates: SpokenDates): DocumentSection {
  const items = all.filter((item) => item.section === section).map((item) => itemToDocument(item, dates));
  return {
    section,
    heading: sectionHeadings[section](),
    count: items.length,
    lead: section === 'unanswered' ? m.report_doc_section_unanswered_lead() : null,
    items,
  };
}

const sectionHeadings: Record<ReportSection, () => string> = {
  ...standingWords,
  needs: m.report_doc_section_needs,
  decisions: m.report_doc_section_decisions,
  highlights: m.report_doc_section_highlights,
};

function periodWords({ period }: ReportDraft, dates: SpokenDates): string {
  const days = { from: dates.day(period.from), to: dates.dayWithYear(period.to) };
  return period.sinceLast ? m.report_doc_period_since_last(days) : m.report_doc_period(days);
}

function bylineWords({ author, madeAt }: ReportDraft, dates: SpokenDates): string {
  const when = dates.instant(madeAt);
  return author === null ? m.report_doc_made({ when }) : m.report_doc_made_by({ author, when });
}

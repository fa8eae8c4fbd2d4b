import type { Reliability } from '../../domain/metrics/reliability.ts';
import type { ReportDraft } from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';
import type { ReliabilityWords, ReportSummary } from './document-model.ts';

/** The first page's figures: what counts in the ratio, and apart from it what does not. */
export function draftToSummary({ reliability, items }: ReportDraft): ReportSummary {
  const { counts } = reliability;
  const inSection = (section: string): number => items.filter((item) => item.section === section).length;
  const needsWaiting = items.filter(
    (item) => 'need' in item && (item.need.state === 'open' || item.need.state === 'promised'),
  ).length;
  return {
    heading: m.report_doc_summary(),
    reliability: reliabilityToWords(reliability),
    groups: [
      {
        label: m.report_doc_counted(),
        tallies: [
          { label: m.report_doc_section_kept(), count: counts.kept },
          { label: m.report_doc_section_partly(), count: counts.partly },
          { label: m.report_doc_section_missed(), count: counts.missed },
        ],
      },
      {
        label: m.report_doc_beside(),
        tallies: [
          { label: m.report_doc_renegotiated_in_time(), count: counts.renegotiatedInTime },
          { label: m.report_doc_section_excused(), count: counts.excused },
          { label: m.report_doc_section_withdrawn(), count: counts.withdrawn },
          { label: m.report_doc_section_unanswered(), count: counts.unanswered },
        ],
      },
      {
        label: m.report_doc_ahead(),
        tallies: [
          { label: m.report_doc_section_open(), count: inSection('open') },
          { label: m.report_doc_needs_waiting(), count: needsWaiting },
          { label: m.report_doc_section_decisions(), count: inSection('decisions') },
        ],
      },
    ],
  };
}

function reliabilityToWords({ ratio, n }: Reliability): ReliabilityWords {
  const label = m.report_doc_reliability();
  const rule = m.report_doc_reliability_rule();
  if (ratio === null) {
    const headline = m.report_doc_reliability_few({ n });
    return {
      label,
      headline,
      detail: m.report_doc_reliability_few_why(),
      rule,
      bar: null,
      picture: headline,
    };
  }
  const figures = { percent: percent(ratio.value), low: percent(ratio.low), high: percent(ratio.high), n };
  return {
    label,
    headline: m.report_doc_reliability_percent(figures),
    detail: m.report_doc_reliability_interval(figures),
    rule,
    bar: ratio,
    picture: m.report_doc_reliability_picture(figures),
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}

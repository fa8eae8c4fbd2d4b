import type { EasingBasis } from '../../../domain/commitment/commitment.ts';
import { isDueMoved } from '../../../domain/report/build-report.ts';
import type {
  ReportChange,
  ReportCommitment,
  ReportItem,
  ReportSection,
  ReportWording,
} from '../../../domain/report/report.ts';
import type { NeedState } from '../../../domain/need/need.ts';
import { m } from '../../../messages/index.ts';
import { dayText } from '../../shared/day-text.ts';
import { dueWords } from '../../shared/due-text.ts';
import { obstacleLabel } from '../../shared/obstacles.ts';

export function sectionText(section: ReportSection): string {
  const texts: Record<ReportSection, () => string> = {
    kept: m.report_doc_section_kept,
    partly: m.report_doc_section_partly,
    missed: m.report_doc_section_missed,
    unanswered: m.report_doc_section_unanswered,
    excused: m.report_doc_section_excused,
    withdrawn: m.report_doc_section_withdrawn,
    open: m.report_doc_section_open,
    needs: m.report_doc_section_needs,
    decisions: m.report_doc_section_decisions,
    highlights: m.report_doc_section_highlights,
  };
  return texts[section]();
}

/** The one line an item is known by. */
export function itemTitle(item: ReportItem): string {
  if ('commitment' in item) return item.commitment.statement;
  return item.section === 'needs' ? item.need.what : item.text;
}

/** What the report says about the item besides its title, a line each. */
export function itemDetails(item: ReportItem, today: string): string[] {
  if ('commitment' in item) return commitmentDetails(item.commitment, today);
  if (item.section !== 'needs') return [dayText(item.day, today)];
  const { by, promisedBy, state, note } = item.need;
  return [
    ...(by ? [m.report_need_by({ day: dayText(by, today) })] : []),
    ...(promisedBy ? [m.device_report_promised_by({ day: dayText(promisedBy, today) })] : []),
    note ? m.report_doc_need_note({ state: needText(state), note }) : needText(state),
  ];
}

function commitmentDetails(commitment: ReportCommitment, today: string): string[] {
  const { sharedAs, due, doneMeans, thread, obstacle, note, basis, checkInNote, steps, changes } = commitment;
  const purpose = thread.map(({ title }) => title).join(' › ');
  return [
    ...(sharedAs === 'audience' ? [m.device_report_shared_with_them()] : []),
    ...(due ? [m.report_due({ due: dueWords(due.local, today) })] : []),
    ...(doneMeans ? [m.report_done_means({ text: doneMeans })] : []),
    ...(purpose ? [m.report_serves({ goals: purpose })] : []),
    ...(basis ? [basisText(basis)] : []),
    ...(obstacle ? [m.report_in_the_way({ obstacle: obstacleLabel(obstacle) })] : []),
    ...(note ? [m.report_note({ text: note })] : []),
    ...(checkInNote ? [m.report_check_in({ text: checkInNote })] : []),
    ...(steps.total > 0 ? [m.report_steps({ completed: steps.completed, total: steps.total })] : []),
    ...changes.map((change) => changeText(change, today)),
  ];
}

function changeText(change: ReportChange, today: string): string {
  const day = dayText(change.day, today);
  const said = isDueMoved(change)
    ? dueMoveTexts[changeKey(change)]({
        day,
        from: dueWords(change.from.local, today),
        to: dueWords(change.to.local, today),
      })
    : rewordingTexts[changeKey(change)]({ day });
  const { statement, doneMeans, reason } = change;
  const text = [
    said,
    ...(statement?.after ? [m.report_doc_wording_statement(bothWordings(statement))] : []),
    ...(doneMeans ? [doneMeansText(doneMeans)] : []),
  ].join(' ');
  return reason ? m.report_doc_due_reason({ change: text, reason }) : text;
}

type ChangeKey = 'clarified' | 'tightened' | 'renegotiated' | 'agreement' | 'emergency';

function changeKey({ kind, basis }: ReportChange): ChangeKey {
  return kind === 'eased' ? (basis ?? 'emergency') : kind;
}

const dueMoveTexts: Record<ChangeKey, typeof m.report_doc_due_tightened> = {
  clarified: m.report_doc_due_tightened,
  tightened: m.report_doc_due_tightened,
  renegotiated: m.report_doc_due_renegotiated,
  agreement: m.report_doc_due_eased_agreement,
  emergency: m.report_doc_due_eased_emergency,
};

const rewordingTexts: Record<ChangeKey, typeof m.report_doc_words_clarified> = {
  clarified: m.report_doc_words_clarified,
  tightened: m.report_doc_words_tightened,
  renegotiated: m.report_doc_words_renegotiated,
  agreement: m.report_doc_words_eased_agreement,
  emergency: m.report_doc_words_eased_emergency,
};

function doneMeansText(wording: ReportWording): string {
  const both = bothWordings(wording);
  if (!both.after) return m.report_doc_wording_done_means_dropped(both);
  return both.before ? m.report_doc_wording_done_means(both) : m.report_doc_wording_done_means_added(both);
}

function bothWordings({ before, after }: ReportWording): { before: string; after: string } {
  return { before: before ?? '', after: after ?? '' };
}

function basisText(basis: EasingBasis): string {
  return basis === 'agreement' ? m.report_doc_basis_agreement() : m.report_doc_basis_emergency();
}

function needText(state: NeedState): string {
  const texts: Record<NeedState, () => string> = {
    open: m.report_doc_need_open,
    promised: m.report_doc_need_promised,
    met: m.report_doc_need_met,
    declined: m.report_doc_need_declined,
  };
  return texts[state]();
}

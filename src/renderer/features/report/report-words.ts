import type {
  ReportCommitment,
  ReportDueChange,
  ReportItem,
  ReportSection,
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
  const { by, state, note } = item.need;
  return [
    ...(by ? [m.report_need_by({ day: dayText(by, today) })] : []),
    note ? m.report_doc_need_note({ state: needText(state), note }) : needText(state),
  ];
}

function commitmentDetails(commitment: ReportCommitment, today: string): string[] {
  const { due, doneMeans, thread, obstacle, note, checkInNote, steps, dueChanges } = commitment;
  const purpose = thread.map(({ title }) => title).join(' › ');
  return [
    ...(due ? [m.report_due({ due: dueWords(due.local, today) })] : []),
    ...(doneMeans ? [m.report_done_means({ text: doneMeans })] : []),
    ...(purpose ? [m.report_serves({ goals: purpose })] : []),
    ...(obstacle ? [m.report_in_the_way({ obstacle: obstacleLabel(obstacle) })] : []),
    ...(note ? [m.report_note({ text: note })] : []),
    ...(checkInNote ? [m.report_check_in({ text: checkInNote })] : []),
    ...(steps.total > 0 ? [m.report_steps({ completed: steps.completed, total: steps.total })] : []),
    ...dueChanges.map((change) => dueChangeText(change, today)),
  ];
}

function dueChangeText(change: ReportDueChange, today: string): string {
  const kinds: Record<ReportDueChange['kind'], typeof m.report_doc_due_tightened> = {
    tightened: m.report_doc_due_tightened,
    renegotiated: m.report_doc_due_renegotiated,
    eased: m.report_doc_due_eased,
  };
  const text = kinds[change.kind]({
    day: dayText(change.day, today),
    from: dueWords(change.from.local, today),
    to: dueWords(change.to.local, today),
  });
  return change.reason ? m.report_doc_due_reason({ change: text, reason: change.reason }) : text;
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

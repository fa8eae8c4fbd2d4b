import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Obstacle } from '../../domain/commitment/commitment.ts';
import type { NeedState } from '../../domain/need/need.ts';
import { isDueMoved } from '../../domain/report/build-report.ts';
import type {
  CommitmentItem,
  ReportChange,
  ReportCommitment,
  ReportItem,
  ReportNeed,
} from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';
import { basisWords, dueSentence, wordingSentences, wordsSentence } from './change-words.ts';
import type { DocumentItem } from './document-model.ts';
import type { SpokenDates } from './spoken-dates.ts';

type Line = DocumentItem['lines'][number];

/** One item of the draft as a title and the lines below it. A line exists only where there is something to say. */
export function itemToDocument(item: ReportItem, dates: SpokenDates): DocumentItem {
  if ('commitment' in item) return commitmentToDocument(item, dates);
  if ('need' in item) return needToDocument(item.need, dates);
  return { title: dates.day(item.day), lines: [], text: item.text };
}

function commitmentToDocument({ section, commitment }: CommitmentItem, dates: SpokenDates): DocumentItem {
  const { statement, due, doneMeans, steps } = commitment;
  const isAudience = commitment.sharedAs === 'audience';
  const lines = [
    line(m.device_report_label_audience(), isAudience ? m.device_report_audience() : null),
    line(m.report_doc_label_due(), due === null ? null : dates.due(due)),
    line(m.report_doc_label_done_means(), doneMeans),
    line(m.report_doc_label_serves(), nearestGoal(commitment)),
    ...(section === 'open' || section === 'unanswered' ? outlookLines(commitment) : verdictLines(commitment)),
    line(m.report_doc_label_steps(), steps.total === 0 ? null : m.report_doc_steps(steps)),
    ...commitment.changes.map((change) => line(m.report_doc_label_change(), changeSentence(change, dates))),
  ];
  return { title: statement, lines: lines.filter((one) => one !== null), text: null };
}

function verdictLines({ obstacle, note, basis }: ReportCommitment): (Line | null)[] {
  const rest = line(m.report_doc_label_basis(), basis === null ? null : basisWords(basis));
  if (obstacle === null) return [rest, line(m.report_doc_label_note(), note)];
  const said = obstacleWords[obstacle]();
  const text = hasText(note) ? m.report_doc_obstacle_note({ obstacle: said, note }) : said;
  return [rest, line(m.report_doc_label_obstacle(), text)];
}

function outlookLines({ confidence, checkInNote }: ReportCommitment): (Line | null)[] {
  return [
    line(m.report_doc_label_confidence(), confidence === null ? null : confidenceWords[confidence]()),
    line(m.report_doc_label_check_in(), checkInNote),
  ];
}

/** The nearest goal: the way from there to the purpose is on the summary's thread. */
function nearestGoal({ thread }: ReportCommitment): string | null {
  return thread.at(-1)?.title ?? null;
}

function changeSentence(change: ReportChange, dates: SpokenDates): string {
  const day = dates.day(change.day);
  const said = [
    isDueMoved(change)
      ? dueSentence(change)({ day, from: dates.due(change.from), to: dates.due(change.to) })
      : wordsSentence(change)({ day }),
    ...wordingSentences(change),
  ].join(' ');
  return hasText(change.reason) ? m.report_doc_due_reason({ change: said, reason: change.reason }) : said;
}

function needToDocument({ what, by, promisedBy, state, note }: ReportNeed, dates: SpokenDates): DocumentItem {
  const said = needStateWords[state]();
  const lines = [
    line(m.report_doc_label_by(), by === null ? null : dates.day(by)),
    line(m.device_report_label_promised(), promisedBy === null ? null : dates.day(promisedBy)),
    line(m.report_doc_label_answer(), hasText(note) ? m.report_doc_need_note({ state: said, note }) : said),
  ];
  return { title: what, lines: lines.filter((one) => one !== null), text: null };
}

function line(label: string, text: string | null): Line | null {
  return hasText(text) ? { label, text } : null;
}

function hasText(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

const obstacleWords: Record<Obstacle, () => string> = {
  procrastination: m.report_doc_obstacle_procrastination,
  motivation: m.report_doc_obstacle_motivation,
  resources: m.report_doc_obstacle_resources,
  clarity: m.report_doc_obstacle_clarity,
  capacity: m.report_doc_obstacle_capacity,
  external: m.report_doc_obstacle_external,
};

const confidenceWords: Record<Confidence, () => string> = {
  'on-track': m.report_doc_confidence_on_track,
  'at-risk': m.report_doc_confidence_at_risk,
  'off-track': m.report_doc_confidence_off_track,
};

const needStateWords: Record<NeedState, () => string> = {
  open: m.report_doc_need_open,
  promised: m.report_doc_need_promised,
  met: m.report_doc_need_met,
  declined: m.report_doc_need_declined,
};

import { isCommitmentItem } from '../../domain/report/leave-out.ts';
import type { CommitmentItem, ReportDraft } from '../../domain/report/report.ts';
import { m } from '../../messages/index.ts';
import type { ReportThread, ThreadBead } from './document-model.ts';
import type { SpokenDates } from './spoken-dates.ts';
import { standingWords } from './verdict-words.ts';

/** The summary is one page: so many beads fit below the figures, on Letter too. One without a caption is half as high. */
const mostBeads = 12;
const lowBead = 0.5;

interface GoalNode {
  readonly kind: 'purpose' | 'objective' | 'outcome';
  readonly title: string;
  readonly children: GoalNode[];
  readonly items: CommitmentItem[];
}

/**
 * The thread from purpose to commitments. Goals that several commitments share are drawn once; where there is not room
 * for every commitment, the newest of each goal stand for it and the rest are counted.
 */
export function draftToThread(draft: ReportDraft, dates: SpokenDates): ReportThread | null {
  const items = draft.items.filter(isCommitmentItem);
  if (items.length === 0) return null;
  const roots = goalTree(items);
  const loose = items.filter((item) => item.commitment.thread.length === 0);
  const perGoal = roomPerGoal(roots, loose);
  const strands = roots.map((root) => goalBeads(root, 0, perGoal, dates));
  if (loose.length > 0) strands.push(looseBeads(loose, perGoal, dates));
  return { heading: m.report_doc_thread(), lead: m.report_doc_thread_lead(), strands };
}

function goalTree(items: readonly CommitmentItem[]): GoalNode[] {
  const roots: GoalNode[] = [];
  for (const item of items) {
    let siblings = roots;
    let node: GoalNode | undefined;
    for (const { kind, title } of item.commitment.thread) {
      node = siblings.find((one) => one.kind === kind && one.title === title);
      if (node === undefined) {
        node = { kind, title, children: [], items: [] };
        siblings.push(node);
      }
      siblings = node.children;
    }
    node?.items.push(item);
  }
  return roots;
}

/** How many commitments each goal may show, when every goal also has a line for those that are not shown. */
function roomPerGoal(roots: readonly GoalNode[], loose: readonly CommitmentItem[]): number {
  const goals = roots.flatMap(withDescendants);
  const looseGroups = loose.length > 0 ? 1 : 0;
  const groups = goals.filter((goal) => goal.items.length > 0).length + looseGroups;
  const left = mostBeads - goals.length - lowBead * (looseGroups + groups);
  return Math.max(1, Math.floor(left / groups));
}

function withDescendants(node: GoalNode): GoalNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

function goalBeads(node: GoalNode, depth: number, room: number, dates: SpokenDates): ThreadBead[] {
  const own: ThreadBead = {
    kind: node.kind,
    detail: goalKindWords[node.kind](),
    text: node.title,
    depth,
    isAhead: false,
    isKnot: false,
  };
  return [
    own,
    ...commitmentBeads(node.items, depth + 1, room, dates),
    ...node.children.flatMap((child) => goalBeads(child, depth + 1, room, dates)),
  ];
}

function looseBeads(items: readonly CommitmentItem[], room: number, dates: SpokenDates): ThreadBead[] {
  return [restBead(m.report_doc_thread_loose(), 0), ...commitmentBeads(items, 1, room, dates)];
}

function commitmentBeads(
  items: readonly CommitmentItem[],
  depth: number,
  room: number,
  dates: SpokenDates,
): ThreadBead[] {
  const byDue = [...items].sort((a, b) => (dueKey(a) < dueKey(b) ? -1 : dueKey(a) > dueKey(b) ? 1 : 0));
  // To say "1 more" takes the room of showing it.
  if (byDue.length <= room + 1) return byDue.map((item) => commitmentBead(item, depth, dates));
  const hidden = byDue.length - room;
  const shown = byDue.slice(hidden).map((item) => commitmentBead(item, depth, dates));
  return [...shown, restBead(m.report_doc_thread_more({ count: hidden }), depth)];
}

function dueKey({ commitment }: CommitmentItem): string {
  return commitment.due?.instant ?? '~';
}

function commitmentBead(
  { section, commitment }: CommitmentItem,
  depth: number,
  dates: SpokenDates,
): ThreadBead {
  const isKnot = commitment.changes.some((change) => change.kind === 'renegotiated');
  const verdict = standingWords[section]();
  const detail =
    commitment.due === null
      ? verdict
      : m.report_doc_thread_detail({ verdict, due: dates.due(commitment.due) });
  return {
    kind: 'commitment',
    detail: isKnot ? m.report_doc_thread_detail_knot({ detail }) : detail,
    text: commitment.statement,
    depth,
    isAhead: section === 'open' || section === 'unanswered',
    isKnot,
  };
}

function restBead(text: string, depth: number): ThreadBead {
  return { kind: 'rest', detail: null, text, depth, isAhead: false, isKnot: false };
}

const goalKindWords: Record<GoalNode['kind'], () => string> = {
  purpose: m.report_doc_kind_purpose,
  objective: m.report_doc_kind_objective,
  outcome: m.report_doc_kind_outcome,
};

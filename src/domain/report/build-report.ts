import type { Confidence } from '../check-in/check-in.ts';
import type { Commitment, PromiseChange } from '../commitment/commitment.ts';
import type { Occurrence } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { reliabilityOf } from '../metrics/reliability.ts';
import { isWaiting, type Need } from '../need/need.ts';
import type { Passage } from '../passage/passage.ts';
import type { OneOnOne } from '../person/one-on-one.ts';
import { isCommitmentItem, itemToCase } from './leave-out.ts';
import {
  reportSections,
  type CommitmentItem,
  type ReportChange,
  type ReportCommitment,
  type ReportDraft,
  type ReportItem,
  type ReportWording,
} from './report.ts';

/**
 * Everything a 1:1 report may be made of, before the period decides. Whose commitments these are is the caller's choice;
 * needs, 1:1s and passages that name another person are passed over here. Private text has no field.
 */
export interface ReportMaterial {
  readonly person: ReportDraft['person'];
  readonly author: string | null;
  readonly period: ReportDraft['period'];
  readonly madeAt: Instant;
  readonly zone: string;
  readonly commitments: readonly ReportMaterialCommitment[];
  readonly needs: readonly Need[];
  readonly oneOnOnes: readonly OneOnOne[];
  readonly passages: readonly Passage[];
}

export interface ReportMaterialCommitment {
  readonly id: string;
  readonly commitment: Commitment;
  /** From when on the person is its audience; null when it is promised to them. */
  readonly sharedSince: Occurrence | null;
  /** The goals above it, purpose first. */
  readonly thread: ReportCommitment['thread'];
  readonly confidence: Confidence | null;
  readonly checkInNote: string | null;
  readonly steps: ReportCommitment['steps'];
}

/** The draft of everything that falls into the inclusive period of logical days, in the order it is read. */
export function buildReport(material: ReportMaterial): ReportDraft {
  const { person, author, period, madeAt, zone } = material;
  const items = [
    ...material.commitments.flatMap((one) => commitmentItems(one, material)),
    ...material.needs.filter((need) => isOfPerson(need, material)).flatMap((need) => needItems(need, period)),
    ...material.oneOnOnes
      .filter((one) => one.personId === person.id)
      .flatMap((one) => decisionItems(one, period)),
    ...material.passages
      .filter((one) => one.personId === person.id)
      .flatMap((one) => highlightItems(one, period)),
  ].sort(compareItems);
  const reliability = reliabilityOf(items.filter(isCommitmentItem).map(itemToCase));
  return { person, author, period, madeAt, zone, reliability, items };
}

type Period = ReportDraft['period'];

function commitmentItems(one: ReportMaterialCommitment, material: ReportMaterial): CommitmentItem[] {
  const section = commitmentSection(one.commitment, material);
  if (section === null || !isTheirsToSee(one, material.period)) return [];
  return [{ key: `commitment:${one.id}`, section, commitment: toReportCommitment(one, material.period) }];
}

/** An audience sees what happens from when it was chosen: no report of a time before, and no verdict given before. */
function isTheirsToSee({ sharedSince, commitment }: ReportMaterialCommitment, period: Period): boolean {
  if (sharedSince === null) return true;
  const { settlement } = commitment;
  return sharedSince.day <= period.to && (settlement === null || settlement.when.at >= sharedSince.at);
}

function commitmentSection(
  { settlement, due, made }: Commitment,
  { period, madeAt }: ReportMaterial,
): CommitmentItem['section'] | null {
  if (settlement !== null) return isWithin(settlement.when.day, period) ? settlement.verdict : null;
  if (due !== null && due.instant < madeAt && due.local.slice(0, 10) <= period.to) return 'unanswered';
  return made.day <= period.to ? 'open' : null;
}

function toReportCommitment(one: ReportMaterialCommitment, period: Period): ReportCommitment {
  const { statement, doneMeans, due, settlement } = one.commitment;
  return {
    sharedAs: one.sharedSince === null ? 'counterpart' : 'audience',
    statement,
    doneMeans,
    due,
    thread: one.thread.map(({ kind, title }) => ({ kind, title })),
    verdict: settlement?.verdict ?? null,
    obstacle: settlement?.obstacle ?? null,
    note: settlement?.note ?? null,
    basis: settlement?.basis ?? null,
    confidence: one.confidence,
    checkInNote: one.checkInNote,
    steps: { total: one.steps.total, completed: one.steps.completed },
    changes: changesForItsReader(one)
      .filter((change) => isWithin(change.when.day, period))
      .map(toReportChange),
  };
}

/**
 * What happened to the promise since it is this person's, or theirs to see: what it said while it was promised to somebody else
 * is between the author and them.
 */
function changesForItsReader({
  commitment,
  sharedSince,
}: ReportMaterialCommitment): readonly PromiseChange[] {
  const { changes } = commitment;
  if (sharedSince !== null) return changes.filter((change) => change.when.at >= sharedSince.at);
  const handedOver = changes.findLastIndex(
    ({ words }) => words !== null && words.before.personId !== words.after.personId,
  );
  return changes.slice(handedOver + 1);
}

/** Whether a change moved the due, and not words alone. */
export function isDueMoved({ from, to }: Pick<ReportChange, 'from' | 'to'>): boolean {
  return from.instant !== to.instant;
}

function toReportChange({ kind, from, to, words, basis, reason, when }: PromiseChange): ReportChange {
  const wording = (field: 'statement' | 'doneMeans'): ReportWording | null =>
    words === null || words.before[field] === words.after[field]
      ? null
      : { before: words.before[field], after: words.after[field] };
  return {
    kind,
    from,
    to,
    statement: wording('statement'),
    doneMeans: wording('doneMeans'),
    basis,
    reason,
    day: when.day,
  };
}

function isOfPerson(need: Need, { person }: ReportMaterial): boolean {
  return need.personId === null || need.personId === person.id;
}

/** What was raised or answered in the period, and what waited before it and still does. */
function needItems(need: Need, period: Period): ReportItem[] {
  const { id, what, by, state, promisedBy, note, raised, answered } = need;
  const isAnswered = answered !== null && isWithin(answered.day, period);
  const isOfPeriod = isWithin(raised.day, period) || isAnswered || isWaiting(need);
  if (raised.day > period.to || !isOfPeriod) return [];
  return [{ key: `need:${id}`, section: 'needs', need: { what, by, promisedBy, state, note } }];
}

function decisionItems({ id, day, decisions }: OneOnOne, period: Period): ReportItem[] {
  if (decisions === null || decisions.trim() === '' || !isWithin(day, period)) return [];
  return [{ key: `decision:${id}`, section: 'decisions', day, text: decisions }];
}

function highlightItems({ id, picked, text }: Passage, period: Period): ReportItem[] {
  if (!isWithin(picked.day, period)) return [];
  return [{ key: `highlight:${id}`, section: 'highlights', day: picked.day, text }];
}

function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

/** By section, then by due (what has none comes last), then by text; the key makes the order total. */
function compareItems(a: ReportItem, b: ReportItem): number {
  return (
    reportSections.indexOf(a.section) - reportSections.indexOf(b.section) ||
    compareTexts(sortDay(a), sortDay(b)) ||
    compareTexts(sortText(a), sortText(b)) ||
    compareTexts(a.key, b.key)
  );
}

const afterEveryDay = '~';

function sortDay(item: ReportItem): string {
  if ('commitment' in item) return item.commitment.due?.instant ?? afterEveryDay;
  if ('need' in item) return item.need.by ?? afterEveryDay;
  return item.day;
}

function sortText(item: ReportItem): string {
  if ('commitment' in item) return item.commitment.statement;
  return 'need' in item ? item.need.what : item.text;
}

/** Code unit order: the same on every machine, whatever its locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

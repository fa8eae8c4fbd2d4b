import type { Entry, EntryKind } from '../../domain/entry/entry.ts';
import type { DayRange } from '../../domain/time/months.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** What the calendar needs to know of an entry. */
export interface CalendarEntry {
  readonly day: string;
  readonly kind: EntryKind;
  readonly mood: number | null;
}

/** By day, and within it as they arrived. Answered from the index `entry_calendar` alone: no text is read, erased entries are left out. */
export function listCalendarEntries(reader: Reader, { from, to }: DayRange): CalendarEntry[] {
  const query = sql
    .selectFrom('entry')
    .select(['day', 'kind', 'mood'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('is_erased', '=', 0)
    .orderBy('day')
    .orderBy('seq');
  return reader.all(query) as CalendarEntry[];
}

/** By day, and within it in the order of writing. */
export function listEntriesBetween(reader: Reader, { from, to }: DayRange): Entry[] {
  const query = sql
    .selectFrom('entry')
    .select('state')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('written_at')
    .orderBy('seq');
  return reader.all(query).map(rowState<Entry>);
}

/** The day of the earliest entry, or null before there is one. */
export function firstEntryDay(reader: Reader): string | null {
  return reader.first(sql.selectFrom('entry').select('day').orderBy('day').limit(1))?.day ?? null;
}

/** The entries that stand on these days and were not erased, in the order of writing. */
export function listEntriesOnDays(reader: Reader, days: readonly string[]): Entry[] {
  if (days.length === 0) return [];
  const query = sql
    .selectFrom('entry')
    .select('state')
    .where('day', 'in', [...days])
    .where('is_erased', '=', 0)
    .orderBy('written_at')
    .orderBy('seq');
  return reader.all(query).map(rowState<Entry>);
}

/** A stretch of days, and the kinds of entries that are wanted of it. */
export interface Stretch extends DayRange {
  readonly kinds: readonly EntryKind[];
}

/** By day, and within it in the order of writing; without what was erased. */
export function listExportable(reader: Reader, stretch: Stretch): Entry[] {
  const query = exportable(stretch).select('state').orderBy('day').orderBy('written_at').orderBy('seq');
  return reader.all(query).map(rowState<Entry>);
}

export function countExportable(reader: Reader, stretch: Stretch): { entries: number; words: number } {
  const query = exportable(stretch).select(({ fn }) => [
    fn.countAll<number>().as('entries'),
    fn.sum<number | null>('words').as('words'),
  ]);
  const counted = reader.first(query);
  return { entries: counted?.entries ?? 0, words: counted?.words ?? 0 };
}

function exportable({ from, to, kinds }: Stretch) {
  return sql
    .selectFrom('entry')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('is_erased', '=', 0)
    .where('kind', 'in', [...kinds]);
}

/** What links to the goal or to a commitment for it, oldest first. */
export function listEntriesAboutGoal(reader: Reader, goalId: string, offset: number, limit: number): Entry[] {
  const query = entriesAboutGoal(goalId)
    .select('state')
    .orderBy('day')
    .orderBy('written_at')
    .orderBy('seq')
    .limit(limit)
    .offset(offset);
  return reader.all(query).map(rowState<Entry>);
}

export function countEntriesAboutGoal(reader: Reader, goalId: string): number {
  const query = entriesAboutGoal(goalId).select(({ fn }) => fn.countAll<number>().as('count'));
  return reader.first(query)?.count ?? 0;
}

function entriesAboutGoal(goalId: string) {
  const ofGoal = sql
    .selectFrom('entry_mark')
    .select('seq')
    .where('kind', '=', 'goal')
    .where('value', '=', goalId);
  const ofCommitments = sql
    .selectFrom('commitment')
    .innerJoin('entry_mark', 'entry_mark.value', 'commitment.id')
    .select('entry_mark.seq')
    .where('entry_mark.kind', '=', 'commitment')
    .where('commitment.goal_id', '=', goalId);
  return sql.selectFrom('entry').where('is_erased', '=', 0).where('seq', 'in', ofGoal.union(ofCommitments));
}

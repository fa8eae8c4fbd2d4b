import type { Entry } from '../../domain/entry/entry.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findEntry(reader: Reader, id: string): Entry | null {
  const row = reader.first(sql.selectFrom('entry').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** The evening reflection of a day; of two, which two devices could make, the first. */
export function findEvening(reader: Reader, day: string): Entry | null {
  const query = sql.selectFrom('entry').select('state').where('day', '=', day).where('kind', '=', 'evening');
  const entries = reader.all(query.orderBy('written_at')).map(rowState<Entry>);
  return entries.find((entry) => !entry.isErased) ?? null;
}

/** The days that have entries, newest first. */
export function listEntryDays(reader: Reader, before: string | null, limit: number): string[] {
  let query = sql.selectFrom('entry').select('day').distinct().orderBy('day', 'desc').limit(limit);
  if (before !== null) query = query.where('day', '<', before);
  return reader.all(query).map((row) => row.day);
}

/** A day's entries in the order they were written. */
export function listEntriesOn(reader: Reader, day: string): Entry[] {
  const query = sql
    .selectFrom('entry')
    .select('state')
    .where('day', '=', day)
    .orderBy('written_at')
    .orderBy('seq');
  return reader.all(query).map(rowState<Entry>);
}

import type { Entry } from '../../domain/entry/entry.ts';
import type { Image } from '../../domain/image/image.ts';
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

/** Whether a record of this id takes words: a new one, or an entry that was not erased. */
export function takesWords(reader: Reader, id: string): boolean {
  const [other] = reader.allRaw<unknown>(
    `SELECT 1 FROM event WHERE subject_id = ? AND (subject_kind <> 'entry' OR kind = 'entry.erased') LIMIT 1`,
    id,
  );
  return other === undefined;
}

/** The words of an entry's revisions by the revision's id; those that were erased are missing. */
export function revisionTexts(reader: Reader, entryId: string): ReadonlyMap<string, unknown> {
  const rows = reader.allRaw<{ id: string; text: string | null }>(
    `SELECT id, payload -> '$.text' AS text FROM event
     WHERE subject_id = ? AND kind IN ('entry.written', 'entry.revised') AND payload IS NOT NULL`,
    entryId,
  );
  return new Map(rows.map(({ id, text }) => [id, text === null ? null : (JSON.parse(text) as unknown)]));
}

export function findImage(reader: Reader, id: string): Image | null {
  const row = reader.first(sql.selectFrom('image').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** The bytes of an image, base64; null when they were erased. */
export function imageData(reader: Reader, { eventId }: Image): string | null {
  const [row] = reader.allRaw<{ data: string | null }>(
    `SELECT payload ->> '$.data' AS data FROM event WHERE id = ?`,
    eventId,
  );
  return row?.data ?? null;
}

/** The ids of an entry's images, those taken back included. */
export function listImagesEverOf(reader: Reader, entryId: string): string[] {
  const rows = reader.allRaw<{ id: string }>(
    `SELECT DISTINCT subject_id AS id FROM event WHERE kind = 'image.added' AND payload ->> '$.entryId' = ?`,
    entryId,
  );
  return rows.map(({ id }) => id);
}

/** The revisions of an entry upon which nothing was written yet; none when it is not written. Reads none of its words. */
export function listHeads(reader: Reader, entryId: string): string[] {
  const [row] = reader.allRaw<{ heads: string }>(
    `SELECT state -> '$.heads' AS heads FROM entry WHERE id = ?`,
    entryId,
  );
  return row === undefined ? [] : (JSON.parse(row.heads) as string[]);
}

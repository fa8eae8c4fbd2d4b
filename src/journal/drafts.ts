import * as v from 'valibot';
import { entryTextSchema, type EntryKind, type EntryText } from '../domain/entry/entry.ts';
import { sql, type Reader } from './reader.ts';
import type { Sqlite } from './sqlite.ts';

/** Words being written. Saved at once and durably, but no event until the writing session ends. */
export interface StoredDraft {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly day: string;
  readonly text: EntryText;
  readonly savedAt: string;
  /** The entry's heads when the sitting began: what these words were written upon. */
  readonly follows: readonly string[];
}

export interface Drafts {
  /** A draft that is there already keeps what it follows. */
  save(draft: StoredDraft): void;
  remove(entryId: string): void;
}

export function createDrafts(sqlite: Sqlite): Drafts {
  const save = sqlite.prepare<[string, string, string, string, string, string]>(
    `INSERT INTO draft (entry_id, kind, day, text, saved_at, follows) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (entry_id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
  );
  const remove = sqlite.prepare<[string]>('DELETE FROM draft WHERE entry_id = ?');
  return {
    save({ entryId, kind, day, text, savedAt, follows }) {
      save.run(entryId, kind, day, JSON.stringify(text), savedAt, JSON.stringify(follows));
    },
    remove(entryId) {
      remove.run(entryId);
    },
  };
}

export function findDraft(reader: Reader, entryId: string): StoredDraft | null {
  const row = reader.first(sql.selectFrom('draft').selectAll().where('entry_id', '=', entryId));
  return row === null ? null : rowToDraft(row);
}

export function draftsByDay(reader: Reader): StoredDraft[] {
  return reader.all(sql.selectFrom('draft').selectAll().orderBy('day', 'desc')).map(rowToDraft);
}

interface DraftRow {
  readonly entry_id: string;
  readonly kind: string;
  readonly day: string;
  readonly text: string;
  readonly saved_at: string;
  readonly follows: string;
}

/** An older build's words may lack fields that came later: the schema knows their defaults. */
function rowToDraft(row: DraftRow): StoredDraft {
  return {
    entryId: row.entry_id,
    kind: row.kind as EntryKind,
    day: row.day,
    text: v.parse(entryTextSchema, JSON.parse(row.text)),
    savedAt: row.saved_at,
    follows: JSON.parse(row.follows) as string[],
  };
}

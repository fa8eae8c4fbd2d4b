import type { EntryText } from '../domain/entry/entry.ts';
import { sql, type Reader } from './reader.ts';
import type { Sqlite } from './sqlite.ts';

/** Words being written. Saved at once and durably, but no event until the writing session ends. */
export interface StoredDraft {
  readonly entryId: string;
  readonly kind: 'evening' | 'free';
  readonly day: string;
  readonly text: EntryText;
  readonly savedAt: string;
}

export interface Drafts {
  save(draft: StoredDraft): void;
  remove(entryId: string): void;
}

export function createDrafts(sqlite: Sqlite): Drafts {
  const save = sqlite.prepare<[string, string, string, string, string]>(
    `INSERT INTO draft (entry_id, kind, day, text, saved_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (entry_id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
  );
  const remove = sqlite.prepare<[string]>('DELETE FROM draft WHERE entry_id = ?');
  return {
    save({ entryId, kind, day, text, savedAt }) {
      save.run(entryId, kind, day, JSON.stringify(text), savedAt);
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
}

function rowToDraft(row: DraftRow): StoredDraft {
  return {
    entryId: row.entry_id,
    kind: row.kind === 'evening' ? 'evening' : 'free',
    day: row.day,
    text: JSON.parse(row.text) as EntryText,
    savedAt: row.saved_at,
  };
}

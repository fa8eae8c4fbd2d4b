import type { Sqlite } from '../sqlite.ts';
import type { SearchDocument } from './projection.ts';

/** The words that full-text search finds, one document a record. The index holds no text of its own. */
export interface SearchTable {
  /** Makes the record's document this one, or removes it. Whether anything changed. */
  put(place: SearchPlace, document: SearchDocument | null): boolean;
  /** Compares the index with the documents and builds it anew when they differ. Whether they did. */
  mend(): boolean;
}

export interface SearchPlace {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly seq: number;
}

const searchableKinds: ReadonlySet<string> = new Set(['person', 'goal', 'commitment', 'entry']);

export function createSearchTable(sqlite: Sqlite): SearchTable {
  const read = sqlite.prepare<[number], SearchDocument>(
    'SELECT day, title, body FROM search_document WHERE seq = ?',
  );
  const unindex = sqlite.prepare(
    `INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)`,
  );
  const remove = sqlite.prepare('DELETE FROM search_document WHERE seq = ?');
  const write = sqlite.prepare(
    `INSERT INTO search_document (seq, subject_kind, subject_id, day, title, body) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const index = sqlite.prepare('INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)');
  return {
    put({ subjectKind, subjectId, seq }, document) {
      if (!searchableKinds.has(subjectKind)) return false;
      const before = read.get(seq) ?? null;
      if (isSameDocument(before, document)) return false;
      if (before !== null) {
        // An entry leaves the index by naming the words it went in with.
        unindex.run(seq, before.title, before.body);
        remove.run(seq);
      }
      if (document !== null) {
        write.run(seq, subjectKind, subjectId, document.day, document.title, document.body);
        index.run(seq, document.title, document.body);
      }
      return true;
    },
    mend() {
      try {
        sqlite.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`);
        return false;
      } catch {
        sqlite.exec(`INSERT INTO search_index (search_index) VALUES ('rebuild')`);
        return true;
      }
    },
  };
}

function isSameDocument(a: SearchDocument | null, b: SearchDocument | null): boolean {
  if (a === null || b === null) return a === b;
  return a.day === b.day && a.title === b.title && a.body === b.body;
}

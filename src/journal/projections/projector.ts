import type { Statement } from 'better-sqlite3';
import { undoneKind, type RecordedEvent } from '../../domain/kernel/event.ts';
import { applyEvent, foldSubject } from '../../domain/kernel/subject.ts';
import type { Sqlite, SqlValue } from '../sqlite.ts';
import { projectionOf, projections } from './all-projections.ts';
import type { Projection, SearchDocument } from './projection.ts';

/** Keeps projection rows equal to the fold of the log. Called inside the transaction that appends. */
export interface Projector {
  /** Takes one new event of a subject in. `readEvents` gives all of the subject's events, for when it must be folded anew. */
  project(event: RecordedEvent, seq: number, readEvents: () => readonly RecordedEvent[]): void;
  /** Folds a subject from all of its events. `seq` is that of its first event. */
  refold(subjectKind: string, subjectId: string, seq: number, events: readonly RecordedEvent[]): void;
  /** Empties all projections, for a rebuild. */
  clear(): void;
}

interface Row {
  readonly seq: number;
  readonly head: string;
  readonly state: string;
}

interface Table {
  readonly projection: Projection;
  readonly read: Statement<[string], Row>;
  readonly write: Statement<SqlValue[]>;
  readonly remove: Statement<[string]>;
}

export function createProjector(sqlite: Sqlite): Projector {
  const tables = new Map(
    Object.values(projections).map((one) => [one.subject.kind, prepareTable(sqlite, one)]),
  );
  const search = prepareSearch(sqlite);

  function refold(
    subjectKind: string,
    subjectId: string,
    seq: number,
    events: readonly RecordedEvent[],
  ): void {
    const table = projectionOf(subjectKind) === null ? undefined : tables.get(subjectKind as never);
    if (table === undefined) return;
    const head = events.reduce((latest, { hlc }) => (hlc > latest ? hlc : latest), '');
    store(table, search, { subjectId, seq, head, state: foldSubject(table.projection.subject, events) });
  }

  return {
    project(event, seq, readEvents) {
      const table = tables.get(event.subjectKind as never);
      if (table === undefined) return;
      const row = table.read.get(event.subjectId);
      const isLatest = row !== undefined && event.hlc > row.head && event.kind !== undoneKind;
      const isFirst = row === undefined && readEvents().length === 1;
      if (!isLatest && !isFirst) {
        const events = readEvents();
        refold(
          event.subjectKind,
          event.subjectId,
          row?.seq ?? firstSeq(sqlite, event.subjectId, seq),
          events,
        );
        return;
      }
      const before: unknown = row === undefined ? null : JSON.parse(row.state);
      const state = applyEvent(table.projection.subject, before, event);
      store(table, search, { subjectId: event.subjectId, seq: row?.seq ?? seq, head: event.hlc, state });
    },
    refold,
    clear() {
      for (const { projection } of tables.values()) sqlite.exec(`DELETE FROM ${projection.table}`);
      sqlite.exec(
        `DELETE FROM search_document; INSERT INTO search_index (search_index) VALUES ('delete-all')`,
      );
    },
  };
}

function firstSeq(sqlite: Sqlite, subjectId: string, fallback: number): number {
  const row = sqlite
    .prepare<[string], { seq: number }>('SELECT min(seq) AS seq FROM event WHERE subject_id = ?')
    .get(subjectId);
  return row?.seq ?? fallback;
}

function prepareTable(sqlite: Sqlite, one: Projection): Table {
  const columns = ['seq', 'id', 'head', 'state', ...one.columns];
  const updates = columns.slice(2).map((column) => `${column} = excluded.${column}`);
  return {
    projection: one,
    read: sqlite.prepare(`SELECT seq, head, state FROM ${one.table} WHERE id = ?`),
    write: sqlite.prepare(
      `INSERT INTO ${one.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    ),
    remove: sqlite.prepare(`DELETE FROM ${one.table} WHERE id = ?`),
  };
}

interface FoldedSubject {
  readonly subjectId: string;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
}

function store(table: Table, search: SearchTable, { subjectId, seq, head, state }: FoldedSubject): void {
  const { projection } = table;
  if (state === null) {
    table.remove.run(subjectId);
    search.put(projection.subject.kind, subjectId, seq, null);
    return;
  }
  table.write.run(seq, subjectId, head, JSON.stringify(state), ...projection.values(state));
  search.put(projection.subject.kind, subjectId, seq, projection.searchable(state));
}

interface SearchTable {
  put(subjectKind: string, subjectId: string, seq: number, document: SearchDocument | null): void;
}

interface StoredDocument {
  readonly day: string;
  readonly title: string;
  readonly body: string;
}

/** The index holds no text of its own: an entry leaves it by naming the words it went in with. */
function prepareSearch(sqlite: Sqlite): SearchTable {
  const read = sqlite.prepare<[number], StoredDocument>(
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
  const searchableKinds = new Set<string>(['person', 'goal', 'commitment', 'entry']);
  return {
    put(subjectKind, subjectId, seq, document) {
      if (!searchableKinds.has(subjectKind)) return;
      const before = read.get(seq);
      if (before !== undefined) {
        if (isSameDocument(before, document)) return;
        unindex.run(seq, before.title, before.body);
        remove.run(seq);
      }
      if (document === null) return;
      write.run(seq, subjectKind, subjectId, document.day, document.title, document.body);
      index.run(seq, document.title, document.body);
    },
  };
}

function isSameDocument(a: StoredDocument, b: SearchDocument | null): boolean {
  return b !== null && a.day === b.day && a.title === b.title && a.body === b.body;
}

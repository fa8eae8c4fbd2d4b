import type { Statement } from 'better-sqlite3';
import { undoneKind, type RecordedEvent } from '../../domain/kernel/event.ts';
import { applyEvent, foldSubject } from '../../domain/kernel/subject.ts';
import type { Sqlite, SqlValue } from '../sqlite.ts';
import { projections } from './all-projections.ts';
import { createMarkTable, type MarkTable } from './mark-table.ts';
import type { Projection } from './projection.ts';
import { createSearchTable, type SearchTable } from './search-table.ts';

/** Keeps projection rows equal to the fold of the log. Called inside the transaction that appends. */
export interface Projector {
  /** Takes one new event of a subject in. `seq` is the event's. */
  project(event: RecordedEvent, seq: number): void;
  /** Makes a subject's row what its events say. Whether it was something else. */
  mend(subject: SubjectEvents): boolean;
  /** Removes rows of records that the log does not know. Whether there were any. */
  removeStrays(): boolean;
  /** Makes the search index what the documents say. Whether it was something else. */
  mendSearch(): boolean;
}

/** Everything that happened to one record; `seq` is that of its first event. */
export interface SubjectEvents {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly events: readonly RecordedEvent[];
}

interface Row {
  readonly seq: number;
  readonly head: string;
  readonly state: string;
}

interface Table {
  readonly projection: Projection;
  readonly read: Statement<[string], Row>;
  readonly readAll: Statement<[string], SqlValue[]>;
  readonly write: Statement<SqlValue[]>;
  readonly remove: Statement<[string]>;
  readonly removeStrays: Statement<[]>;
}

/** `readSubject` gives all of a subject's events, for when it must be folded anew. */
export function createProjector(
  sqlite: Sqlite,
  readSubject: (subjectId: string) => Omit<SubjectEvents, 'kind' | 'id'>,
): Projector {
  const tables = new Map<string, Table>(
    Object.values(projections).map((one) => [one.subject.kind, prepareTable(sqlite, one)]),
  );
  const beside: Beside = { search: createSearchTable(sqlite), marks: createMarkTable(sqlite) };

  return {
    project(event, seq) {
      const { subjectKind: kind, subjectId: id } = event;
      const table = tables.get(kind);
      if (table === undefined) return;
      const row = table.read.get(id);
      const isNext = row !== undefined && event.hlc > row.head && event.kind !== undoneKind;
      if (isNext) {
        const before: unknown = JSON.parse(row.state);
        const state = applyEvent(table.projection.subject, before, event);
        store(table, beside, { id, seq: row.seq, head: event.hlc, state });
        return;
      }
      const known = readSubject(id);
      const isFirst = known.seq === seq;
      const state = isFirst
        ? applyEvent(table.projection.subject, null, event)
        : foldSubject(table.projection.subject, known.events);
      store(table, beside, { id, seq: known.seq, head: latestHlc(known.events), state });
    },
    mend({ kind, id, seq, events }) {
      const table = tables.get(kind);
      if (table === undefined) return false;
      const state = foldSubject(table.projection.subject, events);
      return mendRow(table, beside, { id, seq, head: latestHlc(events), state });
    },
    removeStrays: () =>
      [
        ...[...tables.values()].map((table) => table.removeStrays.run().changes > 0),
        beside.marks.removeStrays(),
      ].some(Boolean),
    mendSearch: () => {
      const strays = sqlite
        .prepare('DELETE FROM search_document WHERE subject_id NOT IN (SELECT subject_id FROM event)')
        .run();
      return beside.search.mend() || strays.changes > 0;
    },
  };
}

function prepareTable(sqlite: Sqlite, one: Projection): Table {
  const columns = ['seq', 'id', 'head', 'state', ...one.columns];
  const updates = columns.slice(2).map((column) => `${column} = excluded.${column}`);
  return {
    projection: one,
    read: sqlite.prepare(`SELECT seq, head, state FROM ${one.table} WHERE id = ?`),
    readAll: sqlite
      .prepare<[string], SqlValue[]>(`SELECT ${columns.join(', ')} FROM ${one.table} WHERE id = ?`)
      .raw(),
    write: sqlite.prepare(
      `INSERT INTO ${one.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    ),
    remove: sqlite.prepare(`DELETE FROM ${one.table} WHERE id = ?`),
    removeStrays: sqlite.prepare(
      `DELETE FROM ${one.table} WHERE id NOT IN (SELECT subject_id FROM event) OR seq NOT IN (SELECT seq FROM event)`,
    ),
  };
}

interface FoldedSubject {
  readonly id: string;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
}

/** What is kept beside a record's row. */
interface Beside {
  readonly search: SearchTable;
  readonly marks: MarkTable;
}

function store(table: Table, beside: Beside, subject: FoldedSubject): void {
  const values = rowOf(table.projection, subject);
  if (values === null) table.remove.run(subject.id);
  else table.write.run(...values);
  putBeside(table, beside, subject);
}

function mendRow(table: Table, beside: Beside, subject: FoldedSubject): boolean {
  const before = table.readAll.get(subject.id) ?? null;
  const values = rowOf(table.projection, subject);
  const isSame =
    before === null || values === null
      ? before === values
      : before.every((value, column) => value === values[column]);
  if (!isSame) table.remove.run(subject.id);
  if (!isSame && values !== null) table.write.run(...values);
  return putBeside(table, beside, subject) || !isSame;
}

function rowOf(projection: Projection, { id, seq, head, state }: FoldedSubject): SqlValue[] | null {
  return state === null ? null : [seq, id, head, JSON.stringify(state), ...projection.values(state)];
}

/** Whether anything beside the row was something else. */
function putBeside(
  { projection }: Table,
  { search, marks }: Beside,
  { id, seq, state }: FoldedSubject,
): boolean {
  const place = { subjectKind: projection.subject.kind, subjectId: id, seq };
  const document = state === null ? null : projection.searchable(state);
  const isMarkedAnew =
    projection.marks !== null && marks.put(seq, state === null ? [] : projection.marks(state));
  return search.put(place, document) || isMarkedAnew;
}

function latestHlc(events: readonly RecordedEvent[]): string {
  return events.reduce((latest, { hlc }) => (hlc > latest ? hlc : latest), '');
}

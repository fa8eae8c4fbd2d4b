import { createHash } from 'node:crypto';
import type { RecordedEvent } from '../domain/kernel/event.ts';
import { eventColumns, rowToEvent, type EventRow } from './event-log.ts';
import { projections } from './projections/all-projections.ts';
import type { Projector, SubjectEvents } from './projections/projector.ts';
import type { Sqlite } from './sqlite.ts';

export interface Rebuild {
  readonly events: number;
  /** Whether the tables were not what the log says, and now are. */
  readonly differed: boolean;
}

/** Where a record's events begin and end in the log. */
interface Span {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

const rowsAtOnce = 5_000;

/**
 * Folds every record anew from the log, in one transaction. Rows that already say what the log says are compared, not written
 * again, so that a healthy journal is proven quickly and a broken one is mended where it is broken.
 */
export function rebuildProjections(sqlite: Sqlite, projector: Projector): Rebuild {
  const run = sqlite.transaction(() => {
    let events = 0;
    let differed = projector.removeStrays();
    for (const subject of subjectsByLastEvent(sqlite)) {
      differed = projector.mend(subject) || differed;
      events += subject.events.length;
    }
    differed = projector.mendSearch() || differed;
    return { events, differed };
  });
  return run.immediate();
}

/** Reads the log once, from front to back, and gives each record as soon as its last event was read. */
function* subjectsByLastEvent(sqlite: Sqlite): Generator<SubjectEvents> {
  const spans = new Map(readSpans(sqlite).map((span) => [span.id, span]));
  const waiting = new Map<string, RecordedEvent[]>();
  for (const row of rowsInOrder(sqlite)) {
    const span = spans.get(row.subject_id);
    if (span === undefined) continue;
    const events = waiting.get(span.id) ?? [];
    events.push(rowToEvent(row));
    if (row.seq === span.last) {
      waiting.delete(span.id);
      yield { kind: row.subject_kind, id: span.id, seq: span.first, events };
    } else waiting.set(span.id, events);
  }
}

/** In portions, since the connection cannot write while a statement is being read from. */
function* rowsInOrder(sqlite: Sqlite): Generator<EventRow> {
  const portion = sqlite.prepare<[number, number], EventRow>(
    `SELECT ${eventColumns} FROM event WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  for (let rows = portion.all(0, rowsAtOnce); rows.length > 0;) {
    yield* rows;
    rows = portion.all(rows.at(-1)?.seq ?? 0, rowsAtOnce);
  }
}

function readSpans(sqlite: Sqlite): Span[] {
  return sqlite
    .prepare<[], Span>(
      'SELECT subject_id AS id, min(seq) AS first, max(seq) AS last FROM event GROUP BY subject_id',
    )
    .all();
}

/** One digest over the content of all projection tables, the search text and the marks, for comparing live with rebuilt. */
export function projectionDigest(sqlite: Sqlite): string {
  const digest = createHash('sha256');
  for (const table of [...Object.values(projections).map((one) => one.table), 'search_document']) {
    digest.update(`${table}\n`);
    for (const row of sqlite.prepare(`SELECT * FROM ${table} ORDER BY seq`).raw().iterate()) {
      digest.update(`${JSON.stringify(row)}\n`);
    }
  }
  digest.update('entry_mark\n');
  for (const row of sqlite.prepare('SELECT * FROM entry_mark ORDER BY seq, kind, value').raw().iterate()) {
    digest.update(`${JSON.stringify(row)}\n`);
  }
  return digest.digest('hex');
}

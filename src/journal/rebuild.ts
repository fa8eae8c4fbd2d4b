import { hash } from 'node:crypto';
import type { RecordedEvent } from '../domain/kernel/event.ts';
import { eventColumns, rowToEvent, type EventRow } from './event-log.ts';
import { projections } from './projections/all-projections.ts';
import type { Projector } from './projections/projector.ts';
import type { Sqlite } from './sqlite.ts';

export interface Rebuild {
  readonly events: number;
  /** Whether the tables were not what the log says, and now are. */
  readonly differed: boolean;
}

/** Folds every record anew from the log, in one transaction. */
export function rebuildProjections(sqlite: Sqlite, projector: Projector): Rebuild {
  const run = sqlite.transaction(() => {
    const before = projectionDigest(sqlite);
    projector.clear();
    const events = refoldAll(sqlite, projector);
    return { events, differed: before !== projectionDigest(sqlite) };
  });
  return run.immediate();
}

/** One digest over the content of all projection tables and the search text, for comparing live with rebuilt. */
export function projectionDigest(sqlite: Sqlite): string {
  const tables = [...Object.values(projections).map((one) => one.table), 'search_document'];
  const digests = tables.map((table) => {
    let digest = table;
    for (const row of sqlite.prepare(`SELECT * FROM ${table} ORDER BY seq`).raw().iterate()) {
      digest = hash('sha256', `${digest}\n${JSON.stringify(row)}`, 'hex');
    }
    return digest;
  });
  return hash('sha256', digests.join('\n'), 'hex');
}

interface Subject {
  readonly kind: string;
  readonly seq: number;
  readonly events: RecordedEvent[];
}

function refoldAll(sqlite: Sqlite, projector: Projector): number {
  const subjects = new Map<string, Subject>();
  let count = 0;
  for (const row of sqlite
    .prepare<[], EventRow>(`SELECT ${eventColumns} FROM event ORDER BY seq`)
    .iterate()) {
    const subject = subjects.get(row.subject_id) ?? { kind: row.subject_kind, seq: row.seq, events: [] };
    subject.events.push(rowToEvent(row));
    subjects.set(row.subject_id, subject);
    count += 1;
  }
  for (const [id, { kind, seq, events }] of subjects) projector.refold(kind, id, seq, events);
  return count;
}

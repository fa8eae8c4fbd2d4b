import { createHash } from 'node:crypto';
import type { SubjectReader } from './event-log.ts';
import { projections } from './projections/all-projections.ts';
import type { Projector } from './projections/projector.ts';
import type { Sqlite } from './sqlite.ts';

export interface Rebuild {
  readonly events: number;
  /** Whether the tables were not what the log says, and now are. */
  readonly differed: boolean;
}

interface Subject {
  readonly id: string;
  readonly kind: string;
}

/**
 * Folds every record anew from the log, in one transaction. Rows that already say what the log says are compared, not written
 * again, so that a healthy journal is proven quickly and a broken one is mended where it is broken.
 */
export function rebuildProjections(
  sqlite: Sqlite,
  projector: Projector,
  readSubject: SubjectReader,
): Rebuild {
  const run = sqlite.transaction(() => {
    let events = 0;
    let differed = projector.removeStrays();
    for (const { id, kind } of subjectsInOrder(sqlite)) {
      const subject = readSubject(id);
      differed = projector.mend({ id, kind, ...subject }) || differed;
      events += subject.events.length;
    }
    differed = projector.mendSearch() || differed;
    return { events, differed };
  });
  return run.immediate();
}

/** One digest over the content of all projection tables and the search text, for comparing live with rebuilt. */
export function projectionDigest(sqlite: Sqlite): string {
  const digest = createHash('sha256');
  for (const table of [...Object.values(projections).map((one) => one.table), 'search_document']) {
    digest.update(`${table}\n`);
    for (const row of sqlite.prepare(`SELECT * FROM ${table} ORDER BY seq`).raw().iterate()) {
      digest.update(`${JSON.stringify(row)}\n`);
    }
  }
  return digest.digest('hex');
}

function subjectsInOrder(sqlite: Sqlite): Subject[] {
  return sqlite
    .prepare<[], Subject>(
      'SELECT subject_id AS id, subject_kind AS kind FROM event GROUP BY subject_id ORDER BY min(seq)',
    )
    .all();
}

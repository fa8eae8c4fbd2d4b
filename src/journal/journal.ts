import type { IdSource } from '../domain/kernel/ports.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createEventLog, createSubjectReader, type EventLog, type LogIdentity } from './event-log.ts';
import { createExerciseDrafts, type ExerciseDrafts } from './exercise-drafts.ts';
import { createProjector } from './projections/projector.ts';
import { createReader, type Reader } from './reader.ts';
import { rebuildProjections, type Rebuild } from './rebuild.ts';
import type { Sqlite } from './sqlite.ts';
import { schemaVersion } from './migrations/migrate.ts';

/** Raised whenever a fold or a projection gives other rows for the same events. */
const foldVersion = '4';

/** An open journal: the log, its projections and drafts over one connection. */
export interface Journal extends Reader {
  readonly identity: LogIdentity;
  readonly log: EventLog;
  readonly drafts: Drafts;
  readonly exerciseDrafts: ExerciseDrafts;
  readonly versions: { readonly sqlite: string; readonly schema: number };
  rebuild(): Rebuild;
  /** Folds everything anew when the rows were written by an older fold. */
  bringUpToDate(): void;
  /** Moves everything from the write-ahead log into the file and empties it, so that erased text is in neither. */
  checkpoint(): void;
  /** Writes a whole, consistent copy to `file`, which must not exist. */
  copyTo(file: string): void;
  close(): void;
}

/** Wraps an open, migrated connection. */
export function createJournal(sqlite: Sqlite, ids: IdSource): Journal {
  const identity = readIdentity(sqlite) ?? createIdentity(sqlite, ids);
  const readSubject = createSubjectReader(sqlite);
  const projector = createProjector(sqlite, readSubject);
  return {
    ...createReader(sqlite),
    identity,
    log: createEventLog(sqlite, identity, projector, readSubject, ids),
    drafts: createDrafts(sqlite),
    exerciseDrafts: createExerciseDrafts(sqlite),
    versions: { sqlite: sqliteVersion(sqlite), schema: schemaVersion },
    rebuild: () => rebuildProjections(sqlite, projector),
    bringUpToDate() {
      if (readMeta(sqlite, 'fold_version') === foldVersion) return;
      rebuildProjections(sqlite, projector);
      writeMeta(sqlite, 'fold_version', foldVersion);
    },
    checkpoint: () => void sqlite.pragma('wal_checkpoint(TRUNCATE)'),
    copyTo: (file) => void sqlite.prepare('VACUUM INTO ?').run(file),
    close: () => sqlite.close(),
  };
}

function readIdentity(sqlite: Sqlite): LogIdentity | null {
  const spaceId = readMeta(sqlite, 'space_id');
  const deviceId = readMeta(sqlite, 'device_id');
  return spaceId === null || deviceId === null ? null : { spaceId, deviceId };
}

function createIdentity(sqlite: Sqlite, ids: IdSource): LogIdentity {
  const identity = { spaceId: ids.newId(), deviceId: ids.newId() };
  const store = sqlite.transaction(() => {
    writeMeta(sqlite, 'space_id', identity.spaceId);
    writeMeta(sqlite, 'device_id', identity.deviceId);
  });
  store.immediate();
  return identity;
}

type MetaKey = 'space_id' | 'device_id' | 'fold_version';

function readMeta(sqlite: Sqlite, key: MetaKey): string | null {
  const row = sqlite.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?').get(key);
  return row?.value ?? null;
}

function writeMeta(sqlite: Sqlite, key: MetaKey, value: string): void {
  sqlite.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}

function sqliteVersion(sqlite: Sqlite): string {
  return sqlite.prepare<[], { v: string }>('SELECT sqlite_version() AS v').get()?.v ?? '';
}

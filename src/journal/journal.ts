import type { IdSource } from '../domain/kernel/ports.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createEventLog, createSubjectReader, type EventLog, type LogIdentity } from './event-log.ts';
import { createProjector } from './projections/projector.ts';
import { createReader, type Reader } from './reader.ts';
import { rebuildProjections, type Rebuild } from './rebuild.ts';
import type { Sqlite } from './sqlite.ts';
import { schemaVersion } from './migrations/migrate.ts';

/** An open journal: the log, its projections and drafts over one connection. */
export interface Journal extends Reader {
  readonly identity: LogIdentity;
  readonly log: EventLog;
  readonly drafts: Drafts;
  readonly versions: { readonly sqlite: string; readonly schema: number };
  rebuild(): Rebuild;
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
    versions: { sqlite: sqliteVersion(sqlite), schema: schemaVersion },
    rebuild: () => rebuildProjections(sqlite, projector, readSubject),
    checkpoint: () => void sqlite.pragma('wal_checkpoint(TRUNCATE)'),
    copyTo: (file) => void sqlite.prepare('VACUUM INTO ?').run(file),
    close: () => sqlite.close(),
  };
}

function readIdentity(sqlite: Sqlite): LogIdentity | null {
  const read = sqlite.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  const spaceId = read.get('space_id')?.value;
  const deviceId = read.get('device_id')?.value;
  return spaceId === undefined || deviceId === undefined ? null : { spaceId, deviceId };
}

function createIdentity(sqlite: Sqlite, ids: IdSource): LogIdentity {
  const identity = { spaceId: ids.newId(), deviceId: ids.newId() };
  const write = sqlite.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  const store = sqlite.transaction(() => {
    write.run('space_id', identity.spaceId);
    write.run('device_id', identity.deviceId);
  });
  store.immediate();
  return identity;
}

function sqliteVersion(sqlite: Sqlite): string {
  return sqlite.prepare<[], { v: string }>('SELECT sqlite_version() AS v').get()?.v ?? '';
}

import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, IdSource } from '../domain/kernel/ports.ts';
import { keepAside, takeBackup } from './backup.ts';
import { createJournal, type Journal } from './journal.ts';
import { migrate, schemaVersion, versionOf } from './migrations/migrate.ts';
import { readProfile } from './queries/profile.ts';
import { openForReading, openForWriting, openInMemory, sqliteErrorCode, type Sqlite } from './sqlite.ts';

export type ReadOnlyReason =
  'folder-read-only' | 'damaged' | 'unreadable' | 'newer-version' | 'migration-failed';

/** A journal is always opened: when it cannot be written, or not even read, the app still starts and says why. */
export interface OpenedJournal {
  readonly journal: Journal;
  readonly mode:
    { readonly kind: 'read-write' } | { readonly kind: 'read-only'; readonly reason: ReadOnlyReason };
}

export interface OpenOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly ids: IdSource;
}

export function journalFile(folder: string): string {
  return join(folder, 'journal.db');
}

/**
 * Opens the profile's journal. A newer database is never touched; one that needs a migration is backed up first; a damaged
 * one is copied aside and opened read-only. After an unclean exit the file is checked before it is trusted.
 */
export function openJournal(options: OpenOptions): OpenedJournal {
  const file = journalFile(options.folder);
  try {
    if (existsSync(file)) {
      const refusal = refusalOf(file, options);
      if (refusal !== null) return openReadOnly(file, refusal, options);
    }
    return openWritable(file, options);
  } catch (error) {
    return openReadOnly(file, reasonOf(error), options);
  }
}

/** Opens the journal only to be read: when something other than the file says that it must not be written. */
export function openJournalReadOnly(options: OpenOptions, reason: ReadOnlyReason): OpenedJournal {
  const file = journalFile(options.folder);
  try {
    const refusal = existsSync(file) ? refusalOf(file, options) : null;
    return openReadOnly(file, refusal ?? reason, options);
  } catch (error) {
    return openReadOnly(file, reasonOf(error), options);
  }
}

/** Marks the journal as properly closed. Without the mark, the next open checks the file. */
export function markClean(folder: string): void {
  rmSync(uncleanMark(folder), { force: true });
}

/** Looks before anything is written: null when the file may be opened for writing. */
function refusalOf(file: string, options: OpenOptions): ReadOnlyReason | null {
  const sqlite = openForReading(file);
  try {
    const version = versionOf(sqlite);
    if (version > schemaVersion) return 'newer-version';
    if (version > 0 && !isOurs(sqlite)) return 'unreadable';
    if (version === 0 && hasTables(sqlite)) return 'unreadable';
    if (!existsSync(uncleanMark(options.folder))) return null;
    return isSound(sqlite) ? null : 'damaged';
  } finally {
    sqlite.close();
  }
}

function openWritable(file: string, options: OpenOptions): OpenedJournal {
  const sqlite = openForWriting(file);
  try {
    const version = versionOf(sqlite);
    if (version < schemaVersion) {
      if (version > 0) takeBackup({ ...options, source: sqlite, reason: 'before-migration' });
      migrate(sqlite);
    }
    chmodSync(file, 0o600);
    writeFileSync(uncleanMark(options.folder), '', { mode: 0o600 });
    const journal = createJournal(sqlite, options.ids);
    journal.bringUpToDate();
    return { journal, mode: { kind: 'read-write' } };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function openReadOnly(file: string, reason: ReadOnlyReason, options: OpenOptions): OpenedJournal {
  const mode = { kind: 'read-only', reason } as const;
  if (reason === 'damaged') setAside(options);
  if (reason === 'newer-version' || reason === 'unreadable')
    return { journal: emptyJournal(options.ids), mode };
  const journal = readableJournal(file, options) ?? readableCopy(file, options) ?? emptyJournal(options.ids);
  return { journal, mode };
}

/** The journal over a connection that only reads, or null when not even the profile can be read from it. */
function readableJournal(file: string, { ids }: OpenOptions): Journal | null {
  let sqlite: Sqlite | null = null;
  try {
    sqlite = openForReading(file);
    if (versionOf(sqlite) === schemaVersion) {
      const journal = createJournal(sqlite, ids);
      readProfile(journal);
      return journal;
    }
  } catch {
    // Not readable this way.
  }
  sqlite?.close();
  return null;
}

/**
 * A WAL database cannot be opened in a folder that cannot be written; a copy of it in the temporary folder can. The copy
 * goes when the journal is closed.
 */
function readableCopy(file: string, options: OpenOptions): Journal | null {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const journal = readableJournal(copyInto(folder, file), options);
  if (journal === null) {
    remove();
    return null;
  }
  return {
    ...journal,
    close() {
      journal.close();
      remove();
    },
  };
}

/** The place of the copy; there is none when the file cannot be copied. */
function copyInto(folder: string, file: string): string {
  const copy = join(folder, 'journal.db');
  try {
    for (const suffix of ['', '-wal'])
      if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix);
  } catch {
    // The empty journal is shown, with the reason.
  }
  return copy;
}

function emptyJournal(ids: IdSource): Journal {
  const sqlite = openInMemory();
  migrate(sqlite);
  return createJournal(sqlite, ids);
}

function reasonOf(error: unknown): ReadOnlyReason {
  const code = sqliteErrorCode(error);
  if (code === null) return fileErrorCode(error) === null ? 'migration-failed' : 'folder-read-only';
  switch (code) {
    case 'SQLITE_NOTADB':
      return 'unreadable';
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_READONLY_DBMOVED':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_FULL':
      return 'folder-read-only';
    default:
      return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')
        ? 'damaged'
        : 'migration-failed';
  }
}

function fileErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function setAside({ folder }: OpenOptions): void {
  try {
    keepAside(folder);
  } catch {
    // Nowhere to copy to: the damaged file itself stays where it is, untouched.
  }
}

function isSound(sqlite: Sqlite): boolean {
  try {
    return sqlite.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch {
    return false;
  }
}

function hasTables(sqlite: Sqlite): boolean {
  return sqlite.prepare(`SELECT 1 FROM sqlite_schema LIMIT 1`).get() !== undefined;
}

function isOurs(sqlite: Sqlite): boolean {
  return (
    sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'event'`).get() !== undefined
  );
}

function uncleanMark(folder: string): string {
  return join(folder, 'journal.open');
}

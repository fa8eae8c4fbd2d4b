import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Clock, Instant } from '../domain/kernel/ports.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { schemaVersion, versionOf } from './migrations/migrate.ts';
import { keptBackups } from './rotation.ts';
import { openForReading, type Sqlite } from './sqlite.ts';

export const backupReasons = [
  'daily',
  'manual',
  'before-migration',
  'before-restore',
  'before-rebuild',
] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface Backup {
  readonly name: string;
  readonly takenAt: Instant;
  readonly reason: BackupReason;
  readonly bytes: number;
}

export interface BackupRequest {
  readonly folder: string;
  readonly clock: Clock;
  readonly source: Sqlite | { readonly copyTo: (file: string) => void };
  readonly reason: BackupReason;
}

/**
 * Copies the journal into the profile's `backups` folder, opens the copy to prove that it is whole, and only then gives it
 * its name. Throws when it could not be made: nothing destructive goes on without it.
 */
export function takeBackup({ folder, clock, source, reason }: BackupRequest): Backup {
  const backups = backupFolder(folder);
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const takenAt = clock.now();
  const name = backupName(backups, takenAt, reason);
  removeUnfinished(backups);
  const unproven = join(backups, `${name}.part`);
  if ('copyTo' in source) source.copyTo(unproven);
  else source.prepare('VACUUM INTO ?').run(unproven);
  if (!isWholeBackup(unproven)) {
    rmSync(unproven, { force: true });
    throw new Error('The backup could not be opened again');
  }
  chmodSync(unproven, 0o600);
  renameSync(unproven, join(backups, name));
  rotateBackups(folder, name);
  return { name, takenAt, reason, bytes: statSync(join(backups, name)).size };
}

/** Newest first. */
export function listBackups(folder: string): Backup[] {
  const backups = backupFolder(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .map((name) => parseBackup(backups, name))
    .filter((backup) => backup !== null)
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : a.takenAt > b.takenAt ? -1 : b.name.localeCompare(a.name)));
}

/** Whether the file opens, is sound, and holds a journal that this build can read. */
export function isWholeBackup(file: string): boolean {
  try {
    const sqlite = openForReading(file);
    try {
      const version = versionOf(sqlite);
      if (version < 1 || version > schemaVersion) return false;
      sqlite.prepare('SELECT count(*) FROM event').get();
      return sqlite.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      sqlite.close();
    }
  } catch {
    return false;
  }
}

export type RestoreError =
  { readonly type: 'not-found'; readonly what: string } | { readonly type: 'backup-damaged' };

/**
 * Copies a backup beside the journal and proves the copy, while the journal is still open. Everything that can fail for
 * want of space or a good backup fails here; and what rotation then removes is no longer needed.
 */
export function stageBackup(folder: string, name: string): Result<null, RestoreError> {
  if (!listBackups(folder).some((backup) => backup.name === name))
    return err({ type: 'not-found', what: 'backup' });
  copyFileSync(join(backupFolder(folder), name), incomingFile(folder));
  if (isWholeBackup(incomingFile(folder))) return ok(null);
  rmSync(incomingFile(folder), { force: true });
  return err({ type: 'backup-damaged' });
}

/**
 * Puts the staged backup in the place of the closed journal. The swap is one rename, so that a crash leaves either journal
 * whole. The caller has closed the journal and kept its state.
 */
export function putStagedInPlace(folder: string): void {
  const target = join(folder, 'journal.db');
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  renameSync(incomingFile(folder), target);
}

/**
 * Keeps a copy of a journal that cannot be read or trusted any more, byte for byte. It is named after the file's last
 * change: a file that stays as it is is copied once, however often it is opened.
 */
export function keepAside(folder: string): void {
  const file = join(folder, 'journal.db');
  if (!existsSync(file)) return;
  const aside = join(folder, 'damaged');
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  const copy = join(aside, `journal-${stampOf(statSync(file).mtime.toISOString())}.db`);
  if (existsSync(copy)) return;
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix);
}

/** Names of the backups that hold any text of an entry: written, revised, picked or being written. */
export function backupsWithEntry(folder: string, entryId: string): string[] {
  return listBackups(folder)
    .map((backup) => backup.name)
    .filter((name) => holdsText(join(backupFolder(folder), name), () => entryTextSql, entryId));
}

/** Names of the backups that hold any words of an exercise: finished, followed up or under way. */
export function backupsWithExercise(folder: string, exerciseId: string): string[] {
  return listBackups(folder)
    .map((backup) => backup.name)
    .filter((name) => holdsText(join(backupFolder(folder), name), exerciseTextSql, exerciseId));
}

/** `queryFor` gives SQL that finds a row where there is text of the record `@id`. */
function holdsText(file: string, queryFor: (sqlite: Sqlite) => string, id: string): boolean {
  try {
    const sqlite = openForReading(file);
    try {
      return sqlite.prepare(queryFor(sqlite)).get({ id }) !== undefined;
    } finally {
      sqlite.close();
    }
  } catch {
    // What cannot be looked into may hold it.
    return true;
  }
}

const entryTextSql = `
  SELECT 1 FROM event WHERE subject_id = @id AND kind IN ('entry.written', 'entry.revised') AND payload IS NOT NULL
  UNION ALL SELECT 1 FROM event WHERE kind IN ('passage.picked', 'image.added') AND payload ->> '$.entryId' = @id
  UNION ALL SELECT 1 FROM draft WHERE entry_id = @id
  LIMIT 1`;

/** Backups of a journal that had no exercises yet lack the table of those under way. */
function exerciseTextSql(sqlite: Sqlite): string {
  const inLog = `
    SELECT 1 FROM event WHERE subject_id = @id AND payload IS NOT NULL
      AND kind IN ('exercise.finished', 'exercise.followed-up')`;
  const hasDrafts = sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'exercise_draft'`).get();
  return hasDrafts === undefined
    ? inLog
    : `${inLog} UNION ALL SELECT 1 FROM exercise_draft WHERE exercise_id = @id`;
}

function incomingFile(folder: string): string {
  return join(folder, 'journal.incoming.db');
}

/** The backup just taken stays, even when a clock that was set back makes it look old. */
function rotateBackups(folder: string, justTaken: string): void {
  const backups = listBackups(folder);
  const kept = keptBackups(backups);
  for (const { name } of backups)
    if (name !== justTaken && !kept.has(name)) rmSync(join(backupFolder(folder), name), { force: true });
}

/** A copy that a crash cut short is no backup, and would stay for ever. */
function removeUnfinished(backups: string): void {
  for (const name of readdirSync(backups)) if (name.endsWith('.part')) rmSync(join(backups, name));
}

function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

function backupName(backups: string, takenAt: Instant, reason: BackupReason): string {
  const base = `${stampOf(takenAt)}.${reason}`;
  for (let count = 0; ; count += 1) {
    const name = count === 0 ? `${base}.db` : `${base}.${String(count)}.db`;
    if (!existsSync(join(backups, name))) return name;
  }
}

/** `2026-11-23T20-15-00-123Z`: an instant that every file system takes as a name. */
function stampOf(instant: Instant): string {
  return instant.replaceAll(/[:.]/g, '-');
}

function parseBackup(backups: string, name: string): Backup | null {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.([a-z-]+)(\.\d+)?\.db$/.exec(name);
  const reason = backupReasons.find((one) => one === match?.[6]);
  if (match === null || reason === undefined) return null;
  const [, day = '', hour = '', minute = '', second = '', milliseconds = ''] = match;
  return {
    name,
    takenAt: `${day}T${hour}:${minute}:${second}.${milliseconds}Z`,
    reason,
    bytes: statSync(join(backups, name)).size,
  };
}

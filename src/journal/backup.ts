import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
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
  'before-erasure',
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
  const unproven = join(backups, `${name}.part`);
  rmSync(unproven, { force: true });
  if ('copyTo' in source) source.copyTo(unproven);
  else source.prepare('VACUUM INTO ?').run(unproven);
  if (!isWholeBackup(unproven)) {
    rmSync(unproven, { force: true });
    throw new Error('The backup could not be opened again');
  }
  renameSync(unproven, join(backups, name));
  rotateBackups(folder);
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
 * Puts a backup in the place of the closed journal. The swap is one rename, so that a crash leaves either journal whole.
 * The caller has closed the journal and kept its state.
 */
export function putBackupInPlace(folder: string, name: string): Result<null, RestoreError> {
  const source = join(backupFolder(folder), name);
  if (!listBackups(folder).some((backup) => backup.name === name))
    return err({ type: 'not-found', what: 'backup' });
  if (!isWholeBackup(source)) return err({ type: 'backup-damaged' });
  const target = join(folder, 'journal.db');
  const incoming = join(folder, 'journal.incoming.db');
  copyFileSync(source, incoming);
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  renameSync(incoming, target);
  return ok(null);
}

/** Keeps a copy of files that SQLite cannot read any more, byte for byte. */
export function keepUnreadable(folder: string, clock: Clock): void {
  const file = join(folder, 'journal.db');
  if (!existsSync(file)) return;
  const aside = join(folder, 'damaged');
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  copyFileSync(file, join(aside, `journal-${stampOf(clock.now())}.db`));
}

function rotateBackups(folder: string): void {
  const backups = listBackups(folder);
  const kept = keptBackups(backups);
  for (const { name } of backups)
    if (!kept.has(name)) rmSync(join(backupFolder(folder), name), { force: true });
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

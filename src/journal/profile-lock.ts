import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Instant } from '../domain/kernel/ports.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { sqliteErrorCode } from './sqlite.ts';

/** Who has the profile. */
export interface LockHolder {
  readonly pid: number;
  readonly host: 'desktop' | 'browser' | 'terminal';
  readonly since: Instant;
}

export interface ProfileLock {
  release(): void;
}

export type LockError =
  { readonly type: 'held'; readonly holder: LockHolder | null } | { readonly type: 'cannot-lock' };

/**
 * One journal, one writer. The lock is SQLite's own exclusive file lock: the system frees it when the process dies, however
 * it dies, so there is no stale lock to clean up.
 */
export function lockProfile(folder: string, holder: LockHolder): Result<ProfileLock, LockError> {
  let lock: Database.Database | null = null;
  try {
    const file = join(folder, 'profile.lock');
    lock = new Database(file, { timeout: 0 });
    chmodSync(file, 0o600);
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(holderFile(folder), JSON.stringify(holder), { mode: 0o600 });
  } catch (error) {
    lock?.close();
    if (sqliteErrorCode(error) === 'SQLITE_BUSY') return err({ type: 'held', holder: readHolder(folder) });
    return err({ type: 'cannot-lock' });
  }
  const held = lock;
  return ok({
    release() {
      rmSync(holderFile(folder), { force: true });
      held.close();
    },
  });
}

function readHolder(folder: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(holderFile(folder), 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

function holderFile(folder: string): string {
  return join(folder, 'profile.holder.json');
}

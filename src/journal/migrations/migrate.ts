import type { Sqlite } from '../sqlite.ts';
import { migration0001 } from './0001-journal.ts';
import { migration0002 } from './0002-clear-expectations.ts';
import { migration0003 } from './0003-reflection.ts';
import { migration0004 } from './0004-exercises.ts';
import { migration0005 } from './0005-prompt-sets.ts';
import { migration0006 } from './0006-preparations-and-rewards.ts';

/** Numbered, additive, forward only. The position in the list is the version that `user_version` holds afterwards. */
const migrations: readonly string[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
];

export const schemaVersion = migrations.length;

export function versionOf(sqlite: Sqlite): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/** Brings the file up to date in one transaction: all of the missing migrations or none. */
export function migrate(sqlite: Sqlite): void {
  const present = versionOf(sqlite);
  const apply = sqlite.transaction(() => {
    for (const migration of migrations.slice(present)) sqlite.exec(migration);
    sqlite.pragma(`user_version = ${String(schemaVersion)}`);
  });
  apply.immediate();
}

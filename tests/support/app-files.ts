import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { projections } from '../../src/journal/projections/all-projections.ts';

/** Every table of the journal file with every row, but for SQLite's and the search index's own. */
export function dumpTables(folder: string): Record<string, unknown[]> {
  const sqlite = new Database(join(folder, 'journal.db'), { readonly: true });
  try {
    const tables = sqlite
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name`,
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, sqlite.prepare(`SELECT * FROM "${name}" ORDER BY 1`).raw().all()]),
    );
  } finally {
    sqlite.close();
  }
}

/** Removes every projected row, as if the tables had been lost. */
export function emptyProjections(folder: string): void {
  const sqlite = new Database(join(folder, 'journal.db'));
  for (const { table } of Object.values(projections)) sqlite.exec(`DELETE FROM ${table}`);
  sqlite.exec('DELETE FROM entry_mark');
  sqlite.close();
}

/** Files of the profile whose bytes contain the words, backups left out. */
export function filesContaining(folder: string, words: string): string[] {
  return profileFiles(folder).filter((name) => readFileSync(join(folder, name)).includes(words));
}

function profileFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('backups') && statSync(join(folder, name)).isFile(),
  );
}

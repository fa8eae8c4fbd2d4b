import Database from 'better-sqlite3';

export type Sqlite = Database.Database;
export type SqlValue = string | number | null;

/**
 * Opens a SQLite file with the settings every connection of the journal has. A re-opened WAL database comes up with
 * `synchronous=NORMAL`, which loses acknowledged commits on power loss, so FULL is set and checked at every open.
 */
export function openForWriting(file: string): Sqlite {
  const sqlite = new Database(file);
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    if (process.platform === 'darwin') sqlite.pragma('fullfsync = 1');
    sqlite.pragma('secure_delete = ON');
    applyCommonPragmas(sqlite);
    const synchronous: unknown = sqlite.pragma('synchronous', { simple: true });
    if (synchronous !== 2) throw new Error(`SQLite refused synchronous=FULL (is ${String(synchronous)})`);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Opens an existing file without ever writing to it. */
export function openForReading(file: string): Sqlite {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  try {
    applyCommonPragmas(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** An empty journal in memory: what the app shows when the file cannot be read. */
export function openInMemory(): Sqlite {
  const sqlite = new Database(':memory:');
  applyCommonPragmas(sqlite);
  return sqlite;
}

/** The code of an error that SQLite reported, such as `SQLITE_FULL`, or null for any other error. */
export function sqliteErrorCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}

function applyCommonPragmas(sqlite: Sqlite): void {
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  sqlite.pragma('cache_size = -24000');
}

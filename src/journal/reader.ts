import type { Statement } from 'better-sqlite3';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
} from 'kysely';
import type { Schema } from './schema.ts';
import type { Sqlite } from './sqlite.ts';

/** Builds typed queries; never runs them. They run synchronously through a `Reader` (see ADR 0002). */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Runs built queries. Synchronous, so that the queries of one call see one state of the journal. */
export interface Reader {
  all<T>(query: Compilable<T>): T[];
  first<T>(query: Compilable<T>): T | null;
  /** For what the builder cannot say, such as full-text search: SQL with `?` parameters. */
  allRaw<T>(text: string, ...parameters: readonly (string | number)[]): T[];
}

const statementsKept = 200;

export function createReader(sqlite: Sqlite): Reader {
  const prepare = memoisedPrepare(sqlite);
  return {
    all<T>(query: Compilable<T>) {
      const { sql: text, parameters } = query.compile();
      return prepare(text).all(...parameters) as T[];
    },
    first<T>(query: Compilable<T>) {
      const { sql: text, parameters } = query.compile();
      return (prepare(text).get(...parameters) as T | undefined) ?? null;
    },
    allRaw: <T>(text: string, ...parameters: readonly (string | number)[]) =>
      prepare(text).all(...parameters) as T[],
  };
}

/** Preparing costs more than running: statements are kept by their text, the longest unused goes first. */
function memoisedPrepare(sqlite: Sqlite): (text: string) => Statement<unknown[]> {
  const statements = new Map<string, Statement<unknown[]>>();
  return (text) => {
    const known = statements.get(text) ?? sqlite.prepare<unknown[]>(text);
    statements.delete(text);
    statements.set(text, known);
    if (statements.size > statementsKept) {
      const [oldest] = statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
    }
    return known;
  };
}

/** The record in a projection row. It was written from a folded state, so its shape is known. */
export function rowState<S>(row: { readonly state: string }): S {
  return JSON.parse(row.state) as S;
}

import type { EntryMark } from '../../domain/entry/entry-marks.ts';
import type { EventBody } from '../../domain/kernel/event.ts';
import type { SubjectDefinition } from '../../domain/kernel/subject.ts';
import type { SqlValue } from '../sqlite.ts';

/** How the folded state of one kind of record becomes a row. Columns are what queries filter and sort by. */
export interface Projection<S = unknown> {
  readonly subject: SubjectDefinition<S>;
  readonly table: string;
  readonly columns: readonly string[];
  /** Values in the order of `columns`. */
  values(state: S): readonly SqlValue[];
  /** What full-text search should find, or null for nothing. */
  searchable(state: S): SearchDocument | null;
  /** The tags and links it can be found by, or null for a kind that has none. */
  readonly marks: ((state: S) => readonly EntryMark[]) | null;
}

export interface SearchDocument {
  readonly day: string;
  readonly title: string;
  readonly body: string;
}

interface ProjectionSpec<S, B extends EventBody> {
  readonly subject: SubjectDefinition<S, B>;
  readonly table: string;
  readonly columns: Readonly<Record<string, (state: S) => SqlValue>>;
  readonly searchable?: (state: S) => SearchDocument | null;
  readonly marks?: (state: S) => readonly EntryMark[];
}

export function projection<S, B extends EventBody>(spec: ProjectionSpec<S, B>): Projection {
  const readers = Object.values(spec.columns);
  const { marks } = spec;
  return {
    subject: spec.subject,
    table: spec.table,
    columns: Object.keys(spec.columns),
    values: (state) => readers.map((read) => read(state as S)),
    searchable: (state) => spec.searchable?.(state as S) ?? null,
    marks: marks === undefined ? null : (state) => marks(state as S),
  };
}

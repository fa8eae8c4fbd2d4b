import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { PracticeDay } from '../../domain/practice/practice-day.ts';
import type { Practice } from '../../domain/practice/practice.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** A practice with the commitment it belongs to. */
export interface PracticeOverview {
  readonly practice: Practice;
  readonly commitment: Commitment;
}

/** Of two practices of one commitment, which no device makes by itself, the first counts. */
export function findPracticeOf(reader: Reader, commitmentId: string): PracticeOverview | null {
  const query = practicesQuery().where('p.commitment_id', '=', commitmentId).limit(1);
  return reader.all(query).map(rowToOverview)[0] ?? null;
}

/** In the order they were made; those whose commitment has its verdict come last. */
export function listPractices(reader: Reader, scope: 'open' | 'all'): PracticeOverview[] {
  const query = practicesQuery();
  return reader.all(scope === 'open' ? query.where('c.is_settled', '=', 0) : query).map(rowToOverview);
}

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** What was recorded in a range of days, both included, in the order it was last changed; two records of one day may be among it. */
export function listPracticeDays(reader: Reader, commitmentId: string, range?: DayRange): PracticeDay[] {
  const all = sql.selectFrom('practice_day').select('state').where('commitment_id', '=', commitmentId);
  const ranged = range === undefined ? all : all.where('day', '>=', range.from).where('day', '<=', range.to);
  return reader.all(ranged.orderBy('head')).map(rowState<PracticeDay>);
}

function practicesQuery() {
  return sql
    .selectFrom('practice as p')
    .innerJoin('commitment as c', 'c.id', 'p.commitment_id')
    .select(['p.state as state', 'c.state as commitmentState'])
    .orderBy('c.is_settled')
    .orderBy('p.seq');
}

function rowToOverview(row: { readonly state: string; readonly commitmentState: string }): PracticeOverview {
  return { practice: rowState(row), commitment: rowState({ state: row.commitmentState }) };
}

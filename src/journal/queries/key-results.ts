import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { KeyResult } from '../../domain/key-result/key-result.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** Also one that was removed: it can be restored. */
export function findKeyResult(reader: Reader, id: string): KeyResult | null {
  const row = reader.first(sql.selectFrom('key_result').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Those of one goal, in their order. */
export function listKeyResultsOf(reader: Reader, goalId: string): KeyResult[] {
  const query = sql
    .selectFrom('key_result')
    .select('state')
    .where('goal_id', '=', goalId)
    .where('is_removed', '=', 0);
  return reader.all(query.orderBy('order_key').orderBy('id')).map(rowState<KeyResult>);
}

export function listKeyResults(reader: Reader): KeyResult[] {
  const query = sql.selectFrom('key_result').select('state').where('is_removed', '=', 0);
  return reader.all(query.orderBy('goal_id').orderBy('order_key').orderBy('id')).map(rowState<KeyResult>);
}

/** What the last measuring check-in on each key result said. Those never measured are left out. */
export function measuredValues(reader: Reader): Map<string, number> {
  const rows = reader.allRaw<{ id: string; value: number | null }>(
    `SELECT k.id AS id, (${lastValueOf('k.id')}) AS value FROM key_result k WHERE k.is_removed = 0`,
  );
  return new Map(rows.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
}

export function measuredValue(reader: Reader, keyResultId: string): number | null {
  const [row] = reader.allRaw<{ value: number | null }>(lastValueOf('?'), keyResultId);
  return row?.value ?? null;
}

/** All looks at a key result, newest first. */
export function listLooksAt(reader: Reader, aboutId: string): CheckIn[] {
  const query = sql.selectFrom('check_in').select('state').where('about_id', '=', aboutId);
  return reader.all(query.orderBy('at', 'desc').orderBy('head', 'desc')).map(rowState<CheckIn>);
}

function lastValueOf(id: string): string {
  return `SELECT c.state ->> '$.value' AS value FROM check_in c
    WHERE c.about_id = ${id} AND c.state ->> '$.value' IS NOT NULL ORDER BY c.at DESC, c.head DESC LIMIT 1`;
}

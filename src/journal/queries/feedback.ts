import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Obstacle, Verdict } from '../../domain/commitment/commitment.ts';
import type { KeyResult } from '../../domain/key-result/key-result.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** How many commitments of the journal ended how. */
export function countVerdicts(reader: Reader): Readonly<Partial<Record<Verdict, number>>> {
  const rows = reader.allRaw<{ verdict: Verdict; n: number }>(
    'SELECT verdict, count(*) AS n FROM commitment WHERE is_settled = 1 GROUP BY verdict',
  );
  return Object.fromEntries(rows.map(({ verdict, n }) => [verdict, n]));
}

/** How many commitments serve a goal and how many of them are kept; excused and withdrawn ones are neither. */
export function countForGoal(
  reader: Reader,
  goalId: string,
): { readonly kept: number; readonly promised: number } {
  const rows = reader.allRaw<{ kept: number | null; promised: number }>(
    `SELECT sum(verdict = 'kept') AS kept, count(*) AS promised FROM commitment
     WHERE goal_id = ? AND (verdict IS NULL OR verdict NOT IN ('excused', 'withdrawn'))`,
    goalId,
  );
  return { kept: rows[0]?.kept ?? 0, promised: rows[0]?.promised ?? 0 };
}

/** How many open commitments are promised to a person. */
export function countOpenFor(reader: Reader, personId: string): number {
  const rows = reader.allRaw<{ n: number }>(
    'SELECT count(*) AS n FROM commitment WHERE person_id = ? AND is_settled = 0',
    personId,
  );
  return rows[0]?.n ?? 0;
}

/** How often an obstacle was named since a day and instant, with verdicts and in check-ins. */
export function countObstacle(
  reader: Reader,
  obstacle: Obstacle,
  since: { readonly day: string; readonly at: string },
): number {
  const rows = reader.allRaw<{ n: number }>(
    `SELECT (SELECT count(*) FROM commitment
             WHERE settled_day >= ? AND state ->> '$.settlement.obstacle' = ?)
          + (SELECT count(*) FROM check_in WHERE at >= ? AND state ->> '$.obstacle' = ?) AS n`,
    since.day,
    obstacle,
    since.at,
    obstacle,
  );
  return rows[0]?.n ?? 0;
}

/** The key results of a goal that were not removed, in their order. */
export function keyResultsUnder(reader: Reader, goalId: string): KeyResult[] {
  const query = sql
    .selectFrom('key_result')
    .select('state')
    .where('goal_id', '=', goalId)
    .where('is_removed', '=', 0)
    .orderBy('order_key')
    .orderBy('seq');
  return reader.all(query).map(rowState<KeyResult>);
}

export function keyResultById(reader: Reader, id: string): KeyResult | null {
  const row = reader.first(sql.selectFrom('key_result').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

export function checkInById(reader: Reader, id: string): CheckIn | null {
  const row = reader.first(sql.selectFrom('check_in').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

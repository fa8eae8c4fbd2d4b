import type { Alignment } from '../../domain/alignment/alignment.ts';
import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findGoal(reader: Reader, id: string): Goal | null {
  const row = reader.first(sql.selectFrom('goal').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Every goal, in the order they came to be. */
export function listGoals(reader: Reader): Goal[] {
  return reader.all(sql.selectFrom('goal').select('state').orderBy('seq')).map(rowState<Goal>);
}

/** The line from the root down to the goal itself. A circle, which a merge could produce, is cut. */
export function goalLine(reader: Reader, goalId: string | null): Goal[] {
  const line: Goal[] = [];
  const seen = new Set<string>();
  for (let next = goalId; next !== null && !seen.has(next);) {
    seen.add(next);
    const goal = findGoal(reader, next);
    if (goal === null) break;
    line.unshift(goal);
    next = goal.parentId;
  }
  return line;
}

/** The attempt that starts this goal anew; the latest one, should there be several. */
export function findRestartOf(reader: Reader, goalId: string): Goal | null {
  const [row] = reader.allRaw<{ state: string }>(
    `SELECT state FROM goal WHERE state ->> '$.restartOf' = ? ORDER BY seq DESC LIMIT 1`,
    goalId,
  );
  return row === undefined ? null : rowState(row);
}

export interface CommitmentCounts {
  readonly open: number;
  readonly total: number;
}

/** How many commitments serve each goal directly. */
export function countCommitmentsByGoal(reader: Reader): Map<string, CommitmentCounts> {
  const rows = reader.allRaw<CommitmentCounts & { readonly id: string }>(
    `SELECT goal_id AS id, count(*) AS total, sum(is_settled = 0) AS open
     FROM commitment WHERE goal_id IS NOT NULL GROUP BY goal_id`,
  );
  return new Map(rows.map(({ id, open, total }) => [id, { open, total }]));
}

export interface LastLook {
  readonly confidence: Confidence;
  readonly day: string;
}

/** The last check-in on each goal itself. */
export function lastLooksAtGoals(reader: Reader): Map<string, LastLook> {
  return lastLooks(
    reader,
    `SELECT g.id AS id, (
       SELECT json_array(c.confidence, c.state ->> '$.when.day') FROM check_in c
       WHERE c.about_id = g.id ORDER BY c.at DESC, c.head DESC LIMIT 1
     ) AS look FROM goal g`,
  );
}

/** The last check-in on each key result. */
export function lastLooksAtKeyResults(reader: Reader): Map<string, LastLook> {
  return lastLooks(
    reader,
    `SELECT k.id AS id, (
       SELECT json_array(c.confidence, c.state ->> '$.when.day') FROM check_in c
       WHERE c.about_id = k.id ORDER BY c.at DESC, c.head DESC LIMIT 1
     ) AS look FROM key_result k WHERE k.is_removed = 0`,
  );
}

/** The latest day on which somebody looked at a goal: at itself or at one of its key results. */
export function lastLookDay(reader: Reader, goalId: string): string | null {
  const [row] = reader.allRaw<{ day: string | null }>(
    `SELECT max((
       SELECT c.state ->> '$.when.day' FROM check_in c WHERE c.about_id = a.id ORDER BY c.at DESC, c.head DESC LIMIT 1
     )) AS day
     FROM (SELECT ? AS id UNION ALL SELECT id FROM key_result WHERE goal_id = ? AND is_removed = 0) a`,
    goalId,
    goalId,
  );
  return row?.day ?? null;
}

function lastLooks(reader: Reader, query: string): Map<string, LastLook> {
  const looks = new Map<string, LastLook>();
  for (const { id, look } of reader.allRaw<{ id: string; look: string | null }>(query)) {
    if (look === null) continue;
    const [confidence, day] = JSON.parse(look) as [Confidence, string];
    looks.set(id, { confidence, day });
  }
  return looks;
}

/** Sessions that were held, newest first. */
export function listAlignments(reader: Reader, limit = 200): Alignment[] {
  const query = sql.selectFrom('alignment').select('state').orderBy('day', 'desc').orderBy('seq', 'desc');
  return reader.all(query.limit(limit)).map(rowState<Alignment>);
}

import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Entry } from '../../domain/entry/entry.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Day } from '../../domain/kernel/ports.ts';
import type { Need } from '../../domain/need/need.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** What happened in a stretch of days. Both days are included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** What was written about these days, earliest first; erased entries are left out. */
export function listEntriesBetween(reader: Reader, { from, to }: DayRange): Entry[] {
  const query = sql.selectFrom('entry').select('state').where('day', '>=', from).where('day', '<=', to);
  return reader
    .all(query.orderBy('day').orderBy('written_at').orderBy('seq'))
    .map(rowState<Entry>)
    .filter(({ isErased }) => !isErased);
}

/** In the order they were made. */
export function listCheckInsBetween(reader: Reader, { from, to }: DayRange): CheckIn[] {
  const query = sql.selectFrom('check_in').select('state').where('day', '>=', from).where('day', '<=', to);
  return reader.all(query.orderBy('at').orderBy('seq')).map(rowState<CheckIn>);
}

export interface CompletedStep {
  readonly id: string;
  readonly text: string;
  readonly commitmentId: string;
  readonly statement: string;
}

/** Steps that were completed, in the order of their days. */
export function listStepsCompletedBetween(reader: Reader, { from, to }: DayRange): CompletedStep[] {
  return reader.allRaw<CompletedStep>(
    `SELECT s.id AS id, s.state ->> '$.text' AS text, c.id AS commitmentId, c.state ->> '$.statement' AS statement
     FROM step s JOIN commitment c ON c.id = s.commitment_id
     WHERE s.is_completed = 1 AND s.state ->> '$.completed.day' >= ? AND s.state ->> '$.completed.day' <= ?
     ORDER BY s.state ->> '$.completed.at', s.seq`,
    from,
    to,
  );
}

/** Ids of what got its verdict, in the order of the verdicts. */
export function listSettledIdsBetween(reader: Reader, { from, to }: DayRange): string[] {
  const query = sql
    .selectFrom('commitment')
    .select('id')
    .where('settled_day', '>=', from)
    .where('settled_day', '<=', to);
  return reader.all(query.orderBy('settled_at').orderBy('seq')).map(({ id }) => id);
}

/** Commitments without a verdict. */
export function listUnsettled(reader: Reader): Commitment[] {
  const query = sql.selectFrom('commitment').select('state').where('is_settled', '=', 0).orderBy('seq');
  return reader.all(query).map(rowState<Commitment>);
}

/** Needs that were raised or answered, and those that wait whatever their day. */
export function listNeedsOf(reader: Reader, { from, to }: DayRange): Need[] {
  const isWithin = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  return reader
    .all(sql.selectFrom('need').select('state').orderBy('seq'))
    .map(rowState<Need>)
    .filter(({ raised, answered, state }) => {
      const waits = (state === 'open' || state === 'promised') && raised.day <= to;
      return waits || isWithin(raised.day) || isWithin(answered?.day);
    });
}

/** On how many days of the stretch something was done for each practice. */
export function countPracticeDays(reader: Reader, { from, to }: DayRange): Map<string, number> {
  const rows = reader.allRaw<{ id: string; days: number }>(
    `SELECT commitment_id AS id, count(DISTINCT day) AS days FROM practice_day
     WHERE day >= ? AND day <= ? AND amount > 0 GROUP BY commitment_id`,
    from,
    to,
  );
  return new Map(rows.map(({ id, days }) => [id, days]));
}

/** The last day on which each goal's own commitments moved: one was made, or got its verdict. */
export function lastCommitmentDays(reader: Reader): Map<string, Day> {
  const rows = reader.allRaw<{ id: string; day: Day }>(
    `SELECT goal_id AS id, max(max(made_day, coalesce(settled_day, made_day))) AS day
     FROM commitment WHERE goal_id IS NOT NULL GROUP BY goal_id`,
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}

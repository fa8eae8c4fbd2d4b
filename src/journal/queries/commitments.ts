import { sql as raw } from 'kysely';
import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { Step } from '../../domain/step/step.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** A commitment with what lists show beside it. */
export interface CommitmentOverview {
  readonly commitment: Commitment;
  readonly confidence: Confidence | null;
  readonly personName: string | null;
  readonly goal: Goal | null;
  readonly steps: { readonly total: number; readonly completed: number };
  readonly nextStep: Step | null;
}

export interface CommitmentFilter {
  readonly status: 'open' | 'awaiting' | 'settled' | 'all';
  readonly personId?: string | undefined;
  readonly goalId?: string | undefined;
  readonly tag?: string | undefined;
  readonly text?: string | undefined;
  /** Only those due before this instant. */
  readonly dueBefore?: string | undefined;
  /** Only those without a due. */
  readonly undatedOnly?: boolean | undefined;
  /** Only those that serve a goal. */
  readonly withGoalOnly?: boolean | undefined;
  /** All of them when left out. */
  readonly limit?: number | undefined;
}

export function findCommitment(reader: Reader, id: string): Commitment | null {
  const row = reader.first(sql.selectFrom('commitment').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Open and awaiting ones by due, soonest first and undated last; settled ones by verdict, newest first. */
export function listCommitments(reader: Reader, filter: CommitmentFilter, now: string): CommitmentOverview[] {
  let query = overviewQuery();
  if (filter.limit !== undefined) query = query.limit(filter.limit);
  switch (filter.status) {
    case 'open':
      query = query
        .where('c.is_settled', '=', 0)
        .where((w) => w.or([w('c.due_at', 'is', null), w('c.due_at', '>', now)]));
      break;
    case 'awaiting':
      query = query.where('c.is_settled', '=', 0).where('c.due_at', '<=', now);
      break;
    case 'settled':
      query = query.where('c.is_settled', '=', 1).orderBy('c.settled_at', 'desc');
      break;
    case 'all':
      query = query.orderBy('c.is_settled');
      break;
  }
  if (filter.personId !== undefined) query = query.where('c.person_id', '=', filter.personId);
  if (filter.goalId !== undefined) query = query.where('c.goal_id', '=', filter.goalId);
  if (filter.dueBefore !== undefined) query = query.where('c.due_at', '<', filter.dueBefore);
  if (filter.withGoalOnly === true) query = query.where('c.goal_id', 'is not', null);
  if (filter.undatedOnly === true) query = query.where('c.due_at', 'is', null);
  if (filter.text !== undefined && filter.text !== '') {
    const pattern = `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      raw<boolean>`(c.state ->> '$.statement' LIKE ${pattern} ESCAPE '\\' OR c.state ->> '$.doneMeans' LIKE ${pattern} ESCAPE '\\')`,
    );
  }
  if (filter.tag !== undefined) {
    query = query.where(
      raw<boolean>`EXISTS (SELECT 1 FROM json_each(c.state, '$.tags') AS tag WHERE lower(tag.value) = lower(${filter.tag}))`,
    );
  }
  const ordered = query
    .orderBy((o) => o('c.due_at', 'is', null))
    .orderBy('c.due_at')
    .orderBy('c.seq');
  return reader.all(ordered).map(rowToOverview);
}

export function commitmentOverview(reader: Reader, id: string): CommitmentOverview | null {
  const row = reader.first(overviewQuery().where('c.id', '=', id));
  return row === null ? null : rowToOverview(row);
}

/** Every tag in use, by name. */
export function listTags(reader: Reader): string[] {
  const rows = reader.allRaw<{ tag: string }>(
    `SELECT DISTINCT tag.value AS tag FROM commitment, json_each(commitment.state, '$.tags') AS tag ORDER BY tag.value`,
  );
  return rows.map((row) => row.tag);
}

export function listCheckIns(reader: Reader, aboutId: string): CheckIn[] {
  const query = sql
    .selectFrom('check_in')
    .select('state')
    .where('about_id', '=', aboutId)
    .orderBy('at', 'desc');
  return reader.all(query).map(rowState<CheckIn>);
}

export function listSteps(reader: Reader, commitmentId: string): Step[] {
  const query = sql.selectFrom('step').select('state').where('commitment_id', '=', commitmentId);
  return reader.all(query.orderBy('order_key').orderBy('seq')).map(rowState<Step>);
}

export function findStep(reader: Reader, id: string): Step | null {
  const row = reader.first(sql.selectFrom('step').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** How many commitments were kept on a logical day. */
export function countKeptOn(reader: Reader, day: string): number {
  const rows = reader.allRaw<{ n: number }>(
    `SELECT count(*) AS n FROM commitment WHERE settled_day = ? AND verdict = 'kept'`,
    day,
  );
  return rows[0]?.n ?? 0;
}

function overviewQuery() {
  return sql
    .selectFrom('commitment as c')
    .leftJoin('person as p', 'p.id', 'c.person_id')
    .leftJoin('goal as g', 'g.id', 'c.goal_id')
    .select(['c.state as state', 'p.name as personName', 'g.state as goalState'])
    .select((s) => [
      s
        .selectFrom('check_in')
        .select('confidence')
        .whereRef('about_id', '=', 'c.id')
        .orderBy('at', 'desc')
        .limit(1)
        .as('confidence'),
      s
        .selectFrom('step')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('commitment_id', '=', 'c.id')
        .as('stepsTotal'),
      s
        .selectFrom('step')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('commitment_id', '=', 'c.id')
        .where('is_completed', '=', 1)
        .as('stepsCompleted'),
      s
        .selectFrom('step')
        .select('state')
        .whereRef('commitment_id', '=', 'c.id')
        .where('is_completed', '=', 0)
        .orderBy('order_key')
        .limit(1)
        .as('nextStepState'),
    ]);
}

interface OverviewRow {
  readonly state: string;
  readonly personName: string | null;
  readonly goalState: string | null;
  readonly confidence: string | null;
  readonly stepsTotal: number | null;
  readonly stepsCompleted: number | null;
  readonly nextStepState: string | null;
}

function rowToOverview(row: OverviewRow): CommitmentOverview {
  return {
    commitment: rowState(row),
    confidence: row.confidence as Confidence | null,
    personName: row.personName,
    goal: row.goalState === null ? null : (JSON.parse(row.goalState) as Goal),
    steps: { total: row.stepsTotal ?? 0, completed: row.stepsCompleted ?? 0 },
    nextStep: row.nextStepState === null ? null : (JSON.parse(row.nextStepState) as Step),
  };
}

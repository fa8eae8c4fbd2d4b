import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { nextStepOf } from '../../domain/step/outline.ts';
import type { Step } from '../../domain/step/step.ts';
import { rowState, sql, type Reader } from '../reader.ts';
import { conditionsOf, latestConfidence, type CommitmentFilter } from './commitment-conditions.ts';
import { listSteps } from './steps.ts';

/** A commitment with what lists show beside it. */
export interface CommitmentOverview {
  readonly commitment: Commitment;
  readonly confidence: Confidence | null;
  readonly personName: string | null;
  readonly goal: Goal | null;
  readonly steps: { readonly total: number; readonly completed: number };
  readonly nextStep: Step | null;
}

export function findCommitment(reader: Reader, id: string): Commitment | null {
  const row = reader.first(sql.selectFrom('commitment').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Open and awaiting ones by due, soonest first and undated last; settled ones by verdict, newest first. */
export function listCommitments(reader: Reader, filter: CommitmentFilter, now: string): CommitmentOverview[] {
  let query = overviewQuery().where((w) => w.and(conditionsOf(filter, now)));
  if (filter.limit !== undefined) query = query.limit(filter.limit);
  if (filter.status === 'all') query = query.orderBy('c.is_settled');
  if (filter.status === 'settled') query = query.orderBy('c.settled_at', 'desc');
  const ordered = query
    .orderBy((o) => o('c.due_at', 'is', null))
    .orderBy('c.due_at')
    .orderBy('c.seq');
  return reader.all(ordered).map((row) => rowToOverview(reader, row));
}

export function commitmentOverview(reader: Reader, id: string): CommitmentOverview | null {
  const row = reader.first(overviewQuery().where('c.id', '=', id));
  return row === null ? null : rowToOverview(reader, row);
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
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc');
  return reader.all(query).map(rowState<CheckIn>);
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
      latestConfidence.as('confidence'),
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
        .where('became_id', 'is', null)
        .orderBy('order_key')
        .orderBy('id')
        .limit(1)
        .as('nextStepState'),
      s
        .selectFrom('step')
        .select('id')
        .whereRef('commitment_id', '=', 'c.id')
        .where('parent_id', 'is not', null)
        .limit(1)
        .as('nestedStepId'),
    ]);
}

interface OverviewRow {
  readonly state: string;
  readonly personName: string | null;
  readonly goalState: string | null;
  readonly confidence: string | null;
  readonly stepsTotal: number | null;
  readonly stepsCompleted: number | null;
  /** The first open step, which is the next one unless steps are nested. */
  readonly nextStepState: string | null;
  readonly nestedStepId: string | null;
}

function rowToOverview(reader: Reader, row: OverviewRow): CommitmentOverview {
  const commitment = rowState<Commitment>(row);
  return {
    commitment,
    confidence: row.confidence as Confidence | null,
    personName: row.personName,
    goal: row.goalState === null ? null : (JSON.parse(row.goalState) as Goal),
    steps: { total: row.stepsTotal ?? 0, completed: row.stepsCompleted ?? 0 },
    nextStep: nextStepIn(reader, commitment.id, row),
  };
}

/** The outline decides; only nested steps cost another look. */
function nextStepIn(reader: Reader, commitmentId: string, row: OverviewRow): Step | null {
  if (row.nextStepState === null) return null;
  if (row.nestedStepId !== null) return nextStepOf(listSteps(reader, commitmentId));
  return JSON.parse(row.nextStepState) as Step;
}

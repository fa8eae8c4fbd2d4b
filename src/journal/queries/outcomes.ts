import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Commitment, Obstacle, Verdict } from '../../domain/commitment/commitment.ts';
import type { Day, Instant } from '../../domain/kernel/ports.ts';
import type { TriedCommitment } from '../../domain/metrics/trial-questions.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** Logical days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** How a commitment ended, and what was thought of it before. */
export interface CommitmentOutcome {
  readonly day: Day;
  readonly verdict: Verdict;
  readonly obstacle: Obstacle | null;
  readonly wasRenegotiated: boolean;
  /** As `confidenceBefore` says: of the last check-in before due and before the verdict. */
  readonly confidence: Confidence | null;
}

/** What got a verdict in the period. Read from one index alone, since it goes over every commitment there is. */
export function listOutcomes(reader: Reader, { from, to }: DayRange): CommitmentOutcome[] {
  const rows = reader.allRaw<OutcomeRow>(
    `SELECT settled_day AS day, verdict, obstacle, is_renegotiated AS isRenegotiated,
       (SELECT confidence FROM check_in
         WHERE about_id = c.id AND at < min(c.settled_at, coalesce(c.due_at, c.settled_at))
         ORDER BY at DESC, id DESC LIMIT 1) AS confidence
     FROM commitment AS c WHERE settled_day >= ? AND settled_day <= ?`,
    from,
    to,
  );
  return rows.map(({ isRenegotiated, ...row }) => ({ ...row, wasRenegotiated: isRenegotiated === 1 }));
}

interface OutcomeRow extends Omit<CommitmentOutcome, 'wasRenegotiated'> {
  readonly isRenegotiated: number;
}

/** What got a verdict on follow-through in the period, with what stood beside it to the end. */
export function listTriedCommitments(reader: Reader, { from, to }: DayRange): TriedCommitment[] {
  const rows = reader.allRaw<TriedRow>(
    `SELECT verdict, settled_at AS settledAt, due_at AS dueAt, state ->> '$.due.local' AS dueLocal,
       (SELECT min(state ->> '$.set.at') FROM plan WHERE commitment_id = c.id) AS planAt,
       (SELECT min(state ->> '$.asked.at') FROM witness
         WHERE commitment_id = c.id AND coalesce(state ->> '$.released.at', c.settled_at) >= c.settled_at) AS witnessAt
     FROM commitment AS c WHERE settled_day >= ? AND settled_day <= ? AND verdict IN ('kept', 'partly', 'missed')`,
    from,
    to,
  );
  return rows.map(({ dueAt, dueLocal, ...row }) => ({
    ...row,
    due: dueAt === null || dueLocal === null ? null : { instant: dueAt, local: dueLocal },
  }));
}

interface TriedRow extends Omit<TriedCommitment, 'due'> {
  readonly dueAt: Instant | null;
  readonly dueLocal: string | null;
}

/** Commitments without a verdict that figures count all the same: past due, or renegotiated in time. */
export function listUnsettledOfNote(reader: Reader, now: Instant): Commitment[] {
  const query = sql
    .selectFrom('commitment')
    .select('state')
    .where('is_settled', '=', 0)
    .where((w) => w.or([w('due_at', '<=', now), w('is_renegotiated', '=', 1)]));
  return reader.all(query).map(rowState<Commitment>);
}

/** Every obstacle that a check-in of the period named. */
export function listCheckInObstacles(reader: Reader, { from, to }: DayRange): Obstacle[] {
  const query = sql
    .selectFrom('check_in')
    .select('obstacle')
    .where('obstacle', 'is not', null)
    .where('day', '>=', from)
    .where('day', '<=', to);
  return reader.all(query).map(({ obstacle }) => obstacle as Obstacle);
}

/** What was missed, the latest first. Days are logical ones. */
export function listMissedSince(reader: Reader, from: Day): Commitment[] {
  const query = sql
    .selectFrom('commitment')
    .select('state')
    .where('settled_day', '>=', from)
    .where('verdict', '=', 'missed')
    .orderBy('settled_at', 'desc')
    .orderBy('seq', 'desc');
  return reader.all(query).map(rowState<Commitment>);
}

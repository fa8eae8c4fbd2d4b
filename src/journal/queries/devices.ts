import type { Audience } from '../../domain/audience/audience.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Stake } from '../../domain/stake/stake.ts';
import type { Testimony } from '../../domain/testimony/testimony.ts';
import type { Witness } from '../../domain/witness/witness.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** What holds a person to a commitment: witnesses, stakes, an audience; and what they witness for others. */

export function findWitness(reader: Reader, id: string): Witness | null {
  const row = reader.first(sql.selectFrom('witness').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** All who were ever asked, in that order; those released as well. */
export function listWitnesses(reader: Reader, commitmentId: string): Witness[] {
  const query = sql.selectFrom('witness').select('state').where('commitment_id', '=', commitmentId);
  return reader.all(query.orderBy('seq')).map(rowState<Witness>);
}

export function findTestimony(reader: Reader, id: string): Testimony | null {
  const row = reader.first(sql.selectFrom('testimony').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Newest first. */
export function listTestimonies(reader: Reader): Testimony[] {
  const query = sql.selectFrom('testimony').select('state').orderBy('seq', 'desc').limit(500);
  return reader.all(query).map(rowState<Testimony>);
}

export function findStake(reader: Reader, id: string): Stake | null {
  const row = reader.first(sql.selectFrom('stake').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Those that stand, in the order they were set. */
export function listStakes(reader: Reader, commitmentId: string): Stake[] {
  const query = sql.selectFrom('stake').select('state').where('commitment_id', '=', commitmentId);
  const stakes = reader.all(query.orderBy('seq')).map(rowState<Stake>);
  return stakes.filter(({ dropped }) => dropped === null);
}

/** Those that may have something to ask: not confirmed and past their delay, or confirmed and not answered for. */
export function listUnansweredStakes(reader: Reader, now: string): Stake[] {
  return reader
    .allRaw<{ state: string }>(
      `SELECT state FROM stake
       WHERE state ->> '$.dropped' IS NULL AND state ->> '$.answered' IS NULL AND (is_confirmed = 1 OR confirm_from <= ?)
       ORDER BY confirm_from, seq LIMIT 200`,
      now,
    )
    .map(rowState<Stake>);
}

export function findAudience(reader: Reader, id: string): Audience | null {
  const row = reader.first(sql.selectFrom('audience').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** All who were ever chosen, in that order; those revoked as well. */
export function listAudience(reader: Reader, commitmentId: string): Audience[] {
  const query = sql.selectFrom('audience').select('state').where('commitment_id', '=', commitmentId);
  return reader.all(query.orderBy('seq')).map(rowState<Audience>);
}

/** What a person stands as the audience of. */
export function listAudienceOf(reader: Reader, personId: string): Audience[] {
  const query = sql
    .selectFrom('audience')
    .select('state')
    .where('person_id', '=', personId)
    .where('is_revoked', '=', 0)
    .orderBy('seq');
  return reader.all(query).map(rowState<Audience>);
}

/** The if–then plan of a commitment: of two, which two devices could set, the later one. */
export function findPlanOf(reader: Reader, commitmentId: string): Plan | null {
  const query = sql.selectFrom('plan').select('state').where('commitment_id', '=', commitmentId);
  const row = reader.first(query.orderBy('seq', 'desc').limit(1));
  return row === null ? null : rowState(row);
}

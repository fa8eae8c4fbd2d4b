import { compareNeeds, type Need, type NeedState } from '../../domain/need/need.ts';
import type { OneOnOne } from '../../domain/person/one-on-one.ts';
import type { Person } from '../../domain/person/person.ts';
import type { Passage } from '../../domain/passage/passage.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export interface PersonOverview {
  readonly person: Person;
  readonly openCommitments: number;
  readonly openNeeds: number;
  readonly lastOneOnOne: string | null;
}

export function findPerson(reader: Reader, id: string): Person | null {
  const row = reader.first(sql.selectFrom('person').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** By name, archived ones last. */
export function listPeople(reader: Reader): PersonOverview[] {
  const query = sql
    .selectFrom('person as p')
    .select('p.state as state')
    .select((s) => [
      s
        .selectFrom('commitment')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('person_id', '=', 'p.id')
        .where('is_settled', '=', 0)
        .as('openCommitments'),
      s
        .selectFrom('need')
        .select((f) => f.fn.countAll<number>().as('n'))
        .whereRef('person_id', '=', 'p.id')
        .where('answer', 'in', ['open', 'promised'])
        .as('openNeeds'),
      s
        .selectFrom('one_on_one')
        .select((f) => f.fn.max('day').as('day'))
        .whereRef('person_id', '=', 'p.id')
        .as('lastOneOnOne'),
    ])
    .orderBy('p.is_archived')
    .orderBy('p.name');
  return reader.all(query).map((row) => ({
    person: rowState<Person>(row),
    openCommitments: row.openCommitments ?? 0,
    openNeeds: row.openNeeds ?? 0,
    lastOneOnOne: row.lastOneOnOne,
  }));
}

/** Those who can be named in a capture. */
export function listPeopleNames(reader: Reader): { id: string; name: string }[] {
  return reader.all(
    sql.selectFrom('person').select(['id', 'name']).where('is_archived', '=', 0).orderBy('name'),
  );
}

/** Everybody's name by id, also of archived ones. */
export function listPeopleNamed(reader: Reader): Map<string, string> {
  const rows = reader.all(sql.selectFrom('person').select(['id', 'name']));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Newest first. */
export function listOneOnOnes(reader: Reader, personId: string): OneOnOne[] {
  const query = sql.selectFrom('one_on_one').select('state').where('person_id', '=', personId);
  return reader.all(query.orderBy('day', 'desc').orderBy('seq', 'desc')).map(rowState<OneOnOne>);
}

/** The days of every 1:1, by person. */
export function listMeetingDays(reader: Reader): Map<string, string[]> {
  const rows = reader.all(sql.selectFrom('one_on_one').select(['person_id', 'day']));
  const grouped = Map.groupBy(rows, (row) => row.person_id);
  return new Map([...grouped].map(([personId, held]) => [personId, held.map(({ day }) => day)]));
}

export interface NeedFilter {
  readonly state: NeedState | 'waiting' | 'all';
  readonly personId?: string | undefined;
  readonly commitmentId?: string | undefined;
  readonly goalId?: string | undefined;
}

const mostNeeds = 500;

/** The most urgent first; of very many, the last raised. */
export function listNeeds(reader: Reader, filter: NeedFilter): Need[] {
  let query = sql.selectFrom('need').select('state').orderBy('seq', 'desc').limit(mostNeeds);
  if (filter.state === 'waiting') query = query.where('answer', 'in', ['open', 'promised']);
  else if (filter.state !== 'all') query = query.where('answer', '=', filter.state);
  if (filter.personId !== undefined) query = query.where('person_id', '=', filter.personId);
  if (filter.commitmentId !== undefined) query = query.where('commitment_id', '=', filter.commitmentId);
  if (filter.goalId !== undefined) query = query.where('goal_id', '=', filter.goalId);
  return reader
    .all(query)
    .map(rowState<Need>)
    .sort(compareNeeds);
}

export function findNeed(reader: Reader, id: string): Need | null {
  const row = reader.first(sql.selectFrom('need').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

export function listPassagesFor(reader: Reader, personId: string): Passage[] {
  const query = sql.selectFrom('passage').select('state').where('person_id', '=', personId).orderBy('seq');
  return reader.all(query).map(rowState<Passage>);
}

export function listPassagesOf(reader: Reader, entryId: string): Passage[] {
  const query = sql.selectFrom('passage').select('state').where('entry_id', '=', entryId).orderBy('seq');
  return reader.all(query).map(rowState<Passage>);
}

/** Ids of all passages ever picked from an entry, also of those dropped since. */
export function listPassagesEverOf(reader: Reader, entryId: string): string[] {
  const rows = reader.allRaw<{ id: string }>(
    `SELECT subject_id AS id FROM event WHERE kind = 'passage.picked' AND payload ->> '$.entryId' = ?`,
    entryId,
  );
  return rows.map((row) => row.id);
}

export function findPassage(reader: Reader, id: string): Passage | null {
  const row = reader.first(sql.selectFrom('passage').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

import { sql as raw, type RawBuilder } from 'kysely';
import type { Confidence } from '../../domain/check-in/check-in.ts';
import type { Verdict } from '../../domain/commitment/commitment.ts';

export interface CommitmentFilter {
  readonly status: 'unsettled' | 'open' | 'awaiting' | 'settled' | 'all';
  /** Null: promised to oneself. */
  readonly personId?: string | null | undefined;
  /** That goal or any below it; null: serves no goal. */
  readonly goalId?: string | null | undefined;
  readonly tag?: string | undefined;
  readonly text?: string | undefined;
  /** Only those due at this instant or later. */
  readonly dueFrom?: string | undefined;
  /** Only those due before this instant. */
  readonly dueBefore?: string | undefined;
  /** Only those without a due. */
  readonly undatedOnly?: boolean | undefined;
  /** Only those that serve a goal. */
  readonly withGoalOnly?: boolean | undefined;
  /** Of the latest check-in; null: there is none. */
  readonly confidence?: Confidence | null | undefined;
  readonly verdict?: Verdict | undefined;
  readonly isRenegotiated?: true | undefined;
  readonly has?: 'practice' | 'plan' | undefined;
  /** Only those that are no practice. */
  readonly isOneOff?: true | undefined;
  /** All of them when left out. */
  readonly limit?: number | undefined;
}

type Condition = RawBuilder<boolean>;

/** The confidence of the latest check-in on the commitment `c`. */
export const latestConfidence = raw<
  string | null
>`(SELECT confidence FROM check_in WHERE about_id = c.id ORDER BY at DESC LIMIT 1)`;

/** What each choice of a filter asks of the commitment `c`. */
export function conditionsOf(filter: CommitmentFilter, now: string): Condition[] {
  return [
    ...ofStatus(filter.status, now),
    ...ofReference(raw`c.person_id`, filter.personId, (id) => raw`c.person_id = ${id}`),
    ...ofReference(raw`c.goal_id`, filter.goalId, servesGoal),
    ...ofDue(filter),
    ...ofWords(filter),
    ...ofStanding(filter),
    ...(filter.withGoalOnly === true ? [raw<boolean>`c.goal_id IS NOT NULL`] : []),
    ...(filter.has === undefined ? [] : [hasAddition(filter.has)]),
    ...(filter.isOneOff === undefined ? [] : [raw<boolean>`NOT ${hasAddition('practice')}`]),
  ];
}

function ofStatus(status: CommitmentFilter['status'], now: string): Condition[] {
  switch (status) {
    case 'unsettled':
      return [raw`c.is_settled = 0`];
    case 'open':
      return [raw`c.is_settled = 0`, raw`(c.due_at IS NULL OR c.due_at > ${now})`];
    case 'awaiting':
      return [raw`c.is_settled = 0`, raw`c.due_at <= ${now}`];
    case 'settled':
      return [raw`c.is_settled = 1`];
    case 'all':
      return [];
  }
}

function ofReference(
  column: RawBuilder<unknown>,
  id: string | null | undefined,
  refersTo: (id: string) => Condition,
): Condition[] {
  if (id === undefined) return [];
  return [id === null ? raw`${column} IS NULL` : refersTo(id)];
}

/** UNION keeps each goal once, so a cycle, which a merge could produce, ends. */
function servesGoal(id: string): Condition {
  return raw`c.goal_id IN (
    WITH RECURSIVE below (id) AS (
      VALUES (${id}) UNION SELECT goal.id FROM goal JOIN below ON goal.parent_id = below.id
    )
    SELECT id FROM below
  )`;
}

function ofDue({ dueFrom, dueBefore, undatedOnly }: CommitmentFilter): Condition[] {
  return [
    ...(dueFrom === undefined ? [] : [raw<boolean>`c.due_at >= ${dueFrom}`]),
    ...(dueBefore === undefined ? [] : [raw<boolean>`c.due_at < ${dueBefore}`]),
    ...(undatedOnly === true ? [raw<boolean>`c.due_at IS NULL`] : []),
  ];
}

function ofWords({ text = '', tag }: CommitmentFilter): Condition[] {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return [
    ...(text === ''
      ? []
      : [
          raw<boolean>`(c.state ->> '$.statement' LIKE ${pattern} ESCAPE '\\' OR c.state ->> '$.doneMeans' LIKE ${pattern} ESCAPE '\\')`,
        ]),
    ...(tag === undefined
      ? []
      : [
          raw<boolean>`EXISTS (SELECT 1 FROM json_each(c.state, '$.tags') AS tag WHERE lower(tag.value) = lower(${tag}))`,
        ]),
  ];
}

function ofStanding({ confidence, verdict, isRenegotiated }: CommitmentFilter): Condition[] {
  return [
    // IS, so that null finds those without a check-in.
    ...(confidence === undefined ? [] : [raw<boolean>`${latestConfidence} IS ${confidence}`]),
    ...(verdict === undefined ? [] : [raw<boolean>`c.verdict = ${verdict}`]),
    ...(isRenegotiated === undefined ? [] : [raw<boolean>`c.is_renegotiated = 1`]),
  ];
}

function hasAddition(kind: 'practice' | 'plan'): Condition {
  return kind === 'practice'
    ? raw`EXISTS (SELECT 1 FROM practice WHERE practice.commitment_id = c.id)`
    : raw`EXISTS (SELECT 1 FROM plan WHERE plan.commitment_id = c.id)`;
}

import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { RecordKind } from '../../domain/exercise/exercise-kinds.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export interface ExerciseFilter {
  readonly kind?: RecordKind | undefined;
  readonly commitmentId?: string | undefined;
  readonly goalId?: string | undefined;
  readonly personId?: string | undefined;
  /** Only what was finished before this instant. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export function findExercise(reader: Reader, id: string): Exercise | null {
  const row = reader.first(sql.selectFrom('exercise').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Newest first. */
export function listExercises(reader: Reader, filter: ExerciseFilter): Exercise[] {
  const { kind, commitmentId, goalId, personId, before, limit } = filter;
  let query = sql
    .selectFrom('exercise')
    .select('state')
    .orderBy('finished_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(limit);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (commitmentId !== undefined) query = query.where('commitment_id', '=', commitmentId);
  if (goalId !== undefined) query = query.where('goal_id', '=', goalId);
  if (personId !== undefined) query = query.where('person_id', '=', personId);
  if (before !== undefined) query = query.where('finished_at', '<', before);
  return reader.all(query).map(rowState<Exercise>);
}

/** Those of which one asks by now what happened, what waits longest first. */
export function listExercisesAsking(reader: Reader, today: string): Exercise[] {
  const query = sql
    .selectFrom('exercise')
    .select('state')
    .where('follow_up_on', '<=', today)
    .orderBy('follow_up_on')
    .orderBy('seq');
  return reader.all(query).map(rowState<Exercise>);
}

import { outlineOf } from '../../domain/step/outline.ts';
import type { Step } from '../../domain/step/step.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** The steps of a commitment as they stand in its outline, from top to bottom. */
export function listSteps(reader: Reader, commitmentId: string): Step[] {
  const query = sql.selectFrom('step').select('state').where('commitment_id', '=', commitmentId);
  return outlineOf(reader.all(query).map(rowState<Step>)).map(({ step }) => step);
}

export function findStep(reader: Reader, id: string): Step | null {
  const row = reader.first(sql.selectFrom('step').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** The step that a commitment was made from, or null. */
export function findStepThatBecame(reader: Reader, commitmentId: string): Step | null {
  const query = sql.selectFrom('step').select('state').where('became_id', '=', commitmentId).orderBy('seq');
  const row = reader.first(query.limit(1));
  return row === null ? null : rowState(row);
}

import type { Plan } from '../../domain/plan/plan.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findPlan(reader: Reader, id: string): Plan | null {
  const row = reader.first(sql.selectFrom('plan').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Of two plans, which two devices could make, the first; ids sort by time. */
export function findPlanOf(reader: Reader, commitmentId: string): Plan | null {
  const row = reader.first(
    sql.selectFrom('plan').select('state').where('commitment_id', '=', commitmentId).orderBy('id').limit(1),
  );
  return row === null ? null : rowState(row);
}

import type { Goal } from '../../domain/goal/goal.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findGoal(reader: Reader, id: string): Goal | null {
  const row = reader.first(sql.selectFrom('goal').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

export function listGoals(reader: Reader, includeClosed: boolean): Goal[] {
  const query = sql.selectFrom('goal').select('state').orderBy('seq');
  return reader.all(includeClosed ? query : query.where('is_closed', '=', 0)).map(rowState<Goal>);
}

/** The line from the root down to the goal itself. A cycle, which a merge could produce, is cut. */
export function goalLine(reader: Reader, goalId: string | null): Goal[] {
  const line: Goal[] = [];
  const seen = new Set<string>();
  for (let next = goalId; next !== null && !seen.has(next);) {
    seen.add(next);
    const goal = findGoal(reader, next);
    if (goal === null) break;
    line.unshift(goal);
    next = goal.parentId;
  }
  return line;
}

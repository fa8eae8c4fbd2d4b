import type { Preparation } from '../../domain/preparation/preparation.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function findPreparation(reader: Reader, id: string): Preparation | null {
  const row = reader.first(sql.selectFrom('preparation').select('state').where('id', '=', id));
  return row === null ? null : rowState(row);
}

/** Those that wait in the order they were added, then those that were asked, the latest first. */
export function listPreparations(reader: Reader, personId: string): Preparation[] {
  const query = sql
    .selectFrom('preparation')
    .select('state')
    .where('person_id', '=', personId)
    .orderBy('seq');
  const all = reader.all(query).map(rowState<Preparation>);
  const asked = all.filter((one) => one.asked !== null);
  asked.sort((a, b) => ((a.asked?.at ?? '') < (b.asked?.at ?? '') ? 1 : -1));
  return [...all.filter((one) => one.asked === null), ...asked];
}

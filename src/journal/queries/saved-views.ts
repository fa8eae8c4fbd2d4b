import type { SavedView } from '../../domain/saved-view/saved-view.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** By name. Those saved before the journal had views are of commitments. */
export function listSavedViews(reader: Reader): SavedView[] {
  const query = sql.selectFrom('saved_view').select('state').orderBy('name').orderBy('seq');
  return reader
    .all(query)
    .map((row) => ({ list: 'commitments', ...rowState<Omit<SavedView, 'list'> & Partial<SavedView>>(row) }));
}

import type { SavedView } from '../../domain/saved-view/saved-view.ts';
import { rowState, sql, type Reader } from '../reader.ts';

/** By name. */
export function listSavedViews(reader: Reader): SavedView[] {
  const query = sql.selectFrom('saved_view').select('state').orderBy('name').orderBy('seq');
  return reader.all(query).map(rowState<SavedView>);
}

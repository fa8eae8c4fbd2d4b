import * as v from 'valibot';
import type { SavedViewError } from '../domain/saved-view/decide-saved-view.ts';
import {
  savedViewChangeSchema,
  savedViewFieldsSchema,
  viewedLists,
  type SavedView,
} from '../domain/saved-view/saved-view.ts';
import { idSchema } from '../domain/kernel/schema.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

/** Ways of looking at the list of commitments, and searches of the journal, that the person named. */
export const savedViewContract = {
  /** Those of one list, by name. */
  list: query<readonly SavedView[]>()(
    v.strictObject({ list: v.optional(v.picklist(viewedLists), 'commitments') }),
  ),
  save: command<Created, SavedViewError>()(savedViewFieldsSchema),
  change: command<Committed, SavedViewError>()(
    v.strictObject({ id: idSchema, change: savedViewChangeSchema }),
  ),
  remove: command<Committed>()(v.strictObject({ id: idSchema })),
};

import * as v from 'valibot';
import type { BodyOf } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { nameSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** What a view can be a view of. */
export const viewedLists = ['commitments', 'journal'] as const;
export type ViewedList = (typeof viewedLists)[number];

/** A way of looking at the list of commitments, or a search of the journal, that a person gave a name to. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly list: ViewedList;
  /** Words, filter, grouping and order, as the list's address holds them (`status=open&group=due`). */
  readonly address: string;
}

export const savedViewFieldsSchema = v.strictObject({
  /** Absent in events of version 1, when only commitments had views. */
  list: v.optional(v.picklist(viewedLists), 'commitments'),
  name: nameSchema,
  address: v.pipe(v.string(), v.maxLength(2_000)),
});
export type SavedViewFields = v.InferOutput<typeof savedViewFieldsSchema>;
/** A view stays one of its list. */
export const savedViewChangeSchema = v.partial(v.omit(savedViewFieldsSchema, ['list']));
export type SavedViewChange = v.InferOutput<typeof savedViewChangeSchema>;

export type SavedViewEvent =
  | BodyOf<'saved-view.saved', SavedViewFields>
  | BodyOf<'saved-view.changed', SavedViewChange>
  | BodyOf<'saved-view.removed', Record<string, never>>;

export const savedViewSubject: SubjectDefinition<SavedView, SavedViewEvent> = {
  kind: 'saved-view',
  events: {
    'saved-view.saved': { version: 2, schema: savedViewFieldsSchema },
    'saved-view.changed': { version: 1, schema: savedViewChangeSchema },
    'saved-view.removed': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'saved-view.saved') return state ?? { id: event.subjectId, ...event.payload };
    if (state === null) return null;
    switch (event.kind) {
      case 'saved-view.changed':
        return { ...state, ...event.payload } as SavedView;
      case 'saved-view.removed':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

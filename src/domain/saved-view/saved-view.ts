import * as v from 'valibot';
import type { BodyOf } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { nameSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A way of looking at the list of commitments that a person gave a name to. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Filter, grouping and order, as the list's address holds them (`status=open&group=due`). */
  readonly address: string;
}

export const savedViewFieldsSchema = v.strictObject({
  name: nameSchema,
  address: v.pipe(v.string(), v.maxLength(2_000)),
});
export type SavedViewFields = v.InferOutput<typeof savedViewFieldsSchema>;
export const savedViewChangeSchema = v.partial(savedViewFieldsSchema);
export type SavedViewChange = v.InferOutput<typeof savedViewChangeSchema>;

export type SavedViewEvent =
  | BodyOf<'saved-view.saved', SavedViewFields>
  | BodyOf<'saved-view.changed', SavedViewChange>
  | BodyOf<'saved-view.removed', Record<string, never>>;

export const savedViewSubject: SubjectDefinition<SavedView, SavedViewEvent> = {
  kind: 'saved-view',
  events: {
    'saved-view.saved': { version: 1, schema: savedViewFieldsSchema },
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

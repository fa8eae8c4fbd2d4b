import * as v from 'valibot';
import { occurrenceOf, type EventBody, type Occurrence } from '../kernel/event.ts';
import { idSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A copy of words from an entry, picked by hand for a report to one person. The report holds this copy, never the entry. */
export interface Passage {
  readonly id: string;
  readonly entryId: string;
  readonly personId: string;
  readonly text: string;
  readonly picked: Occurrence;
}

export const passageFieldsSchema = v.strictObject({
  entryId: idSchema,
  personId: idSchema,
  text: v.pipe(noteSchema, v.trim(), v.minLength(1)),
});

export type PassageEvent =
  | (EventBody & {
      readonly kind: 'passage.picked';
      readonly payload: v.InferOutput<typeof passageFieldsSchema>;
    })
  | (EventBody & { readonly kind: 'passage.dropped'; readonly payload: Record<string, never> });

export const passageSubject: SubjectDefinition<Passage, PassageEvent> = {
  kind: 'passage',
  events: {
    'passage.picked': { version: 1, schema: passageFieldsSchema },
    'passage.dropped': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'passage.dropped') return null;
    return (
      state ?? {
        id: event.subjectId,
        ...event.payload,
        picked: occurrenceOf(event),
      }
    );
  },
};

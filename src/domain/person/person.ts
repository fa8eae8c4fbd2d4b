import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { nameSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** Someone to whom things are promised, from whom things are needed, with whom one meets. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** Private: never part of a report. */
  readonly note: string | null;
  readonly added: Occurrence;
  readonly isArchived: boolean;
}

export const personFieldsSchema = v.strictObject({
  name: nameSchema,
  role: v.nullable(nameSchema),
  note: v.nullable(noteSchema),
});
export type PersonFields = v.InferOutput<typeof personFieldsSchema>;
export const personChangeSchema = v.partial(personFieldsSchema);
export type PersonChange = v.InferOutput<typeof personChangeSchema>;

export type PersonEvent =
  | BodyOf<'person.added', PersonFields>
  | BodyOf<'person.changed', PersonChange>
  | BodyOf<'person.archived', Record<string, never>>
  | BodyOf<'person.restored', Record<string, never>>;

export const personSubject: SubjectDefinition<Person, PersonEvent> = {
  kind: 'person',
  events: {
    'person.added': { version: 1, schema: personFieldsSchema },
    'person.changed': { version: 1, schema: personChangeSchema },
    'person.archived': { version: 1, schema: v.strictObject({}) },
    'person.restored': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'person.added') {
      const added = occurrenceOf(event);
      return state ?? { id: event.subjectId, ...event.payload, added, isArchived: false };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'person.changed':
        return { ...state, ...event.payload } as Person;
      case 'person.archived':
        return { ...state, isArchived: true };
      case 'person.restored':
        return { ...state, isArchived: false };
      default:
        return exhaustive(event);
    }
  },
};

import * as v from 'valibot';
import { occurrenceOf, type EventBody, type Occurrence } from '../kernel/event.ts';
import { daySchema, idSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A 1:1 that took place. A report "since the last one" begins the day after it. */
export interface OneOnOne {
  readonly id: string;
  readonly personId: string;
  readonly day: string;
  /** What was decided; goes into the report. */
  readonly decisions: string | null;
  readonly recorded: Occurrence;
}

export const oneOnOneFieldsSchema = v.strictObject({
  personId: idSchema,
  day: daySchema,
  decisions: v.nullable(noteSchema),
});

export interface OneOnOneHeld extends EventBody {
  readonly kind: 'one-on-one.held';
  readonly payload: v.InferOutput<typeof oneOnOneFieldsSchema>;
}

export const oneOnOneSubject: SubjectDefinition<OneOnOne, OneOnOneHeld> = {
  kind: 'one-on-one',
  events: { 'one-on-one.held': { version: 1, schema: oneOnOneFieldsSchema } },
  fold: (state, event) =>
    state ?? {
      id: event.subjectId,
      ...event.payload,
      recorded: occurrenceOf(event),
    },
};

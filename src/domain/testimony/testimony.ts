import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { idSchema, instantSchema, lineSchema, nameSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** What I countersigned for somebody else: their commitment as their file held it. */
export interface Testimony extends TestimonyFields {
  readonly id: string;
  readonly given: Occurrence;
}

const bytesSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const testimonyFieldsSchema = v.strictObject({
  /** The commitment's id in its owner's journal. */
  commitmentId: idSchema,
  ownerName: nameSchema,
  ownerKey: bytesSchema,
  statement: lineSchema,
  doneMeans: v.nullable(noteSchema),
  dueAt: v.nullable(instantSchema),
  digest: bytesSchema,
  signature: bytesSchema,
});
export type TestimonyFields = v.InferOutput<typeof testimonyFieldsSchema>;

export type TestimonyGiven = BodyOf<'testimony.given', TestimonyFields>;

export const testimonySubject: SubjectDefinition<Testimony, TestimonyGiven> = {
  kind: 'testimony',
  events: { 'testimony.given': { version: 1, schema: testimonyFieldsSchema } },
  fold: (state, event) => state ?? { id: event.subjectId, ...event.payload, given: occurrenceOf(event) },
};

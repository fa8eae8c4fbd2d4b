import * as v from 'valibot';
import { obstacles, type Obstacle } from '../commitment/commitment.ts';
import { occurrenceOf, type EventBody, type Occurrence } from '../kernel/event.ts';
import { idSchema, noteSchema, quantitySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const confidences = ['on-track', 'at-risk', 'off-track'] as const;
export type Confidence = (typeof confidences)[number];

/** A dated, written look at one commitment, goal or key result. */
export interface CheckIn {
  readonly id: string;
  readonly about: CheckInSubject;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly obstacle: Obstacle | null;
  /** Where a key result stands, in its own unit; null when the look was not a measurement. */
  readonly value: number | null;
  readonly when: Occurrence;
}

const checkInSubjectKinds = ['commitment', 'goal', 'key-result'] as const;
const checkInSubjectSchema = v.strictObject({ kind: v.picklist(checkInSubjectKinds), id: idSchema });
export type CheckInSubject = v.InferOutput<typeof checkInSubjectSchema>;

export const checkInFieldsSchema = v.strictObject({
  about: checkInSubjectSchema,
  confidence: v.picklist(confidences),
  note: v.nullable(noteSchema),
  obstacle: v.nullable(v.picklist(obstacles)),
  value: v.optional(v.nullable(quantitySchema), null),
});

export interface CheckInRecorded extends EventBody {
  readonly kind: 'check-in.recorded';
  readonly payload: v.InferOutput<typeof checkInFieldsSchema>;
}

export const checkInSubject: SubjectDefinition<CheckIn, CheckInRecorded> = {
  kind: 'check-in',
  events: { 'check-in.recorded': { version: 2, schema: checkInFieldsSchema } },
  fold: (state, event) =>
    state ?? {
      id: event.subjectId,
      ...event.payload,
      when: occurrenceOf(event),
    },
};

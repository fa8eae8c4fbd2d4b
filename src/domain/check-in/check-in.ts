import * as v from 'valibot';
import { obstacles, type Obstacle } from '../commitment/commitment.ts';
import { occurrenceOf, type EventBody, type Occurrence } from '../kernel/event.ts';
import { idSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const confidences = ['on-track', 'at-risk', 'off-track'] as const;
export type Confidence = (typeof confidences)[number];

/** A dated, written look at one commitment or goal. */
export interface CheckIn {
  readonly id: string;
  readonly about: CheckInSubject;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly obstacle: Obstacle | null;
  readonly when: Occurrence;
}

const checkInSubjectSchema = v.strictObject({ kind: v.picklist(['commitment', 'goal']), id: idSchema });
export type CheckInSubject = v.InferOutput<typeof checkInSubjectSchema>;

export const checkInFieldsSchema = v.strictObject({
  about: checkInSubjectSchema,
  confidence: v.picklist(confidences),
  note: v.nullable(noteSchema),
  obstacle: v.nullable(v.picklist(obstacles)),
});

export interface CheckInRecorded extends EventBody {
  readonly kind: 'check-in.recorded';
  readonly payload: v.InferOutput<typeof checkInFieldsSchema>;
}

export const checkInSubject: SubjectDefinition<CheckIn, CheckInRecorded> = {
  kind: 'check-in',
  events: { 'check-in.recorded': { version: 1, schema: checkInFieldsSchema } },
  fold: (state, event) =>
    state ?? {
      id: event.subjectId,
      ...event.payload,
      when: occurrenceOf(event),
    },
};

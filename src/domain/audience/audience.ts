import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** One person who was chosen to see one commitment, until that is revoked. */
export interface Audience {
  readonly id: string;
  readonly commitmentId: string;
  readonly personId: string;
  readonly added: Occurrence;
  readonly revoked: Occurrence | null;
}

export const audienceFieldsSchema = v.strictObject({ commitmentId: idSchema, personId: idSchema });

export type AudienceEvent =
  | BodyOf<'audience.added', v.InferOutput<typeof audienceFieldsSchema>>
  | BodyOf<'audience.revoked', Record<string, never>>
  | BodyOf<'audience.restored', Record<string, never>>;

export const audienceSubject: SubjectDefinition<Audience, AudienceEvent> = {
  kind: 'audience',
  events: {
    'audience.added': { version: 1, schema: audienceFieldsSchema },
    'audience.revoked': { version: 1, schema: v.strictObject({}) },
    'audience.restored': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'audience.added') {
      return state ?? { id: event.subjectId, ...event.payload, added: when, revoked: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'audience.revoked':
        return { ...state, revoked: when };
      case 'audience.restored':
        return { ...state, added: when, revoked: null };
      default:
        return exhaustive(event);
    }
  },
};

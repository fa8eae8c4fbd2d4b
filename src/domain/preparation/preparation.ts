import * as v from 'valibot';
import { coachingSituations } from '../lead/coaching-questions.ts';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, lineSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A question that somebody means to ask a person. Private: never part of a report. */
export interface Preparation {
  readonly id: string;
  readonly personId: string;
  /** The words, as they were picked or written. */
  readonly question: string;
  /** Where it was picked from; null for one's own. */
  readonly situation: PreparationFields['situation'];
  readonly added: Occurrence;
  readonly asked: Occurrence | null;
}

export const preparationFieldsSchema = v.strictObject({
  personId: idSchema,
  question: lineSchema,
  situation: v.nullable(v.picklist(coachingSituations)),
});
export type PreparationFields = v.InferOutput<typeof preparationFieldsSchema>;
const nothingSchema = v.strictObject({});

export type PreparationEvent =
  | BodyOf<'preparation.added', PreparationFields>
  | BodyOf<'preparation.asked', Record<string, never>>
  | BodyOf<'preparation.reopened', Record<string, never>>
  | BodyOf<'preparation.removed', Record<string, never>>;

export const preparationSubject: SubjectDefinition<Preparation, PreparationEvent> = {
  kind: 'preparation',
  events: {
    'preparation.added': { version: 1, schema: preparationFieldsSchema },
    'preparation.asked': { version: 1, schema: nothingSchema },
    'preparation.reopened': { version: 1, schema: nothingSchema },
    'preparation.removed': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'preparation.added') {
      return state ?? { id: event.subjectId, ...event.payload, added: when, asked: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'preparation.asked':
        return { ...state, asked: when };
      case 'preparation.reopened':
        return { ...state, asked: null };
      case 'preparation.removed':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

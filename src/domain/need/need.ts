import * as v from 'valibot';
import { occurrenceOf, type EventBody, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { daySchema, idSchema, lineSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const needStates = ['open', 'promised', 'met', 'declined'] as const;
export type NeedState = (typeof needStates)[number];

/** Something a person cannot get done without: what, from whom, by when, and whether it was answered. */
export interface Need {
  readonly id: string;
  readonly what: string;
  readonly personId: string | null;
  readonly by: string | null;
  readonly commitmentId: string | null;
  readonly goalId: string | null;
  readonly state: NeedState;
  readonly note: string | null;
  readonly raised: Occurrence;
  readonly answered: Occurrence | null;
}

export const needFieldsSchema = v.strictObject({
  what: lineSchema,
  personId: v.nullable(idSchema),
  by: v.nullable(daySchema),
  commitmentId: v.nullable(idSchema),
  goalId: v.optional(v.nullable(idSchema), null),
});
export const needAnswerSchema = v.strictObject({
  state: v.picklist(needStates),
  note: v.nullable(noteSchema),
});
export type NeedAnswer = v.InferOutput<typeof needAnswerSchema>;

export type NeedEvent =
  | (EventBody & { readonly kind: 'need.raised'; readonly payload: v.InferOutput<typeof needFieldsSchema> })
  | (EventBody & { readonly kind: 'need.answered'; readonly payload: NeedAnswer });

export const needSubject: SubjectDefinition<Need, NeedEvent> = {
  kind: 'need',
  events: {
    'need.raised': { version: 2, schema: needFieldsSchema },
    'need.answered': { version: 1, schema: needAnswerSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'need.raised') {
      return (
        state ?? {
          id: event.subjectId,
          ...event.payload,
          state: 'open',
          note: null,
          raised: when,
          answered: null,
        }
      );
    }
    if (state === null) return null;
    return { ...state, ...event.payload, answered: event.payload.state === 'open' ? null : when };
  },
};

export function answerNeed(
  state: Need,
  answer: NeedAnswer,
): Result<NewEvent<NeedEvent>[], { readonly type: 'unchanged' }> {
  if (state.state === answer.state && state.note === answer.note) return err({ type: 'unchanged' });
  return ok([{ subjectKind: 'need', subjectId: state.id, body: { kind: 'need.answered', payload: answer } }]);
}

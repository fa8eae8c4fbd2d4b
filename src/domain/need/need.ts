import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
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
  /** The day by which it was promised; only while it is. */
  readonly promisedBy: string | null;
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
/** What it is about does not change: a need of something else is another need. */
export const needChangeSchema = v.partial(v.pick(needFieldsSchema, ['what', 'personId', 'by']));
export type NeedChange = v.InferOutput<typeof needChangeSchema>;
export const needAnswerSchema = v.strictObject({
  state: v.picklist(needStates),
  note: v.nullable(noteSchema),
  promisedBy: v.optional(v.nullable(daySchema), null),
});
export type NeedAnswer = v.InferOutput<typeof needAnswerSchema>;

export type NeedEvent =
  | BodyOf<'need.raised', v.InferOutput<typeof needFieldsSchema>>
  | BodyOf<'need.changed', NeedChange>
  | BodyOf<'need.answered', NeedAnswer>;

export const needSubject: SubjectDefinition<Need, NeedEvent> = {
  kind: 'need',
  events: {
    'need.raised': { version: 2, schema: needFieldsSchema },
    'need.changed': { version: 1, schema: needChangeSchema },
    'need.answered': { version: 2, schema: needAnswerSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'need.raised') {
      const fresh = { state: 'open', promisedBy: null, note: null, raised: when, answered: null } as const;
      return state ?? { id: event.subjectId, ...event.payload, ...fresh };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'need.changed':
        return { ...state, ...event.payload } as Need;
      case 'need.answered': {
        const { state: answer, note, promisedBy } = event.payload;
        return {
          ...state,
          state: answer,
          note,
          promisedBy: answer === 'promised' ? promisedBy : null,
          answered: answer === 'open' ? null : when,
        };
      }
      default:
        return exhaustive(event);
    }
  },
};

type NeedDecision = Result<NewEvent<NeedEvent>[], { readonly type: 'unchanged' }>;

export function answerNeed(state: Need, answer: NeedAnswer): NeedDecision {
  const isSame =
    state.state === answer.state &&
    state.note === answer.note &&
    (answer.state !== 'promised' || state.promisedBy === answer.promisedBy);
  return isSame
    ? err({ type: 'unchanged' })
    : ok([happened(state.id, { kind: 'need.answered', payload: answer })]);
}

export function changeNeed(state: Need, change: NeedChange): NeedDecision {
  const isChange = (Object.keys(change) as (keyof NeedChange)[]).some(
    (field) => change[field] !== state[field],
  );
  return isChange
    ? ok([happened(state.id, { kind: 'need.changed', payload: change })])
    : err({ type: 'unchanged' });
}

/** Whether it still waits for somebody. */
export function isWaiting({ state }: Need): boolean {
  return state === 'open' || state === 'promised';
}

/** The day on which it should be there: as it was promised, else as it was asked for. */
export function expectedBy({ promisedBy, by }: Need): string | null {
  return promisedBy ?? by;
}

/**
 * The most urgent first: what waits before what is answered; among the former by the day it should be there, without one last;
 * then the longest raised. What is answered comes newest first.
 */
export function compareNeeds(a: Need, b: Need): number {
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) ? -1 : 1;
  if (!isWaiting(a))
    return compareTexts(b.answered?.at ?? '', a.answered?.at ?? '') || compareTexts(a.id, b.id);
  return (
    compareTexts(expectedBy(a) ?? '~', expectedBy(b) ?? '~') ||
    compareTexts(a.raised.at, b.raised.at) ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function happened(id: string, body: NeedEvent): NewEvent<NeedEvent> {
  return { subjectKind: 'need', subjectId: id, body };
}

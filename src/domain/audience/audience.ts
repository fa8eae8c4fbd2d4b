import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { idSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** One person who was chosen to see one commitment in their own report, from `added` on and until that is revoked. */
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
        return { ...state, revoked: state.revoked ?? when };
      case 'audience.restored':
        // Chosen again: what happened in between was not theirs to see.
        return state.revoked === null ? state : { ...state, added: when, revoked: null };
      default:
        return exhaustive(event);
    }
  },
};

export type AudienceError =
  | { readonly type: 'audience-is-counterpart' }
  | { readonly type: 'already-audience' }
  | { readonly type: 'already-revoked' };

/** Chooses a person. Whom it is promised to sees it already; who was revoked before is chosen again on the same record. */
export function addToAudience(
  id: string,
  { commitmentId, personId }: v.InferOutput<typeof audienceFieldsSchema>,
  counterpartId: string | null,
  earlier: readonly Audience[],
): Result<NewEvent<AudienceEvent>[], AudienceError> {
  if (personId === counterpartId) return err({ type: 'audience-is-counterpart' });
  const theirs = earlier.filter((one) => one.personId === personId);
  if (theirs.some((one) => one.revoked === null)) return err({ type: 'already-audience' });
  const [known] = theirs;
  return known === undefined
    ? ok([happened(id, { kind: 'audience.added', payload: { commitmentId, personId } })])
    : ok([happened(known.id, { kind: 'audience.restored', payload: {} })]);
}

export function revokeAudience(state: Audience): Result<NewEvent<AudienceEvent>[], AudienceError> {
  if (state.revoked !== null) return err({ type: 'already-revoked' });
  return ok([happened(state.id, { kind: 'audience.revoked', payload: {} })]);
}

function happened(id: string, body: AudienceEvent): NewEvent<AudienceEvent> {
  return { subjectKind: 'audience', subjectId: id, body };
}

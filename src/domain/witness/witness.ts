import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { idSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { canonicalText } from './canonical.ts';
import { ownerSchema, signerSchema, termsSchema, testimonyToSign, type TestimonyFile } from './terms.ts';

/** A person who was asked to witness a commitment, and what they signed. Its id is the request's. */
export interface Witness {
  readonly id: string;
  readonly commitmentId: string;
  readonly personId: string;
  readonly asked: Occurrence;
  readonly signed: Countersignature | null;
  /** When they were asked no longer; the record stays for the history. */
  readonly released: Occurrence | null;
}

/** All that is needed to check the witness's signature again: the terms as they stood, under whose key, by whom and when. */
export const countersignatureSchema = v.strictObject({
  terms: termsSchema,
  owner: ownerSchema,
  witness: signerSchema,
});
export type Countersignature = v.InferOutput<typeof countersignatureSchema>;

export const witnessFieldsSchema = v.strictObject({ commitmentId: idSchema, personId: idSchema });

export type WitnessEvent =
  | BodyOf<'witness.asked', v.InferOutput<typeof witnessFieldsSchema>>
  | BodyOf<'witness.testified', Countersignature>
  | BodyOf<'witness.released', Record<string, never>>;

/** Of two testimonies, which two devices could take in, the later one counts. */
export const witnessSubject: SubjectDefinition<Witness, WitnessEvent> = {
  kind: 'witness',
  events: {
    'witness.asked': { version: 1, schema: witnessFieldsSchema },
    'witness.testified': { version: 1, schema: countersignatureSchema },
    'witness.released': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'witness.asked') {
      const asked = occurrenceOf(event);
      return state ?? { id: event.subjectId, ...event.payload, asked, signed: null, released: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'witness.testified':
        return { ...state, signed: event.payload };
      case 'witness.released':
        return { ...state, released: state.released ?? occurrenceOf(event) };
      default:
        return exhaustive(event);
    }
  },
};

export type WitnessError = { readonly type: 'already-asked' } | { readonly type: 'already-settled' };

/** Asks a person to witness. What is settled needs no witness any more. */
export function askWitness(
  id: string,
  { commitmentId, personId }: v.InferOutput<typeof witnessFieldsSchema>,
  { isSettled, witnesses }: { readonly isSettled: boolean; readonly witnesses: readonly Witness[] },
): Result<NewEvent<WitnessEvent>[], WitnessError> {
  if (isSettled) return err({ type: 'already-settled' });
  if (witnesses.some((one) => one.personId === personId && one.released === null))
    return err({ type: 'already-asked' });
  return ok([happened(id, { kind: 'witness.asked', payload: { commitmentId, personId } })]);
}

export function releaseWitness(
  state: Witness,
): Result<NewEvent<WitnessEvent>[], { readonly type: 'unchanged' }> {
  if (state.released !== null) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'witness.released', payload: {} })]);
}

export type AnswerError =
  | { readonly type: 'answer-of-another-journal' }
  | { readonly type: 'answer-to-earlier-request' }
  | { readonly type: 'answer-to-earlier-terms' }
  | { readonly type: 'witness-is-owner' }
  | { readonly type: 'unchanged' };

/** What the answer is held against: the request it names, if it still stands, and what is promised now. */
export interface AnswerContext {
  readonly witness: Witness | null;
  readonly ownKey: string | null;
  readonly presentTerms: TestimonyFile['terms'] | null;
}

/**
 * Takes a witness's answer in. Its signatures were checked before; here it must be ours, answer the request that stands, and be
 * about the terms as they are now: an old answer proves nothing about a commitment that has changed.
 */
export function takeAnswer(
  { requestId, terms, owner, witness: signer }: TestimonyFile,
  { witness, ownKey, presentTerms }: AnswerContext,
): Result<NewEvent<WitnessEvent>[], AnswerError> {
  if (owner.publicKey !== ownKey) return err({ type: 'answer-of-another-journal' });
  if (signer.publicKey === ownKey) return err({ type: 'witness-is-owner' });
  if (witness === null || witness.released !== null || presentTerms === null) {
    return err({ type: 'answer-to-earlier-request' });
  }
  if (canonicalText(terms) !== canonicalText(presentTerms)) return err({ type: 'answer-to-earlier-terms' });
  const answer: Countersignature = { terms, owner, witness: signer };
  const known = witness.signed && testimonyToSign({ requestId, ...witness.signed }, witness.signed.witness);
  if (known && canonicalText(known) === canonicalText(testimonyToSign({ requestId, ...answer }, signer))) {
    return err({ type: 'unchanged' });
  }
  return ok([happened(requestId, { kind: 'witness.testified', payload: answer })]);
}

function happened(id: string, body: WitnessEvent): NewEvent<WitnessEvent> {
  return { subjectKind: 'witness', subjectId: id, body };
}

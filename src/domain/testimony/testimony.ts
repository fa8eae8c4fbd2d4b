import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { idSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { canonicalText } from '../witness/canonical.ts';
import { ownerSchema, requestToSign, signerSchema, termsSchema, type RequestFile } from '../witness/terms.ts';

/** What I countersigned for somebody else: their commitment as their file held it, and my signature under it. */
export interface Testimony extends TestimonyFields {
  readonly id: string;
  readonly given: Occurrence;
}

export const testimonyFieldsSchema = v.strictObject({
  requestId: idSchema,
  terms: termsSchema,
  owner: ownerSchema,
  witness: signerSchema,
});
export type TestimonyFields = v.InferOutput<typeof testimonyFieldsSchema>;

export type TestimonyGiven = BodyOf<'testimony.given', TestimonyFields>;

export const testimonySubject: SubjectDefinition<Testimony, TestimonyGiven> = {
  kind: 'testimony',
  events: { 'testimony.given': { version: 1, schema: testimonyFieldsSchema } },
  fold: (state, event) => state ?? { id: event.subjectId, ...event.payload, given: occurrenceOf(event) },
};

export type CountersignError =
  { readonly type: 'witness-is-owner' } | { readonly type: 'already-countersigned' };

/** What I gave for the same request with the same terms, if I did. */
export function testimonyFor(request: RequestFile, given: readonly Testimony[]): Testimony | null {
  const asked = canonicalText(requestToSign(request));
  return given.find((one) => canonicalText(requestToSign(one)) === asked) ?? null;
}

/** Countersigns a request whose own signature was found right. Nobody witnesses their own promise. */
export function giveTestimony(
  id: string,
  fields: TestimonyFields,
  earlier: Testimony | null,
): Result<NewEvent<TestimonyGiven>[], CountersignError> {
  if (fields.owner.publicKey === fields.witness.publicKey) return err({ type: 'witness-is-owner' });
  if (earlier !== null) return err({ type: 'already-countersigned' });
  return ok([
    { subjectKind: 'testimony', subjectId: id, body: { kind: 'testimony.given', payload: fields } },
  ]);
}

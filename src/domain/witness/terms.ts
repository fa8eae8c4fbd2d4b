import * as v from 'valibot';
import { dueSchema, type Commitment } from '../commitment/commitment.ts';
import { idSchema, instantSchema, limits } from '../kernel/schema.ts';
import { canonicalText, type Signable } from './canonical.ts';

/** What a witness signs, and the two files that carry it. What is signed is built here, the signing is the app's. */

/** Exactly as signed: a schema that tidied a text up would check a signature over other words. */
const signedLine = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.line));
const signedName = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name));

/** The terms of a commitment: what would make it another promise if it changed. */
export const termsSchema = v.strictObject({
  commitmentId: idSchema,
  statement: signedLine,
  doneMeans: v.nullable(v.pipe(v.string(), v.maxLength(limits.note))),
  due: v.nullable(dueSchema),
  horizonDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(14)),
  madeAt: instantSchema,
});
export type Terms = v.InferOutput<typeof termsSchema>;

export function termsOf({ id, statement, doneMeans, due, horizonDays, made }: Commitment): Terms {
  return {
    commitmentId: id,
    statement,
    doneMeans,
    due: due === null ? null : { local: due.local, zone: due.zone, instant: due.instant },
    horizonDays,
    madeAt: made.at,
  };
}

/** What can differ between the terms that were signed and those of today, in the order it is told. */
export const changeableTerms = ['statement', 'doneMeans', 'due', 'horizonDays'] as const;
export type ChangeableTerm = (typeof changeableTerms)[number];

export function changedTerms(signed: Terms, present: Terms): ChangeableTerm[] {
  return changeableTerms.filter((term) => canonicalText(signed[term]) !== canonicalText(present[term]));
}

/**
 * Base64 in its one form. The last sign before the padding carries unused bits; a form that let them be anything would give
 * two texts for one signature, and a changed byte would go unnoticed.
 */
const publicKeySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/));
const signatureSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/));

/** Who asks for a witness. The signature is over `requestToSign`. */
export const ownerSchema = v.strictObject({
  name: signedName,
  publicKey: publicKeySchema,
  signature: signatureSchema,
});

/** Who signed as a witness. The signature is over `testimonyToSign`. */
export const signerSchema = v.strictObject({
  name: signedName,
  publicKey: publicKeySchema,
  at: instantSchema,
  signature: signatureSchema,
});

export const requestFormat = 'throughline-commitment';
export const testimonyFormat = 'throughline-testimony';
export const fileVersion = 1;

const requestEntries = {
  version: v.literal(fileVersion),
  /** The request it answers to: one for each time a witness is asked, so that an old answer cannot be used again. */
  requestId: idSchema,
  terms: termsSchema,
  owner: ownerSchema,
};
export const requestFileSchema = v.strictObject({ format: v.literal(requestFormat), ...requestEntries });
export type RequestFile = v.InferOutput<typeof requestFileSchema>;

export const testimonyFileSchema = v.strictObject({
  format: v.literal(testimonyFormat),
  ...requestEntries,
  witness: signerSchema,
});
export type TestimonyFile = v.InferOutput<typeof testimonyFileSchema>;

type Unsigned<T> = Omit<T, 'signature'>;
export type Owner = v.InferOutput<typeof ownerSchema>;
export type Signer = v.InferOutput<typeof signerSchema>;

/** What both signatures are about. */
export interface Request {
  readonly requestId: string;
  readonly terms: Terms;
  readonly owner: Unsigned<Owner>;
}

/** What the owner signs. The format is part of it, so that one kind of signature never passes for the other. */
export function requestToSign({ requestId, terms, owner }: Request): Signable {
  const { name, publicKey } = owner;
  return { format: requestFormat, version: fileVersion, requestId, terms, owner: { name, publicKey } };
}

/** What the witness signs: the owner's request as a whole, who they are, and when. */
export function testimonyToSign(request: Request, { name, publicKey, at }: Unsigned<Signer>): Signable {
  const { requestId, terms, owner } = request;
  return {
    format: testimonyFormat,
    version: fileVersion,
    requestId,
    terms,
    owner: { name: owner.name, publicKey: owner.publicKey },
    witness: { name, publicKey, at },
  };
}

import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, instantSchema, nameSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A person who was asked to witness a commitment, and what they signed. */
export interface Witness {
  readonly id: string;
  readonly commitmentId: string;
  readonly personId: string;
  readonly asked: Occurrence;
  readonly signed: Countersignature | null;
}

const bytesSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** An Ed25519 signature (RFC 8032) by the witness over the terms as they stood. Keys, digests and signatures are base64. */
export const countersignatureSchema = v.strictObject({
  name: nameSchema,
  publicKey: bytesSchema,
  /** SHA-256 of the terms that were signed. */
  digest: bytesSchema,
  signature: bytesSchema,
  at: instantSchema,
});
export type Countersignature = v.InferOutput<typeof countersignatureSchema>;

export const witnessFieldsSchema = v.strictObject({ commitmentId: idSchema, personId: idSchema });

export type WitnessEvent =
  | BodyOf<'witness.asked', v.InferOutput<typeof witnessFieldsSchema>>
  | BodyOf<'witness.testified', Countersignature>
  | BodyOf<'witness.released', Record<string, never>>;

export const witnessSubject: SubjectDefinition<Witness, WitnessEvent> = {
  kind: 'witness',
  events: {
    'witness.asked': { version: 1, schema: witnessFieldsSchema },
    'witness.testified': { version: 1, schema: countersignatureSchema },
    'witness.released': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    if (event.kind === 'witness.asked') {
      return state ?? { id: event.subjectId, ...event.payload, asked: occurrenceOf(event), signed: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'witness.testified':
        return { ...state, signed: event.payload };
      case 'witness.released':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

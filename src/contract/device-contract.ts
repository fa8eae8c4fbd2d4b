import * as v from 'valibot';
import type { AudienceError } from '../domain/audience/audience.ts';
import type { Due } from '../domain/commitment/commitment.ts';
import type { Occurrence } from '../domain/kernel/event.ts';
import { idSchema } from '../domain/kernel/schema.ts';
import type { PlanFields } from '../domain/plan/plan.ts';
import type { StakeError } from '../domain/stake/decide-stake.ts';
import { stakeFieldsSchema, type Stake, type StakeStanding } from '../domain/stake/stake.ts';
import type { CountersignError } from '../domain/testimony/testimony.ts';
import type { WitnessFileError } from '../domain/witness/read-file.ts';
import type { ChangeableTerm, Terms } from '../domain/witness/terms.ts';
import { witnessFieldsSchema, type AnswerError, type WitnessError } from '../domain/witness/witness.ts';
import type { PersonRef } from './commitment-contract.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

/** Commitment devices: witnesses and the files they sign, the written contract, stakes and rewards, an audience. */

const nothing = v.strictObject({});
const withId = v.strictObject({ id: idSchema });
const ofCommitment = v.strictObject({ commitmentId: idSchema });

/** A signed file to hand over, or as it came in. Larger than any such file may be, so that the app can say what is wrong. */
const fileText = v.strictObject({ text: v.pipe(v.string(), v.maxLength(200_000)) });

export interface SignedFile {
  readonly fileName: string;
  readonly content: string;
}

/**
 * `asked`: no answer yet. `witnessed`: signed, and the terms are the same. `changed`: the terms differ from those that were
 * signed. `broken`: what the journal holds does not fit its signature.
 */
export type WitnessStanding = 'asked' | 'witnessed' | 'changed' | 'broken';

export interface WitnessView {
  readonly id: string;
  readonly person: PersonRef;
  readonly asked: Occurrence;
  readonly standing: WitnessStanding;
  readonly signed: SignatureView | null;
}

export interface SignatureView {
  /** The name that the witness gave themself. */
  readonly name: string;
  /** When they signed, by their own clock. */
  readonly at: string;
  readonly fingerprint: string;
  readonly terms: Terms;
  readonly changed: readonly ChangeableTerm[];
}

/** Who signed, as far as a key can tell. */
export interface KeyHolder {
  readonly name: string;
  readonly fingerprint: string;
}

/** What I countersigned for somebody else. */
export interface TestimonyView {
  readonly id: string;
  readonly owner: KeyHolder;
  readonly terms: Terms;
  readonly given: Occurrence;
}

/** A file that was read, with what it holds and what can be done with it. Nothing is recorded by reading. */
export type WitnessFileView =
  | {
      readonly kind: 'request';
      readonly terms: Terms;
      readonly owner: KeyHolder;
      readonly isGenuine: boolean;
      /** It was signed with this profile's own key. */
      readonly isOwn: boolean;
      /** The key that would countersign it; null when there is none yet. */
      readonly ownFingerprint: string | null;
      readonly given: TestimonyView | null;
    }
  | {
      readonly kind: 'answer';
      readonly terms: Terms;
      readonly owner: KeyHolder;
      readonly witness: KeyHolder & { readonly at: string };
      readonly isGenuine: boolean;
      /** Why it cannot be taken in, or null when it can. */
      readonly problem: AnswerError['type'] | null;
      /** The commitment of this journal that it is about. */
      readonly commitment: { readonly id: string; readonly statement: string } | null;
      /** Whom the request was made for. */
      readonly person: PersonRef | null;
    };

export type SigningError = { readonly type: 'name-needed' } | { readonly type: 'signing-key-unusable' };
type Forged = { readonly type: 'file-forged' } | { readonly type: 'file-of-other-kind' };

export const witnessContract = {
  /** Those who were asked, and the fingerprint of the key that signs for this profile, if there is one. */
  list: query<{ readonly witnesses: readonly WitnessView[]; readonly ownFingerprint: string | null }>()(
    ofCommitment,
  ),
  ask: command<Created, WitnessError>()(witnessFieldsSchema),
  release: command<Committed, { readonly type: 'unchanged' }>()(withId),
  /** The file for a witness, with the terms as they are now. The first one ever makes the signing key. */
  request: command<SignedFile, SigningError | { readonly type: 'already-settled' }>()(withId),
  read: query<WitnessFileView, WitnessFileError>()(fileText),
  /** Countersigns somebody's file and keeps what was signed. */
  countersign: command<Created, WitnessFileError | Forged | SigningError | CountersignError>()(fileText),
  /** Takes the answer of a witness in. */
  receive: command<
    Committed & { readonly commitmentId: string },
    WitnessFileError | Forged | AnswerError | { readonly type: 'signing-key-unusable' }
  >()(fileText),
  /** What I countersigned, newest first, and the key it was signed with: whoever asked compares it. */
  testimonies: query<{
    readonly testimonies: readonly TestimonyView[];
    readonly ownFingerprint: string | null;
  }>()(nothing),
  /** The answer file of a testimony, as often as it is needed. */
  answer: query<SignedFile>()(withId),
};

export interface StakeView {
  readonly stake: Stake;
  readonly standing: StakeStanding;
  readonly commitment: { readonly id: string; readonly statement: string };
}

export const stakeContract = {
  list: query<readonly StakeView[]>()(ofCommitment),
  /** What can be confirmed now, and what is to be answered for after a verdict. */
  waiting: query<readonly StakeView[]>()(nothing),
  set: command<Created, StakeError>()(stakeFieldsSchema),
  confirm: command<Committed, StakeError>()(withId),
  drop: command<Committed, StakeError>()(withId),
  answer: command<Committed, StakeError>()(v.strictObject({ id: idSchema, honoured: v.boolean() })),
};

export interface AudienceView {
  readonly id: string;
  readonly person: PersonRef;
  readonly added: Occurrence;
}

export const audienceContract = {
  /** Those who may see it now. */
  list: query<readonly AudienceView[]>()(ofCommitment),
  add: command<Created, AudienceError>()(v.strictObject({ commitmentId: idSchema, personId: idSchema })),
  revoke: command<Committed, AudienceError>()(withId),
};

/** Everything that stands in the written contract. */
export interface WrittenContract {
  readonly ownerName: string | null;
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: Due | null;
  /** From this instant on, the due can only be eased with agreement or in an emergency. */
  readonly horizon: string | null;
  readonly horizonDays: number;
  readonly madeDay: string;
  readonly person: PersonRef | null;
  readonly plan: Pick<PlanFields, 'cue' | 'response'> | null;
  readonly stakes: readonly Pick<Stake, 'id' | 'kind' | 'what' | 'confirmed'>[];
  readonly witnesses: readonly WitnessView[];
}

export const writtenContractEndpoints = { get: query<WrittenContract>()(ofCommitment) };

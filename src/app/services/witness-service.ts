import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import type {
  SigningError,
  TestimonyView,
  WitnessFileView,
  WitnessView,
} from '../../contract/device-contract.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { giveTestimony, testimonyFor, type Testimony } from '../../domain/testimony/testimony.ts';
import { readWitnessFile } from '../../domain/witness/read-file.ts';
import {
  changedTerms,
  requestFormat,
  termsOf,
  testimonyFormat,
  type RequestFile,
  type Terms,
  type TestimonyFile,
} from '../../domain/witness/terms.ts';
import {
  askWitness,
  releaseWitness,
  takeAnswer,
  type AnswerContext,
  type Countersignature,
  type Witness,
} from '../../domain/witness/witness.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findTestimony, findWitness, listTestimonies, listWitnesses } from '../../journal/queries/devices.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core, type WriteError } from '../core.ts';
import {
  fingerprintOf,
  isRequestGenuine,
  isTestimonyGenuine,
  signRequest,
  signTestimony,
} from '../witness/signatures.ts';
import { requestToFile, testimonyToFile } from '../witness/signed-file.ts';
import { ensureSigningKey, readSigningKey, type SigningKey } from '../witness/signing-key.ts';

export function witnessService(core: Core): Services['witness'] {
  return {
    list({ commitmentId }) {
      const witnesses = witnessViews(core, commitmentId);
      return witnesses === null
        ? notFound('commitment')
        : ok({ witnesses, ownFingerprint: ownFingerprint(core) });
    },
    ask: (input) => ask(core, input),
    release({ id }) {
      const witness = findWitness(core.journal(), id);
      return witness === null ? notFound('witness') : commitDecision(core, releaseWitness(witness));
    },
    request: ({ id }) => requestFile(core, id),
    read({ text }) {
      const file = readWitnessFile(text);
      if (!file.ok) return file;
      return ok(
        file.value.format === requestFormat ? readRequest(core, file.value) : readAnswer(core, file.value),
      );
    },
    countersign: ({ text }) => countersign(core, text),
    receive: ({ text }) => receive(core, text),
    testimonies() {
      const testimonies = listTestimonies(core.journal()).map(testimonyToView);
      return ok({ testimonies, ownFingerprint: ownFingerprint(core) });
    },
    answer({ id }) {
      const testimony = findTestimony(core.journal(), id);
      return testimony === null ? notFound('testimony') : ok(testimonyToFile(testimony));
    },
  };
}

/** The witnesses of a commitment, with what they signed held against its present terms; null when there is no such commitment. */
export function witnessViews(core: Core, commitmentId: string): WitnessView[] | null {
  const commitment = findCommitment(core.journal(), commitmentId);
  if (commitment === null) return null;
  const present = termsOf(commitment);
  const standing = listWitnesses(core.journal(), commitmentId).filter(({ released }) => released === null);
  return standing.map((one) => witnessToView(core, one, present));
}

function witnessToView(core: Core, { id, personId, asked, signed }: Witness, present: Terms): WitnessView {
  const person = personRef(core, personId);
  if (signed === null) return { id, person, asked, standing: 'asked', signed: null };
  const { terms, witness } = signed;
  const changed = changedTerms(terms, present);
  const isWhole =
    isTestimonyGenuine({ requestId: id, ...signed }) && terms.commitmentId === present.commitmentId;
  const standing = isWhole ? (changed.length === 0 ? 'witnessed' : 'changed') : 'broken';
  const { name, at, publicKey } = witness;
  return {
    id,
    person,
    asked,
    standing,
    signed: { name, at, fingerprint: fingerprintOf(publicKey), terms, changed },
  };
}

function ask(
  core: Core,
  { commitmentId, personId }: ParsedInputOf<Api['witness']['ask']>,
): ReturnType<Services['witness']['ask']> {
  const journal = core.journal();
  const commitment = findCommitment(journal, commitmentId);
  if (commitment === null) return notFound('commitment');
  if (findPerson(journal, personId) === null) return notFound('person');
  const id = core.ports.ids.newId();
  const isSettled = commitment.settlement !== null;
  const witnesses = listWitnesses(journal, commitmentId);
  const committed = commitDecision(
    core,
    askWitness(id, { commitmentId, personId }, { isSettled, witnesses }),
  );
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function requestFile(core: Core, id: string): ReturnType<Services['witness']['request']> {
  const witness = findWitness(core.journal(), id);
  if (witness === null || witness.released !== null) return notFound('witness');
  const commitment = findCommitment(core.journal(), witness.commitmentId);
  if (commitment === null) return notFound('commitment');
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  const signer = signerOf(core);
  if (!signer.ok) return signer;
  const request = { requestId: id, terms: termsOf(commitment) };
  const { name, key } = signer.value;
  return ok(requestToFile({ ...request, owner: signRequest(request, name, key) }));
}

function readRequest(core: Core, file: RequestFile): WitnessFileView {
  const own = readSigningKey(core.folder);
  const given = testimonyFor(file, listTestimonies(core.journal()));
  return {
    kind: 'request',
    terms: file.terms,
    owner: keyHolder(file.owner),
    isGenuine: isRequestGenuine(file),
    isOwn: own.ok && own.value.publicKey === file.owner.publicKey,
    ownFingerprint: ownFingerprint(core),
    given: given === null ? null : testimonyToView(given),
  };
}

function readAnswer(core: Core, file: TestimonyFile): WitnessFileView {
  const context = answerContext(core, file);
  const decision = takeAnswer(file, context);
  const commitment = context.witness && findCommitment(core.journal(), context.witness.commitmentId);
  return {
    kind: 'answer',
    terms: file.terms,
    owner: keyHolder(file.owner),
    witness: { ...keyHolder(file.witness), at: file.witness.at },
    isGenuine: isTestimonyGenuine(file),
    problem: decision.ok ? null : decision.error.type,
    commitment: commitment && { id: commitment.id, statement: commitment.statement },
    person: context.witness && personRef(core, context.witness.personId),
  };
}

function countersign(core: Core, text: string): ReturnType<Services['witness']['countersign']> {
  const file = readWitnessFile(text);
  if (!file.ok) return file;
  if (file.value.format !== requestFormat) return err({ type: 'file-of-other-kind' });
  const { requestId, terms, owner } = file.value;
  if (!isRequestGenuine(file.value)) return err({ type: 'file-forged' });
  const signer = signerOf(core);
  if (!signer.ok) return signer;
  const witness = signTestimony({ requestId, terms, owner }, signer.value.name, core.now(), signer.value.key);
  const id = core.ports.ids.newId();
  const earlier = testimonyFor(file.value, listTestimonies(core.journal()));
  const committed = commitDecision(core, giveTestimony(id, { requestId, terms, owner, witness }, earlier));
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function receive(core: Core, text: string): ReturnType<Services['witness']['receive']> {
  const file = readWitnessFile(text);
  if (!file.ok) return file;
  if (file.value.format !== testimonyFormat) return err({ type: 'file-of-other-kind' });
  if (!isTestimonyGenuine(file.value)) return err({ type: 'file-forged' });
  const committed = commitDecision(core, takeAnswer(file.value, answerContext(core, file.value)));
  return committed.ok ? ok({ ...committed.value, commitmentId: file.value.terms.commitmentId }) : committed;
}

function answerContext(core: Core, { requestId }: TestimonyFile): AnswerContext {
  const own = readSigningKey(core.folder);
  const witness = findWitness(core.journal(), requestId);
  const commitment = witness && findCommitment(core.journal(), witness.commitmentId);
  return {
    witness,
    ownKey: own.ok ? own.value.publicKey : null,
    presentTerms: commitment && termsOf(commitment),
  };
}

interface Signing {
  readonly name: string;
  readonly key: SigningKey;
}

/** In whose name this profile signs, and with what; the key is made now if there is none. */
function signerOf(core: Core): Result<Signing, SigningError | WriteError> {
  const { name } = core.profile();
  if (name === null || name.trim() === '') return err({ type: 'name-needed' });
  const mode = core.mode();
  const isThere = readSigningKey(core.folder).ok;
  if (!isThere && mode.kind === 'read-only') return err({ type: 'read-only', reason: mode.reason });
  const key = ensureSigningKey(core.folder);
  return key.ok ? ok({ name, key: key.value }) : key;
}

function ownFingerprint(core: Core): string | null {
  const own = readSigningKey(core.folder);
  return own.ok ? fingerprintOf(own.value.publicKey) : null;
}

function testimonyToView({ id, owner, terms, given }: Testimony): TestimonyView {
  return { id, owner: keyHolder(owner), terms, given };
}

function keyHolder({ name, publicKey }: Countersignature['owner' | 'witness']) {
  return { name, fingerprint: fingerprintOf(publicKey) };
}

/** A person's record is never removed; one that an undo took away is told without a name. */
function personRef(core: Core, id: string) {
  return { id, name: findPerson(core.journal(), id)?.name ?? '' };
}

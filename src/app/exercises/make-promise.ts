import {
  makeCommitment,
  type CommitmentDraft,
  type CommitmentError,
} from '../../domain/commitment/decide-commitment.ts';
import type { ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { askWitness } from '../../domain/witness/witness.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { notFound, type Core } from '../core.ts';
import { defaultReminder } from '../reminders/plan-reminders.ts';
import { dueAt } from '../services/due-at.ts';
import type { ExerciseEffect } from './exercise-effect.ts';

type Effect = Result<ExerciseEffect, CommitmentError | ReturnType<typeof notFound>['error']>;

/** The promise to oneself, and the witness who is asked to know of it. */
export function makeSelfCommitment(
  core: Core,
  { statement, doneMeans, due, witnessId }: RecordOf<'self-commitment'>,
  { goalId }: ExerciseAbout,
): Effect {
  if (witnessId !== null && findPerson(core.journal(), witnessId) === null) return notFound('person');
  const made = makePromise(core, { statement, doneMeans, personId: null, goalId }, due);
  const [commitment] = made.ok ? made.value.made : [];
  if (!made.ok || witnessId === null || commitment === undefined) return made;
  const id = core.ports.ids.newId();
  const fresh = { isSettled: false, witnesses: [] };
  const asked = askWitness(id, { commitmentId: commitment.id, personId: witnessId }, fresh);
  return ok({
    events: [...made.value.events, ...(asked.ok ? asked.value : [])],
    made: [...made.value.made, { kind: 'witness', id }],
  });
}

/** What one promises in turn to the person who takes the work over; nothing, where it is a note and no more. */
export function makeDelegationPromise(
  core: Core,
  { promise, doneMeans, by }: RecordOf<'delegation'>,
  { personId, goalId }: ExerciseAbout,
): Effect {
  if (personId === null) return notFound('person');
  if (promise === null) return ok({ events: [], made: [] });
  return makePromise(core, { statement: promise, doneMeans, personId, goalId }, by);
}

/** A commitment with its reminder. */
export function makePromise(
  core: Core,
  words: Pick<CommitmentDraft, 'statement' | 'doneMeans' | 'personId' | 'goalId'>,
  local: string | null,
): Effect {
  const id = core.ports.ids.newId();
  const due = local === null ? null : dueAt(local, core.zone());
  const { defaultHorizonDays: horizonDays } = core.profile();
  const decision = makeCommitment(id, { ...words, due, horizonDays, tags: [] }, core.now());
  if (!decision.ok) return decision;
  return ok({
    events: [...decision.value, ...defaultReminder(core, id, due)],
    made: [{ kind: 'commitment', id }],
  });
}

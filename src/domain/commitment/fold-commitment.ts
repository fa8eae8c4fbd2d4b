import { exhaustive } from '../kernel/exhaustive.ts';
import { occurrenceOf, type Occurrence } from '../kernel/event.ts';
import type { KnownEvent, SubjectDefinition } from '../kernel/subject.ts';
import {
  commitmentEvents,
  type Clarification,
  type Commitment,
  type CommitmentEvent,
  type Due,
  type PromiseChange,
  type PromiseWords,
} from './commitment.ts';

export const commitmentSubject: SubjectDefinition<Commitment, CommitmentEvent> = {
  kind: 'commitment',
  events: commitmentEvents,
  fold: foldCommitment,
};

/**
 * What a merge of two devices can produce is defined here, in the order of the clock, and listed case by case in
 * `merge-outcomes.test.ts` and docs/data-model.md: the first `made` and the first due count, of two verdicts the later one; what
 * comes after a verdict does not change the promise; the later of two changes counts, but nothing tightened makes a due later, and
 * with a due no horizon gets shorter.
 */
function foldCommitment(state: Commitment | null, event: KnownEvent<CommitmentEvent>): Commitment | null {
  if (event.kind === 'commitment.made') return state ?? madeCommitment(event);
  if (state === null) return null;
  switch (event.kind) {
    case 'commitment.clarified':
      return clarified(state, event, event.payload);
    case 'commitment.scheduled':
      return state.due === null && state.settlement === null ? { ...state, due: event.payload.due } : state;
    case 'commitment.horizon-set':
      return withHorizon(state, event.payload.horizonDays);
    case 'commitment.tightened':
      return changed(state, event, {
        kind: 'tightened',
        due: earlierOf(state.due, event.payload.due),
        words: event.payload.words,
        basis: null,
        reason: null,
      });
    case 'commitment.renegotiated':
      return changed(state, event, { kind: 'renegotiated', basis: null, ...event.payload });
    case 'commitment.eased':
      return changed(state, event, { kind: 'eased', ...event.payload });
    case 'commitment.settled':
      return { ...state, settlement: { ...event.payload, when: occurrenceOf(event) } };
    case 'commitment.reopened':
      return { ...state, settlement: null };
    default:
      return exhaustive(event);
  }
}

function madeCommitment(
  event: Extract<KnownEvent<CommitmentEvent>, { kind: 'commitment.made' }>,
): Commitment {
  return {
    id: event.subjectId,
    ...event.payload,
    made: occurrenceOf(event),
    changes: [],
    settlement: null,
  };
}

/** The same promise in other words, so it stands after a verdict too. Fields that are no promise change with it. */
function clarified(state: Commitment, event: Occurrence, change: Clarification): Commitment {
  const next = { ...state, ...change } as Commitment;
  return withChange(state, next, event, { kind: 'clarified', basis: null, reason: null });
}

function withHorizon(state: Commitment, wanted: number): Commitment {
  if (state.settlement !== null) return state;
  return { ...state, horizonDays: state.due === null ? wanted : Math.max(state.horizonDays, wanted) };
}

interface Change extends Pick<PromiseChange, 'kind' | 'basis' | 'reason'> {
  readonly due: Due | null;
  readonly words: Clarification;
}

function changed(state: Commitment, event: Occurrence, { due, words, ...how }: Change): Commitment {
  if (state.settlement !== null) return state;
  const next = { ...state, ...words, due: state.due === null ? null : (due ?? state.due) } as Commitment;
  return withChange(state, next, event, how);
}

/** What another device asked for as well changes nothing a second time. */
function withChange(
  state: Commitment,
  next: Commitment,
  event: Occurrence,
  how: Pick<PromiseChange, 'kind' | 'basis' | 'reason'>,
): Commitment {
  const before = wordsOf(state);
  const after = wordsOf(next);
  const words = JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
  if (state.due === null || next.due === null) return next;
  if (words === null && state.due.instant === next.due.instant) return next;
  const change: PromiseChange = {
    ...how,
    from: state.due,
    to: next.due,
    words,
    when: occurrenceOf(event),
  };
  return { ...next, changes: [...state.changes, change] };
}

function wordsOf({ statement, doneMeans, personId }: Commitment): PromiseWords {
  return { statement, doneMeans, personId };
}

function earlierOf(due: Due | null, wanted: Due | null): Due | null {
  return due !== null && wanted !== null && wanted.instant >= due.instant ? null : wanted;
}

import { exhaustive } from '../kernel/exhaustive.ts';
import { occurrenceOf, type Occurrence } from '../kernel/event.ts';
import type { KnownEvent, SubjectDefinition } from '../kernel/subject.ts';
import {
  commitmentEvents,
  type Commitment,
  type CommitmentEvent,
  type Due,
  type DueChange,
} from './commitment.ts';

export const commitmentSubject: SubjectDefinition<Commitment, CommitmentEvent> = {
  kind: 'commitment',
  events: commitmentEvents,
  fold: foldCommitment,
};

/**
 * What a merge of two devices can produce is defined here: the first `made` counts; a change of due after a
 * verdict is passed over (the verdict stands until it is reopened); of two verdicts the later one counts, the history shows both.
 */
function foldCommitment(state: Commitment | null, event: KnownEvent<CommitmentEvent>): Commitment | null {
  if (event.kind === 'commitment.made') return state ?? madeCommitment(event);
  if (state === null) return null;
  switch (event.kind) {
    case 'commitment.clarified':
      return { ...state, ...event.payload } as Commitment;
    case 'commitment.scheduled':
      return state.due === null ? { ...state, due: event.payload.due } : state;
    case 'commitment.tightened':
      return moveDue(state, event, { kind: 'tightened', basis: null, reason: null }, event.payload.due);
    case 'commitment.renegotiated':
      return moveDue(
        state,
        event,
        { kind: 'renegotiated', basis: null, reason: event.payload.reason },
        event.payload.due,
      );
    case 'commitment.eased':
      return moveDue(
        state,
        event,
        { kind: 'eased', basis: event.payload.basis, reason: event.payload.reason },
        event.payload.due,
      );
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
    dueChanges: [],
    settlement: null,
  };
}

function moveDue(
  state: Commitment,
  event: Occurrence,
  change: Pick<DueChange, 'kind' | 'basis' | 'reason'>,
  to: Due,
): Commitment {
  if (state.settlement !== null || state.due === null) return state;
  const dueChange: DueChange = { ...change, from: state.due, to, when: occurrenceOf(event) };
  return { ...state, due: to, dueChanges: [...state.dueChanges, dueChange] };
}

import type { NewEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type {
  Clarification,
  Commitment,
  CommitmentEvent,
  Due,
  EasingBasis,
  Obstacle,
  Verdict,
} from './commitment.ts';
import { horizonOf } from './horizon.ts';

/** Every intent on a commitment: preconditions, then the events that record it. */

export type CommitmentError =
  | { readonly type: 'due-in-the-past' }
  | { readonly type: 'already-settled' }
  | { readonly type: 'not-settled' }
  | { readonly type: 'already-due' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'inside-horizon'; readonly horizon: Instant }
  | { readonly type: 'obstacle-needed' };

type Decision = Result<NewEvent<CommitmentEvent>[], CommitmentError>;

export interface CommitmentDraft {
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: Due | null;
  readonly horizonDays: number;
  readonly personId: string | null;
  readonly goalId: string | null;
  readonly tags: readonly string[];
}

export interface DueChangeRequest {
  readonly due: Due;
  readonly reason: string | null;
  /** Needed to move a due later inside the horizon; without it such a change is refused. */
  readonly basis: EasingBasis | null;
}

export interface SettlementRequest {
  readonly verdict: Verdict;
  readonly obstacle: Obstacle | null;
  readonly note: string | null;
}

export function makeCommitment(id: string, draft: CommitmentDraft, now: Instant): Decision {
  if (draft.due !== null && draft.due.instant <= now) return err({ type: 'due-in-the-past' });
  return ok([happened(id, { kind: 'commitment.made', payload: { ...draft, tags: [...draft.tags] } })]);
}

export function clarifyCommitment(state: Commitment, change: Clarification): Decision {
  const isChange = Object.entries(change).some(
    ([field, value]) => JSON.stringify(state[field as keyof Commitment]) !== JSON.stringify(value),
  );
  if (!isChange) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'commitment.clarified', payload: change })]);
}

/**
 * Moves the due. Earlier takes effect at once (*tightened*); later before the horizon is *renegotiated*; later inside it
 * needs the counterpart's agreement or a recorded emergency (*eased*). After due, only a verdict is possible.
 */
export function changeDue(state: Commitment, request: DueChangeRequest, now: Instant): Decision {
  const { due, reason, basis } = request;
  if (state.settlement !== null) return err({ type: 'already-settled' });
  if (due.instant <= now) return err({ type: 'due-in-the-past' });
  if (state.due === null) return ok([happened(state.id, { kind: 'commitment.scheduled', payload: { due } })]);
  if (due.instant === state.due.instant) return err({ type: 'unchanged' });
  if (state.due.instant <= now) return err({ type: 'already-due' });
  if (due.instant < state.due.instant) {
    return ok([happened(state.id, { kind: 'commitment.tightened', payload: { due } })]);
  }
  const horizon = horizonOf(state.due, state.horizonDays);
  if (now < horizon) {
    return ok([happened(state.id, { kind: 'commitment.renegotiated', payload: { due, reason } })]);
  }
  if (basis === null || reason === null || reason.trim() === '')
    return err({ type: 'inside-horizon', horizon });
  return ok([happened(state.id, { kind: 'commitment.eased', payload: { due, basis, reason } })]);
}

/** Records the verdict. It may come before due (a thing can be finished early) and never comes by itself. */
export function settleCommitment(state: Commitment, request: SettlementRequest): Decision {
  if (state.settlement !== null) return err({ type: 'already-settled' });
  if (request.verdict === 'missed' && request.obstacle === null) return err({ type: 'obstacle-needed' });
  return ok([happened(state.id, { kind: 'commitment.settled', payload: { ...request } })]);
}

/** Takes a verdict given by mistake away; the history keeps it. */
export function reopenCommitment(state: Commitment, reason: string | null): Decision {
  if (state.settlement === null) return err({ type: 'not-settled' });
  return ok([happened(state.id, { kind: 'commitment.reopened', payload: { reason } })]);
}

function happened(id: string, body: CommitmentEvent): NewEvent<CommitmentEvent> {
  return { subjectKind: 'commitment', subjectId: id, body };
}

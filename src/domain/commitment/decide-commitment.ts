import type { NewEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Commitment, CommitmentEvent, Due, EasingBasis, Obstacle, Verdict } from './commitment.ts';
import { horizonOf } from './horizon.ts';

/** Making, settling and reopening a commitment: preconditions, then the events that record it. */

export type CommitmentError =
  | { readonly type: 'due-in-the-past' }
  | { readonly type: 'already-settled' }
  | { readonly type: 'not-settled' }
  | { readonly type: 'already-due' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'eases-promise' }
  | { readonly type: 'horizon-only-longer' }
  | { readonly type: 'inside-horizon'; readonly horizon: Instant }
  | { readonly type: 'obstacle-needed' }
  | { readonly type: 'done-needed' }
  | { readonly type: 'excuse-needs-basis' }
  | { readonly type: 'withdrawal-needs-basis'; readonly horizon: Instant }
  | { readonly type: 'reason-needed' };

export type CommitmentDecision = Result<NewEvent<CommitmentEvent>[], CommitmentError>;

export interface CommitmentDraft {
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: Due | null;
  readonly horizonDays: number;
  readonly personId: string | null;
  readonly goalId: string | null;
  readonly tags: readonly string[];
}

export interface SettlementRequest {
  readonly verdict: Verdict;
  readonly obstacle: Obstacle | null;
  readonly note: string | null;
  readonly basis: EasingBasis | null;
}

export function makeCommitment(id: string, draft: CommitmentDraft, now: Instant): CommitmentDecision {
  if (draft.due !== null && draft.due.instant <= now) return err({ type: 'due-in-the-past' });
  return ok([happened(id, { kind: 'commitment.made', payload: { ...draft, tags: [...draft.tags] } })]);
}

/** Records the verdict. It may come before due (a thing can be finished early) and never comes by itself. */
export function settleCommitment(
  state: Commitment,
  request: SettlementRequest,
  now: Instant,
): CommitmentDecision {
  if (state.settlement !== null) return err({ type: 'already-settled' });
  const missing = missingForVerdict(state, request, now);
  if (missing !== null) return err(missing);
  const { verdict, obstacle, note, basis } = request;
  const isReleased = verdict === 'excused' || verdict === 'withdrawn';
  const payload = { verdict, obstacle, note, basis: isReleased ? basis : null };
  return ok([happened(state.id, { kind: 'commitment.settled', payload })]);
}

/** Takes a verdict given by mistake away; the history keeps it. */
export function reopenCommitment(state: Commitment, reason: string | null): CommitmentDecision {
  if (state.settlement === null) return err({ type: 'not-settled' });
  return ok([happened(state.id, { kind: 'commitment.reopened', payload: { reason } })]);
}

/**
 * What a verdict has to be told with: a miss its obstacle, a part what was done, an excuse its basis and reason. Withdrawing
 * is free before the horizon and without a due; from the horizon on it needs what easing needs.
 */
function missingForVerdict(
  state: Commitment,
  { verdict, obstacle, note, basis }: SettlementRequest,
  now: Instant,
): CommitmentError | null {
  const isNoteMissing = isBlank(note);
  if (verdict === 'missed' && obstacle === null) return { type: 'obstacle-needed' };
  if (verdict === 'partly' && isNoteMissing) return { type: 'done-needed' };
  if (verdict === 'excused') {
    if (basis === null) return { type: 'excuse-needs-basis' };
    return isNoteMissing ? { type: 'reason-needed' } : null;
  }
  if (verdict !== 'withdrawn' || state.due === null) return null;
  const horizon = horizonOf(state.due, state.horizonDays);
  if (now < horizon) return null;
  if (basis === null) return { type: 'withdrawal-needs-basis', horizon };
  return isNoteMissing ? { type: 'reason-needed' } : null;
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

export function happened(id: string, body: CommitmentEvent): NewEvent<CommitmentEvent> {
  return { subjectKind: 'commitment', subjectId: id, body };
}

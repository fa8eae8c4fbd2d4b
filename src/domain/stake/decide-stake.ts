import type { Commitment } from '../commitment/commitment.ts';
import type { NewEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMinutes } from '../time/instants.ts';
import { stakeStanding, type Stake, type StakeEvent, type StakeKind, type StakeStanding } from './stake.ts';

/** Every intent on a stake: preconditions, then the events that record it. */

export type StakeError =
  | { readonly type: 'already-settled' }
  | { readonly type: 'already-due' }
  | { readonly type: 'stake-exists' }
  | { readonly type: 'stake-too-close' }
  | { readonly type: 'stake-not-yet'; readonly confirmFrom: Instant }
  | { readonly type: 'stake-binds' }
  | { readonly type: 'stake-not-asked' }
  | { readonly type: 'unchanged' };

type Decision = Result<NewEvent<StakeEvent>[], StakeError>;

/** A day of elapsed time, so that what is set in the heat of a moment is confirmed outside it. */
const delayMinutes = 24 * 60;

export interface StakeDraft {
  readonly kind: StakeKind;
  readonly what: string;
}

/** Sets a stake or a reward. It must be possible to confirm it before due, or it would never bind. */
export function setStake(
  id: string,
  { kind, what }: StakeDraft,
  commitment: Commitment,
  others: readonly Stake[],
  now: Instant,
): Decision {
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  const dueAt = commitment.due?.instant ?? null;
  if (dueAt !== null && dueAt <= now) return err({ type: 'already-due' });
  if (others.some((one) => one.kind === kind && one.dropped === null)) return err({ type: 'stake-exists' });
  const confirmFrom = addMinutes(now, delayMinutes);
  if (dueAt !== null && dueAt <= confirmFrom) return err({ type: 'stake-too-close' });
  const payload = { commitmentId: commitment.id, kind, what, confirmFrom };
  return ok([happened(id, { kind: 'stake.set', payload })]);
}

export function confirmStake(stake: Stake, commitment: Commitment, now: Instant): Decision {
  const standing = standingOf(stake, commitment, now);
  if (standing === 'confirmable') return ok([happened(stake.id, { kind: 'stake.confirmed', payload: {} })]);
  if (standing === 'waiting') return err({ type: 'stake-not-yet', confirmFrom: stake.confirmFrom });
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  return err({ type: standing === 'binding' ? 'unchanged' : 'already-due' });
}

/** Until it is confirmed it may go without a word; what binds stays until the verdict. */
export function dropStake(stake: Stake, commitment: Commitment, now: Instant): Decision {
  if (standingOf(stake, commitment, now) === 'binding') return err({ type: 'stake-binds' });
  return ok([happened(stake.id, { kind: 'stake.dropped', payload: {} })]);
}

/** The one question after the verdict. It may be answered again: somebody may pay later. */
export function answerStake(stake: Stake, honoured: boolean, commitment: Commitment, now: Instant): Decision {
  if (stake.answered?.honoured === honoured) return err({ type: 'unchanged' });
  if (standingOf({ ...stake, answered: null }, commitment, now) !== 'asked') {
    return err({ type: 'stake-not-asked' });
  }
  return ok([happened(stake.id, { kind: 'stake.answered', payload: { honoured } })]);
}

function standingOf(stake: Stake, { due, settlement }: Commitment, now: Instant): StakeStanding {
  return stakeStanding(stake, { now, dueAt: due?.instant ?? null, verdict: settlement?.verdict ?? null });
}

function happened(id: string, body: StakeEvent): NewEvent<StakeEvent> {
  return { subjectKind: 'stake', subjectId: id, body };
}

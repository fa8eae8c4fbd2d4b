import type { Instant } from '../kernel/ports.ts';
import { err, ok } from '../kernel/result.ts';
import type { Commitment } from './commitment.ts';
import { happened, type CommitmentDecision } from './decide-commitment.ts';

/**
 * Chooses how many days before due easing begins to need agreement or an emergency. A longer horizon binds more and takes effect
 * at once; a shorter one would ease the promise without saying so, and is refused once there is a due.
 */
export function setHorizon(state: Commitment, horizonDays: number, now: Instant): CommitmentDecision {
  if (state.settlement !== null) return err({ type: 'already-settled' });
  if (state.due !== null && state.due.instant <= now) return err({ type: 'already-due' });
  if (horizonDays === state.horizonDays) return err({ type: 'unchanged' });
  if (state.due !== null && horizonDays < state.horizonDays) return err({ type: 'horizon-only-longer' });
  return ok([happened(state.id, { kind: 'commitment.horizon-set', payload: { horizonDays } })]);
}

import type { Services } from '../../contract/api.ts';
import type { StakeView } from '../../contract/device-contract.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import {
  answerStake,
  confirmStake,
  dropStake,
  setStake,
  type StakeError,
} from '../../domain/stake/decide-stake.ts';
import { stakeStanding, type Stake } from '../../domain/stake/stake.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findStake, listStakes, listUnansweredStakes } from '../../journal/queries/devices.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

type Decide = (stake: Stake, commitment: Commitment, now: string) => Result<NewEvent[], StakeError>;

export function stakeService(core: Core): Services['stake'] {
  const decide = (id: string, decision: Decide) => {
    const stake = findStake(core.journal(), id);
    const commitment = stake && findCommitment(core.journal(), stake.commitmentId);
    if (stake === null || stake.dropped !== null || commitment === null) return notFound('stake');
    return commitDecision(core, decision(stake, commitment, core.now()));
  };
  return {
    list({ commitmentId }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      return ok(
        listStakes(core.journal(), commitmentId).map((stake) => toView(stake, commitment, core.now())),
      );
    },
    waiting: () => ok(waiting(core)),
    set({ commitmentId, kind, what }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      const id = core.ports.ids.newId();
      const others = listStakes(core.journal(), commitmentId);
      const decision = setStake(id, { kind, what }, commitment, others, core.now());
      const committed = commitDecision(core, decision);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    confirm: ({ id }) => decide(id, confirmStake),
    drop: ({ id }) => decide(id, dropStake),
    answer: ({ id, honoured }) =>
      decide(id, (stake, commitment, now) => answerStake(stake, honoured, commitment, now)),
  };
}

function waiting(core: Core): StakeView[] {
  const now = core.now();
  return listUnansweredStakes(core.journal(), now).flatMap((stake) => {
    const commitment = findCommitment(core.journal(), stake.commitmentId);
    if (commitment === null) return [];
    const view = toView(stake, commitment, now);
    return view.standing === 'confirmable' || view.standing === 'asked' ? [view] : [];
  });
}

function toView(stake: Stake, { id, statement, due, settlement }: Commitment, now: string): StakeView {
  const moment = { now, dueAt: due?.instant ?? null, verdict: settlement?.verdict ?? null };
  return { stake, standing: stakeStanding(stake, moment), commitment: { id, statement } };
}

import type { Services } from '../../contract/api.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import {
  changePlan,
  dropPlan,
  planQuestion,
  rehearsePlan,
  reviewPlan,
  setPlan,
  type PlanError,
} from '../../domain/plan/decide-plan.ts';
import type { Plan, PlanFields } from '../../domain/plan/plan.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findPlan, findPlanOf } from '../../journal/queries/plans.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { cueReminder, cueRemindersCancelled } from '../reminders/cue-reminders.ts';

export function planService(core: Core): Services['plan'] {
  const withPlan = (id: string, decide: (plan: Plan, of: Commitment) => Result<NewEvent[], PlanError>) => {
    const plan = findPlan(core.journal(), id);
    const commitment = plan === null ? null : findCommitment(core.journal(), plan.commitmentId);
    if (plan === null || commitment === null) return notFound('plan');
    return commitDecision(core, decide(plan, commitment));
  };
  return {
    get({ commitmentId }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      const plan = findPlanOf(core.journal(), commitmentId);
      return ok(plan === null ? null : { plan, asks: planQuestion(plan, commitment, core.now()) });
    },
    set({ commitmentId, ...fields }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      const id = core.ports.ids.newId();
      const decision = setPlan(id, commitment, findPlanOf(core.journal(), commitmentId), fields);
      if (!decision.ok) return decision;
      const committed = core.commit([...decision.value, ...cueReminder(core, commitment, fields.cueAt)]);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change: ({ id, ...fields }) =>
      withPlan(id, (plan, commitment) => {
        const decision = changePlan(plan, commitment, fields);
        if (!decision.ok) return decision;
        return ok([...decision.value, ...remindersInStep(core, plan, commitment, fields)]);
      }),
    rehearse: ({ id }) => withPlan(id, rehearsePlan),
    review: ({ id, ...review }) =>
      withPlan(id, (plan, commitment) => reviewPlan(plan, commitment, review, core.now())),
    drop: ({ id }) =>
      withPlan(id, (plan) => {
        const decision = dropPlan(plan);
        return decision.ok ? ok([...decision.value, ...cueRemindersCancelled(core, plan)]) : decision;
      }),
  };
}

function remindersInStep(core: Core, plan: Plan, commitment: Commitment, { cueAt }: PlanFields): NewEvent[] {
  if (cueAt === plan.cueAt) return [];
  return [...cueRemindersCancelled(core, plan), ...cueReminder(core, commitment, cueAt)];
}

import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import { planMilestones } from '../../domain/breakdown/milestones.ts';
import { horizonEffect, replan } from '../../domain/breakdown/replan.ts';
import { changePromise } from '../../domain/commitment/change-promise.ts';
import type { Commitment, Due } from '../../domain/commitment/commitment.ts';
import { horizonOf } from '../../domain/commitment/horizon.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { addStep, addSteps, planStep, type StepDecision } from '../../domain/step/decide-step.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { listSteps } from '../../journal/queries/steps.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { remindersMovedWith } from '../reminders/plan-reminders.ts';
import { dayOfDue, dueAt } from './due-at.ts';
import { flat } from './step-service.ts';
import { unstick } from './unstick.ts';

type BreakdownService = Services['breakdown'];
type Input<Name extends keyof BreakdownService> = ParsedInputOf<Api['breakdown'][Name]>;

export function breakdownService(core: Core): BreakdownService {
  return {
    milestones({ commitmentId, ...request }) {
      const commitment = findCommitment(core.journal(), commitmentId);
      if (commitment === null) return notFound('commitment');
      const { due } = commitment;
      if (due === null) return err({ type: 'no-due' });
      if (due.instant <= core.now()) return err({ type: 'due-in-the-past' });
      return planMilestones({ ...request, today: core.today(), due: dayOfDue(core, due) });
    },
    accept({ commitmentId, steps }) {
      if (findCommitment(core.journal(), commitmentId) === null) return notFound('commitment');
      const added = steps.map((step) => ({ id: core.ports.ids.newId(), commitmentId, ...step, ...flat }));
      return commitDecision(
        core,
        addSteps(listSteps(core.journal(), commitmentId), added, { parentId: null }),
      );
    },
    replan: (input) => proposeReplan(core, input),
    applyReplan: (input) => applyReplan(core, input),
    unstick: (input) => unstick(core, input),
  };
}

function proposeReplan(
  core: Core,
  { commitmentId, due: local, ...time }: Input<'replan'>,
): ReturnType<BreakdownService['replan']> {
  const commitment = findCommitment(core.journal(), commitmentId);
  if (commitment === null) return notFound('commitment');
  const { due, horizonDays } = commitment;
  if (due === null) return err({ type: 'no-due' });
  const to = local === null ? null : dueAt(local, core.zone());
  if ((to ?? due).instant <= core.now()) return err({ type: 'due-in-the-past' });
  const steps = listSteps(core.journal(), commitmentId);
  const plan = replan({ ...time, steps, today: core.today(), due: dayOfDue(core, to ?? due) });
  if (!plan.ok) return plan;
  const effect = horizonEffect(due, to, horizonDays, core.now());
  return ok({ ...plan.value, effect, horizon: horizonOf(due, horizonDays) });
}

function applyReplan(core: Core, input: Input<'applyReplan'>): ReturnType<BreakdownService['applyReplan']> {
  const { commitmentId, moves, firstStep, due: local, reason, basis } = input;
  const commitment = findCommitment(core.journal(), commitmentId);
  if (commitment === null) return notFound('commitment');
  const steps = listSteps(core.journal(), commitmentId);
  const decisions: StepDecision[] = moves.map(({ stepId, dueDay }) => planStep(steps, stepId, { dueDay }));
  if (firstStep !== null) {
    const step = { id: core.ports.ids.newId(), commitmentId, ...firstStep };
    decisions.push(addStep(steps, step, { parentId: null, afterId: null }));
  }
  const events: NewEvent[] = [];
  for (const decision of decisions) {
    if (decision.ok) events.push(...decision.value);
    else if (decision.error.type !== 'unchanged') return decision;
  }
  const due = local === null ? null : dueAt(local, core.zone());
  if (due !== null && due.instant !== commitment.due?.instant) {
    const moved = movedDue(core, commitment, { due, reason, basis });
    if (!moved.ok) return moved;
    events.push(...moved.value);
  }
  return events.length === 0 ? err({ type: 'unchanged' }) : core.commit(events);
}

type DueRequest = Pick<Input<'applyReplan'>, 'reason' | 'basis'> & { readonly due: Due };

function movedDue(core: Core, commitment: Commitment, request: DueRequest) {
  const decision = changePromise(commitment, { words: {}, meaning: 'clearer', ...request }, core.now());
  if (!decision.ok) return decision;
  return ok([...decision.value, ...remindersMovedWith(core, commitment.id, request.due)]);
}

import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import { clarifyCommitment } from '../../domain/commitment/change-promise.ts';
import type { CommitmentError } from '../../domain/commitment/decide-commitment.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { EventBody, NewEvent, SubjectKind } from '../../domain/kernel/event.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { setStake, type StakeError } from '../../domain/stake/decide-stake.ts';
import { addStep, type StepError } from '../../domain/step/decide-step.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { listStakes } from '../../journal/queries/devices.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { listSteps } from '../../journal/queries/steps.ts';
import { notFound, type Core } from '../core.ts';
import { planToInstant, reminderEvent } from '../reminders/plan-reminders.ts';
import { newStep } from './step-service.ts';

type Input = ParsedInputOf<Api['breakdown']['unstick']>;
type Unstick = Services['breakdown']['unstick'];

/** Small enough to begin with at once. */
const smallStepMinutes = 5;

/** The check-in that names the obstacle, and what answers it, as one intent. */
export function unstick(core: Core, input: Input): ReturnType<Unstick> {
  const { commitmentId, obstacle, confidence, note, help } = input;
  const commitment = findCommitment(core.journal(), commitmentId);
  if (commitment === null) return notFound('commitment');
  if (commitment.settlement !== null) return err({ type: 'already-settled' });
  if (help.kind === 'need' && help.personId !== null && findPerson(core.journal(), help.personId) === null) {
    return notFound('person');
  }
  const answer = helpEvents(core, commitment, help);
  if (!answer.ok) return answer;
  const about = { kind: 'commitment', id: commitmentId };
  const payload = { about, confidence, note, obstacle, value: null };
  return core.commit([happened(core, 'check-in', { kind: 'check-in.recorded', payload }), ...answer.value]);
}

function helpEvents(
  core: Core,
  commitment: Commitment,
  help: Input['help'],
): Result<NewEvent[], StepError | CommitmentError | StakeError> {
  const { id: commitmentId } = commitment;
  switch (help.kind) {
    case 'smaller-step': {
      const { text, parentId, stepId = core.ports.ids.newId() } = help;
      const step = { ...newStep(stepId, commitmentId, text), estimateMinutes: smallStepMinutes };
      const place = { parentId, afterId: null };
      return addStep(listSteps(core.journal(), commitmentId), { ...step, dueDay: core.today() }, place);
    }
    case 'need': {
      const { what, personId, by } = help;
      const payload = { what, personId, by, commitmentId, goalId: null };
      return ok([happened(core, 'need', { kind: 'need.raised', payload })]);
    }
    case 'done-means':
      return clarifyCommitment(commitment, { doneMeans: help.text }, core.now());
    case 'reward': {
      const others = listStakes(core.journal(), commitmentId);
      const reward = { kind: 'reward', what: help.what } as const;
      return setStake(core.ports.ids.newId(), reward, commitment, others, core.now());
    }
    case 'look-again': {
      const plan = { kind: 'at', local: help.local, zone: core.zone() } as const;
      const dueAt = planToInstant(plan, commitment.due) ?? core.now();
      if (dueAt <= core.now()) return err({ type: 'due-in-the-past' });
      const about = { kind: 'commitment', id: commitmentId } as const;
      const body = { kind: 'reminder.planned', payload: { about, plan, dueAt } } as const;
      return ok([reminderEvent(core.ports.ids.newId(), body)]);
    }
    case 'none':
      return ok([]);
    default:
      return exhaustive(help);
  }
}

function happened(core: Core, subjectKind: SubjectKind, body: EventBody): NewEvent {
  return { subjectKind, subjectId: core.ports.ids.newId(), body };
}

import type { Api, ParsedInputOf, Services } from '../../contract/api.ts';
import { readOutline } from '../../domain/breakdown/read-outline.ts';
import { makeCommitment, settleCommitment } from '../../domain/commitment/decide-commitment.ts';
import type { Verdict } from '../../domain/commitment/commitment.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import {
  addStep,
  addSteps,
  completeStep,
  moveStep,
  planStep,
  promoteStep,
  removeStep,
  reopenStep,
  rewordStep,
  splitStep,
  takeStepBack,
  workOnStep,
  type NewStep,
  type StepDecision,
} from '../../domain/step/decide-step.ts';
import type { Step } from '../../domain/step/step.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findStep, findStepThatBecame, listSteps } from '../../journal/queries/steps.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { defaultReminder } from '../reminders/plan-reminders.ts';
import { dueAt } from './due-at.ts';

type StepService = Services['step'];
type Input<Name extends keyof StepService> = ParsedInputOf<Api['step'][Name]>;

export function stepService(core: Core): StepService {
  const change = (id: string, decide: (steps: readonly Step[]) => StepDecision) => {
    const step = findStep(core.journal(), id);
    if (step === null) return notFound('step');
    return commitDecision(core, decide(listSteps(core.journal(), step.commitmentId)));
  };
  return {
    add: (input) => add(core, input),
    split({ id, text, rest, newId = core.ports.ids.newId() }) {
      const step = findStep(core.journal(), id);
      if (step === null) return notFound('step');
      const added = newStep(newId, step.commitmentId, rest);
      const committed = change(id, (steps) => splitStep(steps, id, text, added));
      return committed.ok ? ok({ id: newId, ...committed.value }) : committed;
    },
    paste: (input) => paste(core, input),
    reword: ({ id, text }) => change(id, (steps) => rewordStep(steps, id, text)),
    move({ id, parentId, afterId }) {
      const stays = findStep(core.journal(), id)?.parentId ?? null;
      return change(id, (steps) =>
        moveStep(steps, id, { parentId: parentId === undefined ? stays : parentId, afterId }),
      );
    },
    plan: ({ id, ...plan }) => change(id, (steps) => planStep(steps, id, plan)),
    complete: ({ id }) => change(id, (steps) => completeStep(steps, id)),
    reopen: ({ id }) => change(id, (steps) => reopenStep(steps, id)),
    remove: ({ id }) => change(id, (steps) => removeStep(steps, id)),
    work: ({ id, minutes }) => change(id, (steps) => workOnStep(steps, id, minutes)),
    promote: (input) => promote(core, input),
    takeBack: (input) => takeBack(core, input),
  };
}

/** Steps for a new commitment, in the order given. */
export function newSteps(core: Core, commitmentId: string, texts: readonly string[]): NewEvent[] {
  const steps = texts.map((text) => ({ ...newStep(core.ports.ids.newId(), commitmentId, text), ...flat }));
  const decision = addSteps([], steps, { parentId: null });
  return decision.ok ? decision.value : [];
}

/** The step that a commitment was made from is done when the commitment is kept. */
export function stepsKeptWith(core: Core, commitmentId: string, verdict: Verdict): NewEvent[] {
  const step = verdict === 'kept' ? findStepThatBecame(core.journal(), commitmentId) : null;
  const decision = step === null ? null : completeStep([step], step.id);
  return decision?.ok === true ? decision.value : [];
}

export const flat = { depth: 0, isDone: false };

export function newStep(id: string, commitmentId: string, text: string): NewStep {
  return { id, commitmentId, text, estimateMinutes: null, dueDay: null };
}

function add(
  core: Core,
  { id: wanted, parentId, afterId, ...fields }: Input<'add'>,
): ReturnType<StepService['add']> {
  const journal = core.journal();
  if (findCommitment(journal, fields.commitmentId) === null) return notFound('commitment');
  const id = wanted ?? core.ports.ids.newId();
  if (journal.log.readSubject(id).length > 0) return { ok: false, error: { type: 'unchanged' } };
  const steps = listSteps(journal, fields.commitmentId);
  const committed = commitDecision(core, addStep(steps, { id, ...fields }, { parentId, afterId }));
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function paste(
  core: Core,
  { commitmentId, parentId, afterId, text }: Input<'paste'>,
): ReturnType<StepService['paste']> {
  const journal = core.journal();
  if (findCommitment(journal, commitmentId) === null) return notFound('commitment');
  const outline = readOutline(text);
  if (!outline.ok) return outline;
  const steps = outline.value.map(({ text: words, depth, isDone }) => ({
    ...newStep(core.ports.ids.newId(), commitmentId, words),
    depth,
    isDone,
  }));
  const decision = addSteps(listSteps(journal, commitmentId), steps, { parentId, afterId });
  const committed = commitDecision(core, decision);
  return committed.ok ? ok({ ids: steps.map(({ id }) => id), ...committed.value }) : committed;
}

/** The new commitment serves what the old one serves; to whom it is promised is another matter, and asked there. */
function promote(
  core: Core,
  { id: stepId, due: local }: Input<'promote'>,
): ReturnType<StepService['promote']> {
  const journal = core.journal();
  const step = findStep(journal, stepId);
  if (step === null) return notFound('step');
  const commitment = findCommitment(journal, step.commitmentId);
  if (commitment === null) return notFound('commitment');
  const id = core.ports.ids.newId();
  const due = local === null ? null : dueAt(local, core.zone());
  const { goalId, tags } = commitment;
  const made = makeCommitment(
    id,
    {
      statement: step.text,
      doneMeans: null,
      due,
      horizonDays: core.profile().defaultHorizonDays,
      personId: null,
      goalId,
      tags,
    },
    core.now(),
  );
  if (!made.ok) return made;
  const promoted = promoteStep(listSteps(journal, step.commitmentId), stepId, id);
  if (!promoted.ok) return promoted;
  const committed = core.commit([...made.value, ...promoted.value, ...defaultReminder(core, id, due)]);
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function takeBack(core: Core, { id, basis, reason }: Input<'takeBack'>): ReturnType<StepService['takeBack']> {
  const journal = core.journal();
  const step = findStep(journal, id);
  if (step === null) return notFound('step');
  const { becameCommitmentId } = step;
  const commitment = becameCommitmentId === null ? null : findCommitment(journal, becameCommitmentId);
  if (commitment === null) return { ok: false, error: { type: 'step-is-no-commitment' } };
  const request = { verdict: 'withdrawn', obstacle: null, note: reason, basis } as const;
  const withdrawn = settleCommitment(commitment, request, core.now());
  if (!withdrawn.ok) return withdrawn;
  const back = takeStepBack(step, listSteps(journal, commitment.id));
  return back.ok ? core.commit([...withdrawn.value, ...back.value]) : back;
}

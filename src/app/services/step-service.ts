import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Services } from '../../contract/api.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok } from '../../domain/kernel/result.ts';
import type { Step, StepEvent } from '../../domain/step/step.ts';
import { findCommitment, findStep, listSteps } from '../../journal/queries/commitments.ts';
import { notFound, type Core } from '../core.ts';

export function stepService(core: Core): Services['step'] {
  const change = (id: string, body: StepEvent) => {
    if (findStep(core.journal(), id) === null) return notFound('step');
    return core.commit([stepEvent(id, body)]);
  };
  return {
    add({ commitmentId, text, afterId }) {
      if (findCommitment(core.journal(), commitmentId) === null) return notFound('commitment');
      const id = core.ports.ids.newId();
      const steps = listSteps(core.journal(), commitmentId);
      if (isMissing(steps, afterId ?? null)) return notFound('step');
      const orderKey = keyAfter(steps, afterId === undefined ? (steps.at(-1)?.id ?? null) : afterId);
      const committed = core.commit([
        stepEvent(id, { kind: 'step.added', payload: { commitmentId, text, orderKey, ...rootStep } }),
      ]);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    reword: ({ id, text }) => change(id, { kind: 'step.reworded', payload: { text } }),
    move({ id, afterId }) {
      const step = findStep(core.journal(), id);
      if (step === null) return notFound('step');
      const others = listSteps(core.journal(), step.commitmentId).filter((other) => other.id !== id);
      if (isMissing(others, afterId)) return notFound('step');
      return change(id, { kind: 'step.moved', payload: { orderKey: keyAfter(others, afterId) } });
    },
    complete: ({ id }) => change(id, { kind: 'step.completed', payload: {} }),
    reopen: ({ id }) => change(id, { kind: 'step.reopened', payload: {} }),
    remove: ({ id }) => change(id, { kind: 'step.removed', payload: {} }),
  };
}

const rootStep = { parentId: null, estimateMinutes: null, dueDay: null };

/** Steps for a new commitment, in the order given. */
export function newSteps(core: Core, commitmentId: string, texts: readonly string[]): NewEvent[] {
  const keys = generateNKeysBetween(null, null, texts.length);
  return texts.map((text, index) =>
    stepEvent(core.ports.ids.newId(), {
      kind: 'step.added',
      payload: { commitmentId, text, orderKey: keys[index] ?? 'a0', ...rootStep },
    }),
  );
}

function isMissing(steps: readonly Step[], afterId: string | null): boolean {
  return afterId !== null && !steps.some((step) => step.id === afterId);
}

/** An order key between the step `afterId` (null: the beginning) and the one that follows it. */
function keyAfter(steps: readonly Step[], afterId: string | null): string {
  const index = afterId === null ? -1 : steps.findIndex((step) => step.id === afterId);
  const before = steps[index]?.orderKey ?? null;
  const after = steps[index + 1]?.orderKey ?? null;
  return before !== null && after !== null && before >= after
    ? generateKeyBetween(before, null)
    : generateKeyBetween(before, after);
}

function stepEvent(id: string, body: StepEvent): NewEvent<StepEvent> {
  return { subjectKind: 'step', subjectId: id, body };
}

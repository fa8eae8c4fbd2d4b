import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import { applyEvent } from '../kernel/subject.ts';
import {
  addStep,
  addSteps,
  completeStep,
  moveStep,
  planStep,
  promoteStep,
  removeStep,
  rewordStep,
  splitStep,
  takeStepBack,
  type NewStep,
  type StepDecision,
} from './decide-step.ts';
import { nextStepOf, outlineOf } from './outline.ts';
import { stepSubject, type Step } from './step.ts';

const at = { at: '2026-11-25T10:00:00.000Z', zone: 'UTC', day: '2026-11-25' };
const id = (n: number | string): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const commitmentId = id(900);
const newStep = (n: number, text = String(n)): NewStep => ({
  id: id(n),
  commitmentId,
  text,
  estimateMinutes: null,
  dueDay: null,
});

/** The steps after what was decided. */
function after(steps: readonly Step[], decision: StepDecision): Step[] {
  if (!decision.ok) throw new Error(decision.error.type);
  const known = new Map(steps.map((step) => [step.id, step]));
  for (const { subjectId, body } of decision.value) {
    const { version } = stepSubject.events[body.kind];
    const event = { ...at, ...body, version, subjectId } as unknown as RecordedEvent;
    const state = applyEvent(stepSubject, known.get(subjectId) ?? null, event);
    if (state === null) known.delete(subjectId);
    else known.set(subjectId, state);
  }
  return [...known.values()];
}

function drawn(steps: readonly Step[]): string[] {
  return outlineOf(steps).map(({ step, place }) => `${place.join('.')} ${step.text}`);
}

/** 1 with 2 and 3 under it, 4 under 3, then 5. */
function sample(): Step[] {
  const list = [0, 1, 1, 2, 0].map((depth, index) => ({ ...newStep(index + 1), depth, isDone: false }));
  return after([], addSteps([], list, { parentId: null }));
}

const tree = ['1 1', '1.1 2', '1.2 3', '1.2.1 4', '2 5'];

describe('the steps of a commitment', () => {
  it('are added last, first, behind another and under another', () => {
    expect(drawn(sample())).toEqual(tree);
    const add = (parentId: string | null, afterId?: string | null) =>
      drawn(after(sample(), addStep(sample(), newStep(6), { parentId, afterId })));
    expect(add(null)).toContain('3 6');
    expect(add(null, null)).toContain('1 6');
    expect(add(null, id(1))).toContain('2 6');
    expect(add(id(1))).toContain('1.3 6');
    expect(add(id(5))).toContain('2.1 6');
  });

  it('are pasted as a whole, ticked where they were', () => {
    const list = [
      { ...newStep(6), depth: 0, isDone: true },
      { ...newStep(7), depth: 1, isDone: false },
    ];
    const steps = after(sample(), addSteps(sample(), list, { parentId: id(1), afterId: id(2) }));
    expect(drawn(steps)).toEqual(['1 1', '1.1 2', '1.2 6', '1.2.1 7', '1.3 3', '1.3.1 4', '2 5']);
    expect(steps.find((step) => step.id === id(6))?.completed).toEqual(at);
  });

  it('are cut in two', () => {
    const cut = (n: number) => drawn(after(sample(), splitStep(sample(), id(n), 'left', newStep(6, 'rest'))));
    expect(cut(2)).toEqual(['1 1', '1.1 left', '1.2 rest', '1.3 3', '1.3.1 4', '2 5']);
    expect(cut(3)).toEqual(['1 1', '1.1 2', '1.2 left', '1.2.1 rest', '1.2.2 4', '2 5']);
  });

  it('move with all below them', () => {
    const move = (n: number, parentId: string | null, afterId: string | null) =>
      drawn(after(sample(), moveStep(sample(), id(n), { parentId, afterId })));
    expect(move(3, null, null)).toEqual(['1 3', '1.1 4', '2 1', '2.1 2', '3 5']);
    expect(move(1, id(5), null)).toEqual(['1 5', '1.1 1', '1.1.1 2', '1.1.2 3', '1.1.2.1 4']);
    expect(move(2, id(1), id(3))).toEqual(['1 1', '1.1 3', '1.1.1 4', '1.2 2', '2 5']);
  });

  it('do not move under themselves, nor too deep', () => {
    const move = (n: number, parentId: string) => moveStep(sample(), id(n), { parentId });
    expect(move(1, id(4))).toMatchObject({ error: { type: 'step-inside-itself' } });
    expect(move(1, id(1))).toMatchObject({ error: { type: 'step-inside-itself' } });
    expect(move(1, id(77))).toMatchObject({ error: { type: 'not-found' } });
    const deep = [0, 1, 2, 3, 4].map((depth, index) => ({ ...newStep(index + 10), depth, isDone: false }));
    const steps = after(sample(), addSteps(sample(), deep, { parentId: null }));
    expect(moveStep(steps, id(2), { parentId: id(14) }).ok).toBe(true);
    expect(moveStep(steps, id(3), { parentId: id(14) })).toMatchObject({
      error: { type: 'steps-too-deep', limit: 6 },
    });
  });

  it('go with all below them', () => {
    expect(drawn(after(sample(), removeStep(sample(), id(1))))).toEqual(['1 5']);
  });

  it('are not changed by what changes nothing', () => {
    const unchanged = { error: { type: 'unchanged' } };
    expect(rewordStep(sample(), id(1), '1')).toMatchObject(unchanged);
    expect(planStep(sample(), id(1), { dueDay: null })).toMatchObject(unchanged);
    expect(addStep(sample(), newStep(1), { parentId: null })).toMatchObject(unchanged);
    expect(completeStep(after(sample(), completeStep(sample(), id(1))), id(1))).toMatchObject(unchanged);
  });

  it('are at most a thousand', () => {
    const many = Array.from({ length: 996 }, (_, index) => ({
      ...newStep(index + 10),
      depth: 0,
      isDone: false,
    }));
    expect(addSteps(sample(), many, { parentId: null })).toMatchObject({ error: { type: 'too-many-steps' } });
    expect(addSteps(sample(), many.slice(1), { parentId: null }).ok).toBe(true);
  });

  it('hand what is below them to the commitment they become, and take it back', () => {
    const promoted = after(sample(), promoteStep(sample(), id(1), id(901)));
    const here = promoted.filter((step) => step.commitmentId === commitmentId);
    const there = promoted.filter((step) => step.commitmentId === id(901));
    expect(drawn(here)).toEqual(['1 1', '2 5']);
    expect(drawn(there)).toEqual(['1 2', '2 3', '2.1 4']);
    const [step] = here as [Step];
    expect(promoteStep(here, id(1), id(902))).toMatchObject({ error: { type: 'step-is-commitment' } });
    expect(drawn(after(promoted, takeStepBack(step, there)))).toEqual(tree);
  });
});

describe('the next step', () => {
  const done = (steps: Step[], ...numbers: number[]) =>
    numbers.reduce((all, n) => after(all, completeStep(all, id(n))), steps);
  const next = (steps: Step[]) => nextStepOf(steps)?.text ?? null;

  it('is the first open one with none open below it', () => {
    expect(next(sample())).toBe('2');
    expect(next(done(sample(), 2))).toBe('4');
    expect(next(done(sample(), 2, 4))).toBe('3');
    expect(next(done(sample(), 2, 4, 3))).toBe('1');
    expect(next(done(sample(), 1, 5))).toBeNull();
  });

  it('is not below what is done, and not what became a commitment', () => {
    expect(next(done(sample(), 1))).toBe('5');
    expect(next(after(sample(), promoteStep(sample(), id(1), id(901))).slice(0, 1))).toBeNull();
  });
});

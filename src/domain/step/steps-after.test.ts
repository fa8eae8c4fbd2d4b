import { describe, expect, it } from 'vitest';
import { addStep, completeStep, moveStep, removeStep, rewordStep, type StepDecision } from './decide-step.ts';
import { outlineOf } from './outline.ts';
import { stepsAfter } from './steps-after.ts';
import type { Step } from './step.ts';

const when = { at: '2026-03-02T10:00:00.000Z', zone: 'Europe/Berlin', day: '2026-03-02' };
const empty = { commitmentId: 'c', estimateMinutes: null, dueDay: null };

function after(steps: readonly Step[], decision: StepDecision): Step[] {
  return decision.ok ? stepsAfter(steps, decision.value, when) : [...steps];
}

const texts = (steps: readonly Step[]): string[] =>
  outlineOf(steps).map(({ step, depth }) => `${'  '.repeat(depth)}${step.text}`);

describe('the steps after a decision', () => {
  it('has what was added, nested, reworded and completed', () => {
    let steps: Step[] = [];
    for (const id of ['one', 'two', 'three']) {
      steps = after(steps, addStep(steps, { id, text: id, ...empty }, { parentId: null }));
    }
    steps = after(steps, moveStep(steps, 'two', { parentId: 'one', afterId: null }));
    steps = after(steps, rewordStep(steps, 'three', '3'));
    steps = after(steps, completeStep(steps, 'one'));
    expect(texts(steps)).toEqual(['one', '  two', '3']);
    expect(steps.find(({ id }) => id === 'one')?.completed).toEqual(when);
  });

  it('leaves out what was removed, with all below it, and keeps the rest as it is', () => {
    let steps: Step[] = [];
    for (const id of ['one', 'two']) {
      steps = after(steps, addStep(steps, { id, text: id, ...empty }, { parentId: null }));
    }
    steps = after(steps, addStep(steps, { id: 'below', text: 'below', ...empty }, { parentId: 'one' }));
    const kept = steps.find(({ id }) => id === 'two');
    steps = after(steps, removeStep(steps, 'one'));
    expect(steps).toEqual([kept]);
    expect(steps[0]).toBe(kept);
  });
});

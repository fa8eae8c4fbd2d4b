import { expect, it } from 'vitest';
import { addSteps } from '../../../../domain/step/decide-step.ts';
import { outlineOf } from '../../../../domain/step/outline.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { stepsAfter } from '../../../../domain/step/steps-after.ts';
import { createSteadyRows } from './steady-rows.ts';

const when = { at: '2026-03-02T10:00:00.000Z', zone: 'UTC', day: '2026-03-02' };

function threeSteps(): Step[] {
  const plain = { commitmentId: 'c', estimateMinutes: null, dueDay: null, depth: 0, isDone: false };
  const added = addSteps(
    [],
    ['one', 'two', 'three'].map((id) => ({ ...plain, id, text: id })),
    { parentId: null },
  );
  return added.ok ? stepsAfter([], added.value, when) : [];
}

it('keeps the rows that say what they said, and only those', () => {
  const steady = createSteadyRows();
  const before = steady(outlineOf(threeSteps()));
  const reworded = threeSteps().map((step) => (step.id === 'two' ? { ...step, text: '2' } : step));
  const after = steady(outlineOf(reworded));
  expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
  expect(after[1]?.step.text).toBe('2');
  expect(steady(outlineOf(threeSteps()))[0]).toBe(before[0]);
});

import { describe, expect, it } from 'vitest';
import type { Step } from '../step/step.ts';
import type { Weekday } from '../time/days.ts';
import { horizonEffect, replan, replanSign } from './replan.ts';

const done = { at: '2026-11-20T10:00:00.000Z', zone: 'UTC', day: '2026-11-20' };
const weekdays: Weekday[] = [1, 2, 3, 4, 5];
const today = '2026-11-25';

function step(id: string, dueDay: string | null, rest: Partial<Step> = {}): Step {
  return {
    id,
    commitmentId: 'c',
    parentId: null,
    text: id,
    orderKey: id,
    estimateMinutes: null,
    dueDay,
    becameCommitmentId: null,
    completed: null,
    worked: null,
    ...rest,
  };
}

const steps = [
  step('a', '2026-11-18', { completed: done }),
  step('b', '2026-11-20'),
  step('c', '2026-11-24'),
  step('d', '2026-11-30'),
  step('e', null),
  step('f', '2026-11-21', { becameCommitmentId: 'other' }),
];

describe('planning anew', () => {
  it('lays the open steps that have a day between today and due, in their order', () => {
    const plan = replan({ steps, today, due: '2026-11-30', workingDays: weekdays, daysOff: [] });
    expect(plan).toMatchObject({
      ok: true,
      value: {
        lines: [
          { stepId: 'b', kind: 'moved', from: '2026-11-20', to: '2026-11-26' },
          { stepId: 'c', kind: 'moved', from: '2026-11-24', to: '2026-11-27' },
          { stepId: 'd', kind: 'kept', from: '2026-11-30', to: '2026-11-30' },
        ],
        firstStep: { day: today, estimateMinutes: 30 },
        mostOnOneDay: 1,
      },
    });
  });

  it('is offered for those whose day has passed, not for today', () => {
    const facts = { steps, due: '2026-11-30', confidence: null };
    expect(replanSign({ ...facts, today })).toEqual({ kind: 'slipped', steps: 2 });
    expect(replanSign({ ...facts, today: '2026-11-20' })).toBeNull();
  });

  it('is offered for days after the due, and when the due is in doubt', () => {
    const facts = { steps, today: '2026-11-20', due: '2026-11-30', confidence: null };
    expect(replanSign({ ...facts, due: '2026-11-26' })).toEqual({ kind: 'after-due', steps: 1 });
    expect(replanSign({ ...facts, confidence: 'at-risk' })).toEqual({ kind: 'in-doubt', steps: 3 });
    expect(replanSign({ ...facts, confidence: 'on-track' })).toBeNull();
    expect(replanSign({ ...facts, steps: [step('e', null)], confidence: 'off-track' })).toBeNull();
  });

  it('has nothing to say without open days, nor after due', () => {
    const request = { steps: [step('e', null)], today, workingDays: weekdays, daysOff: [] };
    expect(replan({ ...request, due: '2026-11-30' })).toMatchObject({ error: { type: 'nothing-to-replan' } });
    expect(replan({ ...request, due: '2026-11-24' })).toMatchObject({ error: { type: 'due-in-the-past' } });
    expect(replan({ ...request, due: '2999-11-24' })).toMatchObject({ error: { type: 'due-too-far' } });
  });
});

it('says what another due is, by the horizon', () => {
  const dueOn = (day: string) => ({ local: `${day}T12:00`, zone: 'UTC', instant: `${day}T12:00:00.000Z` });
  const due = dueOn('2026-12-10');
  const effect = (to: string | null, now: string) =>
    horizonEffect(due, to === null ? null : dueOn(to), 3, `${now}:00.000Z`);
  expect(effect(null, '2026-12-09T12:00')).toBe('fits');
  expect(effect('2026-12-10', '2026-12-09T12:00')).toBe('fits');
  expect(effect('2026-12-09', '2026-12-08T12:00')).toBe('tightening');
  expect(effect('2026-12-11', '2026-12-07T11:59')).toBe('renegotiation');
  expect(effect('2026-12-11', '2026-12-07T12:00')).toBe('easing');
});

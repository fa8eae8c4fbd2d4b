import { describe, expect, it } from 'vitest';
import { effortById, minutesLeft } from './minutes-left.ts';
import { outlineOf } from './outline.ts';
import type { Step } from './step.ts';

const when = { at: '2026-03-02T10:00:00.000Z', zone: 'Europe/Berlin', day: '2026-03-02' };

function step(id: string, fields: Partial<Step> = {}): Step {
  return {
    id,
    commitmentId: 'c',
    parentId: null,
    text: id,
    orderKey: id,
    estimateMinutes: null,
    dueDay: null,
    becameCommitmentId: null,
    completed: null,
    worked: null,
    ...fields,
  };
}

describe('what is left to be done', () => {
  it('adds up the open steps', () => {
    const rows = outlineOf([
      step('a', { estimateMinutes: 30 }),
      step('b', { estimateMinutes: 15, completed: when }),
      step('c', { estimateMinutes: 60 }),
      step('d'),
    ]);
    expect(minutesLeft(rows)).toBe(90);
  });

  it('takes the estimates below a step instead of its own', () => {
    const rows = outlineOf([
      step('a', { estimateMinutes: 240 }),
      step('b', { parentId: 'a' }),
      step('c', { parentId: 'b', estimateMinutes: 20 }),
      step('d', { parentId: 'a', estimateMinutes: 10, completed: when }),
    ]);
    expect(effortById(rows).get('a')).toEqual({ minutes: 20, isSum: true });
    expect(effortById(rows).get('c')).toEqual({ minutes: 20, isSum: false });
    expect(minutesLeft(rows)).toBe(20);
  });

  it('keeps the estimate of a step whose pieces have none', () => {
    const rows = outlineOf([step('a', { estimateMinutes: 240 }), step('b', { parentId: 'a' })]);
    expect(effortById(rows).get('a')).toEqual({ minutes: 240, isSum: false });
  });

  it('counts nothing below a completed step, nor what became a commitment', () => {
    const rows = outlineOf([
      step('a', { completed: when }),
      step('b', { parentId: 'a', estimateMinutes: 20 }),
      step('c', { estimateMinutes: 60, becameCommitmentId: 'x' }),
    ]);
    expect(minutesLeft(rows)).toBe(0);
  });
});

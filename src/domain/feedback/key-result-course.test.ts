import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../check-in/check-in.ts';
import type { KeyResult } from '../key-result/key-result.ts';
import { courseFacts } from './key-result-course.ts';

const on = (day: string) => ({ at: `${day}T12:00:00.000Z`, zone: 'UTC', day });
const keyResult: KeyResult = {
  id: 'k',
  goalId: 'g',
  title: 'Sign-ups',
  measure: 'number',
  unit: 'a week',
  baseline: 10,
  target: 30,
  weight: 1,
  milestones: [],
  orderKey: 'a',
  added: on('2026-11-01'),
  isRemoved: false,
};
const look = (id: string, day: string, value: number | null): CheckIn => ({
  id,
  about: { kind: 'key-result', id: 'k' },
  confidence: 'on-track',
  note: null,
  obstacle: null,
  value,
  when: on(day),
});
const newestFirst = [look('c', '2026-11-20', null), look('b', '2026-11-15', 20), look('a', '2026-11-05', 15)];

describe('the course of a key result', () => {
  it('goes from the last value before to the last value of all', () => {
    expect(courseFacts(keyResult, newestFirst, on('2026-11-10').at)).toMatchObject({
      valueBefore: 15,
      valueNow: 20,
      target: 30,
      scoreBefore: 0.25,
      scoreNow: 0.5,
      valueMoved: 'closer',
    });
  });

  it('starts at the baseline, and does not take the present look for an earlier one', () => {
    const looks = [look('a', '2026-11-05', 8)];
    const course = courseFacts(keyResult, looks, on('2026-11-05').at, 'a');
    expect(course).toMatchObject({ valueBefore: 10, valueNow: 8, valueMoved: 'away' });
  });

  it('runs downwards where the target lies below', () => {
    const falling = { ...keyResult, baseline: 30, target: 10 };
    const course = courseFacts(falling, newestFirst, on('2026-11-10').at);
    expect(course).toMatchObject({ scoreBefore: 0.75, scoreNow: 0.5, valueMoved: 'away' });
  });

  it('counts milestones', () => {
    const milestones = ['2026-11-04', '2026-11-12', null].map((day, index) => ({
      id: String(index),
      text: 'x',
      reached: day === null ? null : on(day),
    }));
    const listed: KeyResult = { ...keyResult, measure: 'milestones', milestones };
    expect(courseFacts(listed, [], on('2026-11-10').at)).toMatchObject({
      valueBefore: 1,
      valueNow: 2,
      target: 3,
      valueMoved: 'closer',
    });
  });

  it('has a yes or no', () => {
    const asked: KeyResult = { ...keyResult, measure: 'yes-no', baseline: 0, target: 1 };
    const course = courseFacts(asked, [look('a', '2026-11-05', 1)], on('2026-11-01').at);
    expect(course).toMatchObject({ scoreBefore: 0, scoreNow: 1 });
  });
});

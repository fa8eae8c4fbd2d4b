import { describe, expect, it } from 'vitest';
import {
  addKeyResult,
  changeKeyResult,
  reachMilestone,
  removeKeyResult,
  reopenMilestone,
  restoreKeyResult,
} from './decide-key-result.ts';
import type { KeyResult, KeyResultFields } from './key-result.ts';
import { currentValue, scoreOf, valuesByDay } from './progress.ts';

const on = (day: string) => ({ at: `${day}T08:00:00.000Z`, zone: 'UTC', day });
const place = { goalId: 'g', orderKey: 'a0' };
const fields: KeyResultFields = {
  title: 'Interviews held',
  measure: 'number',
  unit: 'interviews',
  baseline: 2,
  target: 10,
  weight: 1,
  milestones: [],
};
const keyResult: KeyResult = {
  id: 'k',
  ...fields,
  ...place,
  milestones: [],
  added: on('2026-10-01'),
  isRemoved: false,
};
const milestones = [
  { id: 'm1', text: 'Draft', reached: on('2026-10-05') },
  { id: 'm2', text: 'Review', reached: on('2026-10-05') },
  { id: 'm3', text: 'Print', reached: null },
  { id: 'm4', text: 'Send', reached: on('2026-10-20') },
];
const listed: KeyResult = {
  ...keyResult,
  measure: 'milestones',
  unit: null,
  baseline: 0,
  target: 4,
  milestones,
};

const outcome = (decision: ReturnType<typeof addKeyResult>) =>
  decision.ok ? decision.value.map(({ body }) => body.payload) : decision.error.type;

describe('what a key result can be', () => {
  it('goes up or down, and never nowhere', () => {
    expect(outcome(addKeyResult('k', fields, place))).toEqual([{ ...fields, ...place }]);
    expect(outcome(addKeyResult('k', { ...fields, target: -5 }, place))).toEqual([
      { ...fields, target: -5, ...place },
    ]);
    expect(outcome(addKeyResult('k', { ...fields, target: 2 }, place))).toBe('target-is-baseline');
    expect(outcome(changeKeyResult(keyResult, { baseline: 10 }))).toBe('target-is-baseline');
  });

  it('counts milestones from none to all of them, whatever numbers were given', () => {
    const list = [
      { id: 'm1', text: 'Draft' },
      { id: 'm2', text: 'Send' },
    ];
    const wanted = { ...fields, measure: 'milestones', baseline: 7, target: 7, milestones: list } as const;
    expect(outcome(addKeyResult('k', { ...wanted, milestones: [...list] }, place))).toEqual([
      { ...wanted, unit: null, baseline: 0, target: 2, ...place },
    ]);
    expect(outcome(addKeyResult('k', { ...wanted, milestones: [] }, place))).toBe('milestones-needed');
    const twice = [...list, { id: 'm1', text: 'Again' }];
    expect(outcome(addKeyResult('k', { ...wanted, milestones: twice }, place))).toBe('duplicate-milestone');
  });

  it('wants a currency by its three letters', () => {
    const money = { ...fields, measure: 'currency' } as const;
    expect(outcome(addKeyResult('k', { ...money, unit: null }, place))).toBe('currency-needed');
    expect(outcome(addKeyResult('k', { ...money, unit: 'eur' }, place))).toMatchObject([{ unit: 'EUR' }]);
  });

  it('records of a change what is new, and nothing when nothing is', () => {
    expect(outcome(changeKeyResult(keyResult, { title: 'Held', target: 10 }))).toEqual([{ title: 'Held' }]);
    expect(outcome(changeKeyResult(keyResult, { target: 10 }))).toBe('unchanged');
    expect(outcome(changeKeyResult(keyResult, { measure: 'yes-no' }))).toEqual([
      { measure: 'yes-no', unit: null, baseline: 0, target: 1 },
    ]);
  });

  it('reaches a milestone once and reopens what was reached', () => {
    expect(outcome(reachMilestone(listed, 'm3'))).toEqual([{ milestoneId: 'm3' }]);
    expect(outcome(reachMilestone(listed, 'm1'))).toBe('unchanged');
    expect(outcome(reopenMilestone(listed, 'm1'))).toEqual([{ milestoneId: 'm1' }]);
    expect(outcome(reopenMilestone(listed, 'm3'))).toBe('unchanged');
    expect(outcome(reachMilestone(listed, 'm9'))).toBe('no-such-milestone');
  });

  it('is removed once and restored once', () => {
    expect(outcome(removeKeyResult(keyResult))).toEqual([{}]);
    expect(outcome(restoreKeyResult(keyResult))).toBe('unchanged');
    expect(outcome(removeKeyResult({ ...keyResult, isRemoved: true }))).toBe('unchanged');
  });
});

describe('where a key result stands', () => {
  it('is at its baseline until something was measured', () => {
    expect(currentValue(keyResult, null)).toBe(2);
    expect(scoreOf(keyResult, null)).toBe(0);
    expect(scoreOf(keyResult, 6)).toBe(0.5);
    expect(scoreOf({ ...keyResult, baseline: 10, target: 2 }, 4)).toBe(0.75);
  });

  it('is all or nothing for yes and no', () => {
    const yesNo = { ...keyResult, measure: 'yes-no', baseline: 0, target: 1 } as const;
    expect([0, 1].map((value) => scoreOf(yesNo, value))).toEqual([0, 1]);
  });

  it('counts the milestones reached, whatever a check-in said', () => {
    expect(currentValue(listed, 77)).toBe(3);
    expect(scoreOf(listed, 77)).toBe(0.75);
  });

  it('has one point a day: the last word of it', () => {
    expect(
      valuesByDay(keyResult, [
        { day: '2026-10-02', value: 3 },
        { day: '2026-10-02', value: 4 },
        { day: '2026-10-09', value: 3 },
      ]),
    ).toEqual([
      { day: '2026-10-02', value: 4 },
      { day: '2026-10-09', value: 3 },
    ]);
    expect(valuesByDay(listed, [])).toEqual([
      { day: '2026-10-05', value: 2 },
      { day: '2026-10-20', value: 3 },
    ]);
  });
});

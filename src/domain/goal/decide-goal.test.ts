import { describe, expect, it } from 'vitest';
import {
  changeGoal,
  closeGoal,
  gradeGoal,
  moveGoal,
  reopenGoal,
  setGoal,
  withdrawGrading,
} from './decide-goal.ts';
import type { Goal, GoalFields } from './goal.ts';

const when = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const fields: GoalFields = {
  kind: 'objective',
  title: 'A good team',
  why: null,
  parentId: null,
  cycle: { from: '2026-10-01', to: '2026-12-31' },
  ambition: 'committed',
  ownerId: null,
  cadenceDays: null,
  outside: null,
  rivals: [],
};
const goal: Goal = {
  id: 'a',
  ...fields,
  orderKey: 'a0',
  restartOf: null,
  set: when,
  grading: null,
  closed: null,
};
const grading = { grade: 0.7, score: 0.6, worked: null, hindered: null, next: null };
const free = { hasKeyResults: false };

const problem = (decision: { readonly ok: boolean; readonly error?: { readonly type: string } }) =>
  decision.ok ? null : decision.error?.type;
const payloads = (decision: ReturnType<typeof setGoal>) =>
  decision.ok ? decision.value.map(({ subjectId, body }) => [subjectId, body.payload]) : decision.error;

describe('setting a goal', () => {
  it('puts it behind its siblings', () => {
    expect(payloads(setGoal('x', fields, [{ id: 'a', orderKey: 'a0' }]))).toEqual([
      ['x', { ...fields, orderKey: 'a1', restartOf: null }],
    ]);
  });

  it('refuses a cycle or an ambition for a purpose, and a cycle that ends before it begins', () => {
    expect(problem(setGoal('x', { ...fields, kind: 'purpose', ambition: null }, []))).toBe(
      'purpose-is-timeless',
    );
    expect(problem(setGoal('x', { ...fields, kind: 'purpose', cycle: null }, []))).toBe(
      'purpose-is-timeless',
    );
    const cycle = { from: '2026-12-31', to: '2026-10-01' };
    expect(problem(setGoal('x', { ...fields, cycle }, []))).toBe('cycle-reversed');
  });
});

describe('changing a goal', () => {
  it('takes cycle and ambition from what becomes a purpose', () => {
    expect(payloads(changeGoal(goal, { kind: 'purpose' }, free))).toEqual([
      ['a', { kind: 'purpose', cycle: null, ambition: null }],
    ]);
    expect(problem(changeGoal(goal, { kind: 'purpose' }, { hasKeyResults: true }))).toBe(
      'goal-has-key-results',
    );
  });

  it('is nothing when nothing changes, and never makes a goal its own rival', () => {
    expect(problem(changeGoal(goal, { title: goal.title, cycle: { ...fields.cycle! } }, free))).toBe(
      'unchanged',
    );
    expect(payloads(changeGoal(goal, { rivals: ['a', 'b', 'b'] }, free))).toEqual([['a', { rivals: ['b'] }]]);
    expect(problem(changeGoal(goal, { rivals: ['a'] }, free))).toBe('unchanged');
  });
});

describe('moving a goal', () => {
  const line = [
    { id: 'root', title: 'Root' },
    { id: 'a', title: 'A good team' },
    { id: 'b', title: 'Two designers' },
  ];

  it('refuses that it serves itself, and names the line that would close', () => {
    const moved = moveGoal(goal, { parentId: 'b', afterId: null }, line, []);
    expect(moved).toEqual({
      ok: false,
      error: { type: 'goal-cycle', line: ['A good team', 'Two designers'] },
    });
    const own = moveGoal(goal, { parentId: 'a', afterId: null }, line.slice(0, 2), []);
    expect(own).toEqual({ ok: false, error: { type: 'goal-cycle', line: ['A good team'] } });
  });

  it('stands behind the sibling it was put after', () => {
    const siblings = [
      { id: 'c', orderKey: 'a0' },
      { id: 'd', orderKey: 'a1' },
    ];
    const moved = moveGoal(goal, { parentId: 'root', afterId: 'c' }, line.slice(0, 1), siblings);
    expect(payloads(moved)).toEqual([['a', { parentId: 'root', orderKey: 'a0V' }]]);
    expect(problem(moveGoal(goal, { parentId: null, afterId: 'z' }, [], siblings))).toBe('no-such-sibling');
  });
});

describe('closing and grading', () => {
  it('closes once, reopens what is closed, and lets an archived one turn out to be reached', () => {
    const archived = { ...goal, closed: { as: 'archived', when } } as const;
    expect(problem(closeGoal(archived, 'archived'))).toBe('unchanged');
    expect(problem(closeGoal(archived, 'reached'))).toBeNull();
    expect(problem(reopenGoal(goal))).toBe('not-closed');
    expect(problem(reopenGoal(archived))).toBeNull();
  });

  it('grades objectives and outcomes, never a purpose, and takes a grade back', () => {
    expect(problem(gradeGoal(goal, grading))).toBeNull();
    expect(problem(gradeGoal({ ...goal, kind: 'purpose' }, grading))).toBe('purpose-is-timeless');
    expect(problem(withdrawGrading(goal))).toBe('not-graded');
    expect(problem(withdrawGrading({ ...goal, grading: { ...grading, when } }))).toBeNull();
  });
});

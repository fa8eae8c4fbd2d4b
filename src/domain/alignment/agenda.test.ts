import { expect, it } from 'vitest';
import type { Goal } from '../goal/goal.ts';
import { alignmentAgenda } from './agenda.ts';

const when = { at: '', zone: '', day: '' };
const year = { from: '2026-01-01', to: '2026-12-31' };

function goal(id: string, over: Partial<Goal> = {}): Goal {
  return {
    ...{ id, kind: 'objective', title: id, why: null, parentId: null, cycle: null, ambition: null },
    ...{ ownerId: null, cadenceDays: null, outside: null, rivals: [], orderKey: null, restartOf: null },
    ...{ set: when, grading: null, closed: null },
    ...over,
  };
}

const lines = (goals: readonly Goal[]): string[] =>
  alignmentAgenda(goals).map(({ goalId, issue, otherId }) => [goalId, issue, otherId ?? ''].join(' ').trim());

it('asks about open goals that serve nothing, neither here nor outside, and never about a purpose', () => {
  const goals = [
    goal('purpose', { kind: 'purpose' }),
    goal('alone'),
    goal('lost', { parentId: 'gone' }),
    goal('outside', { outside: 'Grow by a third' }),
    goal('under', { parentId: 'purpose' }),
    goal('over', { closed: { as: 'archived', when } }),
  ];
  expect(lines(goals)).toEqual(['alone unaligned', 'lost unaligned']);
});

it('asks about what serves a closed goal, or leaves the cycle of the goal it serves', () => {
  const goals = [
    goal('top', { outside: 'x', cycle: year }),
    goal('done', { outside: 'x', cycle: year, closed: { as: 'reached', when } }),
    goal('within', { parentId: 'top', cycle: { from: '2026-10-01', to: '2026-12-31' } }),
    goal('beyond', { parentId: 'top', cycle: { from: '2026-10-01', to: '2027-03-31' } }),
    goal('free', { parentId: 'top' }),
    goal('left', { parentId: 'done', cycle: { from: '2030-01-01', to: '2030-02-01' } }),
  ];
  expect(lines(goals)).toEqual(['beyond outside-parent-cycle top', 'left serves-closed done']);
});

it('asks once about two that compete, while both are open', () => {
  const rivals = [
    goal('a', { outside: 'x', rivals: ['b', 'c', 'gone', 'a'] }),
    goal('b', { outside: 'x', rivals: ['a'] }),
    goal('c', { outside: 'x', closed: { as: 'archived', when } }),
  ];
  expect(lines(rivals)).toEqual(['a rival b']);
});

import { expect, it } from 'vitest';
import type { AlignmentAgendaItem, GoalLine } from '../../../contract/goal-contract.ts';
import { createAlignmentDraft } from './alignment-draft.svelte.ts';

const line = { kind: 'objective', cycle: null, ambition: null, parentId: null, owner: null } as const;
const goal = (id: string): GoalLine => ({
  ...line,
  ...{ id, title: id, outside: null, closed: null, grade: null },
});
const item = (id: string, other: string | null = null): AlignmentAgendaItem => ({
  goal: goal(id),
  issue: other === null ? 'unaligned' : 'rival',
  other: other === null ? null : goal(other),
  lastTime: null,
});

it('keeps a choice with its question, also when the agenda was loaded anew', () => {
  const draft = createAlignmentDraft();
  expect(draft.isBegun).toBe(false);
  draft.choose(item('a', 'b'), { decision: 'kept-conflict' });
  draft.choose(item('a', 'b'), { note: 'Fridays' });
  expect(draft.choiceFor(item('a', 'b'))).toMatchObject({ decision: 'kept-conflict', note: 'Fridays' });
  expect(draft.choiceFor(item('a')).decision).toBeUndefined();
  expect(draft.isBegun).toBe(true);
});

it('begins anew when it is cleared', () => {
  const draft = createAlignmentDraft();
  draft.position = 2;
  draft.note = 'Done';
  draft.choose(item('a'), { decision: 'later' });
  draft.clear();
  expect(draft.isBegun).toBe(false);
  expect(draft.choiceFor(item('a')).decision).toBeUndefined();
});

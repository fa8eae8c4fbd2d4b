import { describe, expect, it } from 'vitest';
import type { GoalPageView } from '../../../contract/goal-contract.ts';
import { goalThread } from './goal-thread.ts';

const view = {
  goal: { id: 'goal', kind: 'objective', title: 'Hire two', closed: null },
  line: [{ id: 'purpose', kind: 'purpose', title: 'A good team' }],
  keyResults: [
    { keyResult: { id: 'open', title: 'Interviews' }, score: 0.4 },
    { keyResult: { id: 'reached', title: 'Job ad' }, score: 1 },
  ],
  commitments: [
    { id: 'kept', statement: 'Write the ad', status: 'settled', wasRenegotiated: true },
    { id: 'ahead', statement: 'Call Nora', status: 'open', wasRenegotiated: false },
  ],
} as unknown as GoalPageView;

describe('the thread of a goal', () => {
  it('leads from the purpose through what was walked to what lies ahead', () => {
    expect(goalThread(view).map(({ id, state }) => [id, state])).toEqual([
      ['purpose', 'done'],
      ['goal', 'current'],
      ['reached', 'done'],
      ['kept', 'done'],
      ['open', 'planned'],
      ['ahead', 'planned'],
    ]);
  });

  it('shows a renegotiated commitment as a knot', () => {
    expect(
      goalThread(view)
        .filter(({ knot }) => knot)
        .map(({ id }) => id),
    ).toEqual(['kept']);
  });

  it('shows the last of what was settled, and ends where the page says the rest', () => {
    const many = (status: string) =>
      Array.from({ length: 50 }, (_, at) => ({
        ...view.commitments[1],
        id: `${status}-${String(at)}`,
        status,
      }));
    const settled = goalThread({ ...view, commitments: many('settled') } as GoalPageView);
    expect(settled.slice(3, 6).map(({ id }) => id)).toEqual(['settled-47', 'settled-48', 'settled-49']);
    expect(goalThread({ ...view, commitments: many('open') } as GoalPageView)).toHaveLength(20);
  });
});

import { expect, it } from 'vitest';
import { addRewardIdea, changeRewardIdea, menuOrder } from './decide-reward-idea.ts';
import type { RewardIdea } from './reward-idea.ts';

const walk: RewardIdea = { id: '1', what: 'A walk by the river', sort: 'pleasure' };
const tell: RewardIdea = { id: '2', what: 'Tell Jo that it is done', sort: 'recognition' };
const book: RewardIdea = { id: '3', what: 'The book', sort: 'thing' };

it('offers recognition before small pleasures, and things last', () => {
  expect(menuOrder([book, walk, tell])).toEqual([tell, walk, book]);
});

it('names each reward once', () => {
  const again = { what: 'a walk by the RIVER', sort: 'pleasure' } as const;
  expect(addRewardIdea('4', again, [walk])).toMatchObject({ error: { type: 'reward-listed' } });
  expect(addRewardIdea('4', again, [tell])).toMatchObject({
    value: [{ body: { kind: 'reward-idea.added' } }],
  });
  expect(changeRewardIdea(book, again, [walk, book])).toMatchObject({ error: { type: 'reward-listed' } });
});

it('is changed by a change, also of its own case', () => {
  expect(changeRewardIdea(walk, walk, [walk])).toMatchObject({ error: { type: 'unchanged' } });
  expect(changeRewardIdea(walk, { ...walk, what: 'a walk by the river' }, [walk]).ok).toBe(true);
});

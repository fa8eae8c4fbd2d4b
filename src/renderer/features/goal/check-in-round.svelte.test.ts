import { describe, expect, it } from 'vitest';
import type { KeyResultHistory } from '../../../contract/goal-contract.ts';
import { createCheckInRound } from './check-in-round.svelte.ts';

const history = (id: string) => ({ keyResult: { id } }) as KeyResultHistory;

describe('a round of check-ins', () => {
  it('looks at each key result, and at the goal at the end', () => {
    const over: number[] = [];
    const round = createCheckInRound({ keyResults: [history('a'), history('b')] }, (recorded) =>
      over.push(recorded),
    );
    expect(round).toMatchObject({ position: 1, total: 3, stop: { history: { keyResult: { id: 'a' } } } });
    round.goOn(true);
    expect(round).toMatchObject({ position: 2, recorded: 1, stop: { history: { keyResult: { id: 'b' } } } });
    round.goOn(false);
    expect(round.stop.kind).toBe('goal');
    expect(over).toEqual([]);
    round.goOn(true);
    expect(over).toEqual([2]);
  });
});

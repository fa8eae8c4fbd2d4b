import { describe, expect, it } from 'vitest';
import type { CommitmentPageView } from '../../../contract/commitment-contract.ts';
import type { Step } from '../../../domain/step/step.ts';
import { commitmentThread } from './commitment-thread.ts';

const when = { at: '2026-03-02T10:00:00.000Z', zone: 'UTC', day: '2026-03-02' };

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

function threadOf(steps: readonly Step[]): string[] {
  const commitment = { id: 'c', statement: 'Promise', settlement: null };
  const view = { commitment, summary: { wasRenegotiated: false }, thread: [], steps, checkIns: [] };
  return commitmentThread(view as unknown as CommitmentPageView)
    .slice(1)
    .map(({ label, state }) => `${label}: ${state}`);
}

describe('the thread of a commitment', () => {
  it('goes through what is done to the step to take now, and shows the pieces of what is broken down', () => {
    const steps = [
      step('a'),
      step('a1', { parentId: 'a', completed: when }),
      step('a2', { parentId: 'a' }),
      step('b', { becameCommitmentId: 'x' }),
    ];
    expect(threadOf(steps)).toEqual(['a1: done', 'a2: current', 'b: planned']);
  });

  it('shows the first of a long plan and says how many follow', () => {
    const steps = Array.from({ length: 20 }, (_, index) => step(`s${10 + index}`));
    expect(threadOf(steps)).toHaveLength(8);
    expect(threadOf(steps).at(-1)).toBe('and 13 more: planned');
  });

  it('has no current step where all that is left became commitments', () => {
    expect(threadOf([step('a', { becameCommitmentId: 'x' })])).toEqual(['a: planned']);
  });
});

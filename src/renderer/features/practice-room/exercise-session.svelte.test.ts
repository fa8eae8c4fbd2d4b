import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutNothing } from '../../../domain/exercise/exercise-draft.ts';
import { err, ok } from '../../../domain/kernel/result.ts';
import { saveDelayMilliseconds } from '../../shared/draft/draft-saver.svelte.ts';
import { createExerciseSession } from './exercise-session.svelte.ts';

const start = {
  exerciseId: '018f0000-0000-7000-8000-000000000001',
  kind: 'not-yet',
  values: {},
  about: aboutNothing,
  position: 0,
} as const;

function fakeRoom() {
  return {
    saveDraft: vi.fn(async () => ok({ savedAt: '2026-11-23T20:00:00.000Z' })),
    finish: vi.fn(async () => ok({ intentId: 'an intent', made: [] })),
  };
}

describe('an exercise under way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is kept soon after the first key, with the screen that is open', async () => {
    const room = fakeRoom();
    const session = createExerciseSession(room, start);
    session.answer('setback', 'The talk');
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    session.goTo(1);
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    expect(room.saveDraft.mock.calls).toEqual([
      [expect.objectContaining({ values: { setback: 'The talk' }, position: 0 })],
      [expect.objectContaining({ values: { setback: 'The talk' }, position: 1 })],
    ]);
  });

  it('leaves nothing behind while nothing was answered', async () => {
    const room = fakeRoom();
    const session = createExerciseSession(room, start);
    session.goTo(1);
    session.goTo(0);
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds * 2);
    expect(await session.flush()).toBe(true);
    expect(room.saveDraft).not.toHaveBeenCalled();
  });

  it('is finished only when its last words are saved', async () => {
    const room = fakeRoom();
    const session = createExerciseSession(
      { ...room, saveDraft: vi.fn(async () => err({ type: 'disk-full' as const })) },
      start,
    );
    session.answer('setback', 'The talk');
    expect(await session.finish()).toMatchObject({ ok: false });
    expect(room.finish).not.toHaveBeenCalled();
    expect(session.state).toBe('failed');

    const healthy = createExerciseSession(room, { ...start, values: { setback: 'The talk' } });
    expect(await healthy.finish()).toMatchObject({ ok: true });
    expect(room.saveDraft).toHaveBeenCalledTimes(1);
  });
});

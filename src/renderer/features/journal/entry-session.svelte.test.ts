import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyEntryText, type EntryText } from '../../../domain/entry/entry.ts';
import { err, ok } from '../../../domain/kernel/result.ts';
import { saveDelayMilliseconds } from '../../shared/draft/draft-saver.svelte.ts';
import { createEntrySession } from './entry-session.svelte.ts';

const start = {
  entryId: '018f0000-0000-7000-8000-000000000001',
  kind: 'free',
  day: '2026-11-23',
  text: emptyEntryText,
  isKnown: false,
} as const;
const body = (text: string): EntryText => ({ ...emptyEntryText, body: text });

function fakeEntry() {
  return {
    saveDraft: vi.fn(async () => ok({ savedAt: '2026-11-23T20:00:00.000Z' })),
    finish: vi.fn(async () => ok({ intentId: null })),
    discardDraft: vi.fn(async () => ok({})),
  };
}
type Fake = ReturnType<typeof fakeEntry>;
const sessionOn = (entry: Fake) => createEntrySession(entry, start);

describe('an entry session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves while typing goes on, not only after a pause', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    for (let key = 1; key <= 10; key += 1) {
      session.change(body('x'.repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(entry.saveDraft.mock.calls.length).toBeGreaterThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    expect(entry.saveDraft).toHaveBeenLastCalledWith(expect.objectContaining({ text: body('xxxxxxxxxx') }));
    expect(session.state).toBe('saved');
  });

  it('says that it is saved only while every word is', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    session.change(body('Half'));
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    expect(session.state).toBe('saved');
    session.change(body('Half a thought'));
    expect(session.state).toBe('idle');

    const answer = Promise.withResolvers<Awaited<ReturnType<Fake['saveDraft']>>>();
    entry.saveDraft.mockReturnValueOnce(answer.promise);
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    session.change(body('Half a thought more'));
    answer.resolve(ok({ savedAt: '2026-11-23T20:00:01.000Z' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state).toBe('idle');
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    expect(session.state).toBe('saved');
  });

  it('keeps the words and tries again when a save fails', async () => {
    const entry = fakeEntry();
    entry.saveDraft.mockResolvedValueOnce(err({ type: 'disk-full' }) as never);
    const session = sessionOn(entry);
    session.change(body('words'));
    await vi.advanceTimersByTimeAsync(saveDelayMilliseconds);
    expect(session.state).toBe('failed');
    expect(session.error).toEqual({ type: 'disk-full' });
    expect(session.text.body).toBe('words');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(session.state).toBe('saved');
    expect(session.error).toBeUndefined();
  });

  it('takes a thrown call for a failed save', async () => {
    const entry = fakeEntry();
    entry.saveDraft.mockRejectedValueOnce(new Error('gone'));
    const session = sessionOn(entry);
    session.change(body('words'));
    expect(await session.flush()).toBe(false);
    expect(session.state).toBe('failed');
  });

  it('saves what is unsaved before it ends, and ends only then', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    session.change(body('words'));
    expect(await session.finish()).toBe(true);
    expect(entry.saveDraft).toHaveBeenCalledOnce();
    expect(entry.finish).toHaveBeenCalledWith({ entryId: start.entryId });
  });

  it('leaves nothing behind when nothing was written', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    session.change(body('  '));
    expect(await session.finish()).toBe(true);
    expect(entry.saveDraft).not.toHaveBeenCalled();
    expect(entry.finish).not.toHaveBeenCalled();
  });

  it('makes an entry known before it has words, and leaves nothing behind when none came', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    expect(await session.begin()).toBe(true);
    expect(entry.saveDraft).toHaveBeenCalledOnce();
    await session.begin();
    expect(entry.saveDraft).toHaveBeenCalledOnce();
    await session.finish();
    expect(entry.discardDraft).toHaveBeenCalledOnce();
  });

  it('discards a draft that was emptied again', async () => {
    const entry = fakeEntry();
    const session = sessionOn(entry);
    session.change(body('words'));
    await session.flush();
    session.change(body(''));
    await session.finish();
    expect(entry.discardDraft).toHaveBeenCalledOnce();
    expect(entry.finish).not.toHaveBeenCalled();
  });
});

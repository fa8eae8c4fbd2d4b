import { describe, expect, it } from 'vitest';
import { promiseMove } from './promise-move.ts';

const question = {
  present: '2026-11-27T15:00',
  wanted: '2026-11-28T15:00',
  now: '2026-11-23T09:00',
  isInsideHorizon: false,
  words: null,
  isRelease: false,
} as const;
const stays = { ...question, wanted: question.present };

describe('what moving a due would be', () => {
  it('is a renegotiation when it is later and in time', () => {
    expect(promiseMove(question)).toBe('renegotiated');
  });

  it('needs a basis when it is later and inside the horizon', () => {
    expect(promiseMove({ ...question, isInsideHorizon: true })).toBe('eased');
  });

  it('takes effect at once when it is earlier, inside the horizon too', () => {
    expect(promiseMove({ ...question, wanted: '2026-11-26T15:00', isInsideHorizon: true })).toBe('tightened');
  });

  it('notices a time that has passed, the same time, and a first due', () => {
    expect(promiseMove({ ...question, wanted: '2026-11-23T08:00' })).toBe('past');
    expect(promiseMove(stays)).toBe('same');
    expect(promiseMove({ ...question, present: null })).toBe('scheduled');
  });
});

describe('what other words would be', () => {
  it('waits until the person has said it', () => {
    expect(promiseMove({ ...stays, words: undefined })).toBe('undecided');
  });

  it('follows what the person says', () => {
    expect(promiseMove({ ...stays, words: 'clearer', isInsideHorizon: true })).toBe('clarified');
    expect(promiseMove({ ...stays, words: 'more', isInsideHorizon: true })).toBe('tightened');
    expect(promiseMove({ ...stays, words: 'less' })).toBe('renegotiated');
    expect(promiseMove({ ...stays, words: 'less', isInsideHorizon: true })).toBe('eased');
  });

  it('is easing when one part of the change eases', () => {
    expect(promiseMove({ ...question, words: 'more' })).toBe('renegotiated');
    expect(promiseMove({ ...question, wanted: '2026-11-26T15:00', words: 'less' })).toBe('renegotiated');
    expect(promiseMove({ ...stays, isRelease: true })).toBe('renegotiated');
  });
});

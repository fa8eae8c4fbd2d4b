import { describe, expect, it } from 'vitest';
import { dueMove } from './due-change.ts';

const question = {
  present: '2026-11-27T15:00',
  wanted: '2026-11-28T15:00',
  now: '2026-11-23T09:00',
  isInsideHorizon: false,
};

describe('what moving a due would be', () => {
  it('is a renegotiation when it is later and in time', () => {
    expect(dueMove(question)).toBe('renegotiated');
  });

  it('needs a basis when it is later and inside the horizon', () => {
    expect(dueMove({ ...question, isInsideHorizon: true })).toBe('eased');
  });

  it('takes effect at once when it is earlier, inside the horizon too', () => {
    expect(dueMove({ ...question, wanted: '2026-11-26T15:00', isInsideHorizon: true })).toBe('tightened');
  });

  it('notices a time that has passed, the same time, and a first due', () => {
    expect(dueMove({ ...question, wanted: '2026-11-23T08:00' })).toBe('past');
    expect(dueMove({ ...question, wanted: '2026-11-27T15:00' })).toBe('same');
    expect(dueMove({ ...question, present: null })).toBe('scheduled');
  });
});

import { describe, expect, it } from 'vitest';
import { trialOf, type TrialQuestion, type TriedCommitment } from './trial-questions.ts';

const commitment: TriedCommitment = {
  verdict: 'kept',
  settledAt: '2026-11-20T12:00:00.000Z',
  due: { instant: '2026-11-20T09:30:00.000Z', local: '2026-11-20T10:30' },
  planAt: null,
  witnessAt: null,
};

/** In which of the two groups it is, if in one. */
function groupOf(question: TrialQuestion, change: Partial<TriedCommitment>): string {
  const trial = trialOf(question, [{ ...commitment, ...change }]);
  if (trial.with.n + trial.without.n === 0) return 'neither';
  return trial.with.n === 1 ? 'with' : 'without';
}

function dueAt(time: string) {
  return { due: { instant: '2026-11-20T12:00:00.000Z', local: `2026-11-20T${time}` } };
}

describe.each([
  ['plan', 'planAt'],
  ['witness', 'witnessAt'],
] as const)('the question about a %s', (question, field) => {
  it('takes what was there before due and verdict', () => {
    expect(groupOf(question, { [field]: '2026-11-18T08:00:00.000Z' })).toBe('with');
    expect(groupOf(question, { [field]: null })).toBe('without');
  });

  it('does not count what came when it could not help any more', () => {
    expect(groupOf(question, { [field]: '2026-11-20T10:00:00.000Z' })).toBe('without');
    expect(groupOf(question, { due: null, [field]: '2026-11-20T12:00:00.000Z' })).toBe('without');
    expect(groupOf(question, { due: null, [field]: '2026-11-20T11:59:00.000Z' })).toBe('with');
  });
});

describe('the question about a clock time', () => {
  it.each(['17:00', '23:59', '00:00'])('does not take %s for a time that somebody chose', (time) => {
    expect(groupOf('clock-time', dueAt(time))).toBe('without');
  });

  it('takes any other time, and leaves out what has no due', () => {
    expect(groupOf('clock-time', dueAt('16:59'))).toBe('with');
    expect(groupOf('clock-time', { due: null })).toBe('neither');
  });
});

describe('the question about the time of day', () => {
  it('divides at noon, on the clock that the due was named by', () => {
    expect(groupOf('morning', dueAt('11:59'))).toBe('with');
    expect(groupOf('morning', dueAt('12:00'))).toBe('without');
  });

  it('leaves out what has no time of its own', () => {
    expect(groupOf('morning', dueAt('17:00'))).toBe('neither');
    expect(groupOf('morning', { due: null })).toBe('neither');
  });
});

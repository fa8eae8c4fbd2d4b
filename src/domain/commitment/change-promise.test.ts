import { describe, expect, it } from 'vitest';
import { changePromise, clarifyCommitment, type PromiseChangeRequest } from './change-promise.ts';
import type { Commitment, Due, Settlement } from './commitment.ts';
import type { CommitmentDecision } from './decide-commitment.ts';

const made = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const noon = (day: string): string => `2026-12-${day}T12:00:00.000Z`;
const dueOn = (day: string): Due => ({ local: `2026-12-${day}T12:00`, zone: 'UTC', instant: noon(day) });
const ana = '00000000-0000-7000-8000-00000000000a';
const tom = '00000000-0000-7000-8000-00000000000b';
const settlement: Settlement = { verdict: 'kept', obstacle: null, note: null, basis: null, when: made };

const commitment: Commitment = {
  id: '00000000-0000-7000-8000-000000000001',
  statement: 'Ship it',
  doneMeans: 'Ana has it',
  due: dueOn('10'),
  horizonDays: 3,
  personId: ana,
  goalId: null,
  tags: [],
  made,
  changes: [],
  settlement: null,
};

const [early, inside, after] = [noon('01'), noon('07'), noon('10')];

function ask(over: Partial<PromiseChangeRequest>): PromiseChangeRequest {
  return { due: null, words: {}, meaning: 'clearer', reason: null, basis: null, ...over };
}

/** The kinds of the events, or the refusal. */
function outcome(decision: CommitmentDecision): string {
  return decision.ok
    ? decision.value.map(({ body }) => body.kind.replace('commitment.', '')).join(', ')
    : decision.error.type;
}

const change = (over: Partial<PromiseChangeRequest>, now: string, state = commitment): string =>
  outcome(changePromise(state, ask(over), now));

describe('a change of due', () => {
  it.each([
    [early, '20', 'renegotiated'],
    [inside, '20', 'inside-horizon'],
    [inside, '08', 'tightened'],
    [early, '10', 'unchanged'],
    [noon('05'), '04', 'due-in-the-past'],
    [after, '20', 'already-due'],
  ])('at %s to day %s is %s', (now, day, kind) => {
    expect(change({ due: dueOn(day) }, now)).toBe(kind);
  });

  it('inside the horizon is eased with a basis and a reason', () => {
    const later = { due: dueOn('20'), basis: 'agreement' } as const;
    expect(change({ ...later, reason: 'Ana agreed' }, inside)).toBe('eased');
    expect(change({ ...later, reason: '  ' }, inside)).toBe('inside-horizon');
  });

  it('sets one that had none, and leaves a settled one alone', () => {
    expect(change({ due: dueOn('20') }, early, { ...commitment, due: null })).toBe('scheduled');
    expect(change({ due: dueOn('20') }, early, { ...commitment, settlement })).toBe('already-settled');
  });
});

describe('a change of words', () => {
  const words = { doneMeans: 'Ana has half of it' };

  it.each([
    ['clearer', early, 'clarified'],
    ['clearer', inside, 'clarified'],
    ['more', inside, 'tightened'],
    ['less', early, 'renegotiated'],
    ['less', inside, 'inside-horizon'],
    ['clearer', after, 'already-due'],
    ['more', after, 'already-due'],
    ['less', after, 'already-due'],
  ] as const)('that says it %s at %s is %s', (meaning, now, kind) => {
    expect(change({ words, meaning }, now)).toBe(kind);
  });

  it('to less inside the horizon is eased with a basis and a reason', () => {
    const basis = { basis: 'emergency', reason: 'The server burnt' } as const;
    expect(change({ words, meaning: 'less', ...basis }, inside)).toBe('eased');
  });

  it('goes with a change of due in one intent, and the easing part decides', () => {
    expect(change({ words, meaning: 'clearer', due: dueOn('20') }, early)).toBe('clarified, renegotiated');
    expect(change({ words, meaning: 'clearer', due: dueOn('08') }, inside)).toBe('clarified, tightened');
    expect(change({ words, meaning: 'more', due: dueOn('20') }, inside)).toBe('inside-horizon');
    expect(change({ words, meaning: 'less', due: dueOn('09') }, early)).toBe('renegotiated');
    expect(change({ words, meaning: 'less', due: dueOn('20') }, early)).toBe('renegotiated');
  });

  it('without a due is free, whatever it means', () => {
    const undated = { ...commitment, due: null };
    expect(change({ words: { ...words, personId: tom }, meaning: 'less' }, early, undated)).toBe('clarified');
    expect(change({ words, due: dueOn('20') }, early, undated)).toBe('clarified, scheduled');
  });

  it('that changes no word is none', () => {
    const same = { statement: 'Ship it', doneMeans: 'Ana has it', personId: ana };
    expect(change({ words: same, meaning: 'less' }, early)).toBe('unchanged');
    expect(change({ words: same, meaning: 'less', due: dueOn('09') }, inside)).toBe('tightened');
  });
});

describe('to whom', () => {
  it('is eased when it was promised to somebody else or nobody is left', () => {
    for (const personId of [tom, null]) {
      expect(change({ words: { personId } }, early)).toBe('renegotiated');
      expect(change({ words: { personId }, meaning: 'more' }, inside)).toBe('inside-horizon');
    }
  });

  it('is a clarification when it was promised to nobody but oneself', () => {
    expect(change({ words: { personId: ana } }, inside, { ...commitment, personId: null })).toBe('clarified');
  });
});

describe('a clarification', () => {
  const clarify = (words: Parameters<typeof clarifyCommitment>[1], now = early, state = commitment): string =>
    outcome(clarifyCommitment(state, words, now));

  it('is a change', () => {
    expect(clarify({ statement: 'Ship it', tags: [] })).toBe('unchanged');
    expect(clarify({ statement: 'Ship it well' })).toBe('clarified');
  });

  it('of what is no promise is free after due and after the verdict', () => {
    const free = { goalId: tom, tags: ['x'] };
    expect(clarify(free, after)).toBe('clarified');
    expect(clarify(free, after, { ...commitment, settlement })).toBe('clarified');
  });

  it('of the promise ends with the due and with the verdict', () => {
    expect(clarify({ doneMeans: 'Somebody has it', tags: ['x'] }, after)).toBe('already-due');
    expect(clarify({ statement: 'Ship some of it' }, early, { ...commitment, settlement })).toBe(
      'already-settled',
    );
    expect(clarify({ statement: 'Ship it', tags: ['x'] }, after)).toBe('clarified');
  });

  it('does not release the person whom it was promised to', () => {
    expect(clarify({ personId: tom })).toBe('eases-promise');
    expect(clarify({ personId: tom }, early, { ...commitment, due: null })).toBe('clarified');
  });
});

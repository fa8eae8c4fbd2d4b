import { describe, expect, it } from 'vitest';
import type { Commitment, Due, Settlement, Verdict } from './commitment.ts';
import { makeCommitment, reopenCommitment, settleCommitment } from './decide-commitment.ts';

const made = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const dueOn = (day: string): Due => ({ local: `${day}T12:00`, zone: 'UTC', instant: `${day}T12:00:00.000Z` });
const settlement: Settlement = { verdict: 'kept', obstacle: null, note: null, basis: null, when: made };

const commitment: Commitment = {
  id: '00000000-0000-7000-8000-000000000001',
  statement: 'Ship it',
  doneMeans: null,
  due: dueOn('2026-12-10'),
  horizonDays: 3,
  personId: null,
  goalId: null,
  tags: [],
  made,
  changes: [],
  settlement: null,
};

it('is not made for a time gone by', () => {
  const { statement, doneMeans, horizonDays, personId, goalId, tags } = commitment;
  const draft = { statement, doneMeans, due: dueOn('2026-11-22'), horizonDays, personId, goalId, tags };
  expect(makeCommitment(commitment.id, draft, made.at)).toEqual({
    ok: false,
    error: { type: 'due-in-the-past' },
  });
  expect(makeCommitment(commitment.id, { ...draft, due: null }, made.at).ok).toBe(true);
});

describe('a verdict', () => {
  const early = '2026-12-01T12:00:00.000Z';
  const inside = '2026-12-07T12:00:00.000Z';
  const after = '2026-12-12T12:00:00.000Z';
  const settle = (
    verdict: Verdict,
    now: string,
    over: Partial<Parameters<typeof settleCommitment>[1]> = {},
    state: Commitment = commitment,
  ): string => {
    const decision = settleCommitment(
      state,
      { verdict, obstacle: null, note: null, basis: null, ...over },
      now,
    );
    return decision.ok ? 'settled' : decision.error.type;
  };

  it('of kept asks nothing, early or late', () => {
    expect([early, inside, after].map((now) => settle('kept', now))).toEqual(Array(3).fill('settled'));
  });

  it('of missed asks for the obstacle', () => {
    expect(settle('missed', after)).toBe('obstacle-needed');
    expect(settle('missed', after, { obstacle: 'clarity' })).toBe('settled');
  });

  it('of partly asks what was done', () => {
    expect(settle('partly', after)).toBe('done-needed');
    expect(settle('partly', after, { note: ' ' })).toBe('done-needed');
    expect(settle('partly', after, { note: 'Two of three' })).toBe('settled');
  });

  it('of excused rests on a basis and its reason, at any time', () => {
    for (const now of [early, inside, after]) {
      expect(settle('excused', now, { note: 'Ill' })).toBe('excuse-needs-basis');
      expect(settle('excused', now, { basis: 'emergency', note: '\n' })).toBe('reason-needed');
      expect(settle('excused', now, { basis: 'emergency', note: 'Ill' })).toBe('settled');
    }
    expect(settle('excused', early, {}, { ...commitment, due: null })).toBe('excuse-needs-basis');
  });

  it('of withdrawn is free before the horizon and without a due', () => {
    expect(settle('withdrawn', early)).toBe('settled');
    expect(settle('withdrawn', after, {}, { ...commitment, due: null })).toBe('settled');
  });

  it('of withdrawn needs a basis and its reason from the horizon on, and after due', () => {
    for (const now of [inside, after]) {
      expect(settle('withdrawn', now, { note: 'No longer needed' })).toBe('withdrawal-needs-basis');
      expect(settle('withdrawn', now, { basis: 'agreement' })).toBe('reason-needed');
      expect(settle('withdrawn', now, { basis: 'agreement', note: 'Ana does it' })).toBe('settled');
    }
  });

  it('keeps a basis only where it rests on one', () => {
    const request = { verdict: 'kept', obstacle: null, note: null, basis: 'agreement' } as const;
    expect(settleCommitment(commitment, request, after)).toMatchObject({
      value: [{ body: { payload: { basis: null } } }],
    });
  });

  it('is given once', () => {
    expect(settle('kept', after, {}, { ...commitment, settlement })).toBe('already-settled');
  });
});

it('is reopened only after a verdict', () => {
  expect(reopenCommitment(commitment, null)).toEqual({ ok: false, error: { type: 'not-settled' } });
  expect(reopenCommitment({ ...commitment, settlement }, 'by mistake').ok).toBe(true);
});

import { describe, expect, it } from 'vitest';
import type { Commitment, Due, Settlement } from './commitment.ts';
import {
  changeDue,
  clarifyCommitment,
  makeCommitment,
  reopenCommitment,
  settleCommitment,
} from './decide-commitment.ts';

const made = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const dueOn = (day: string): Due => ({ local: `${day}T12:00`, zone: 'UTC', instant: `${day}T12:00:00.000Z` });
const settlement: Settlement = { verdict: 'kept', obstacle: null, note: null, when: made };

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
  dueChanges: [],
  settlement: null,
};

const request = (day: string, basis: 'agreement' | null = null, reason: string | null = null) => ({
  due: dueOn(day),
  basis,
  reason,
});
const kindOf = (decision: ReturnType<typeof changeDue>): string =>
  decision.ok ? (decision.value[0]?.body.kind ?? '') : decision.error.type;

describe('a change of due', () => {
  it.each([
    ['2026-12-01', '2026-12-20', 'commitment.renegotiated'],
    ['2026-12-07', '2026-12-20', 'inside-horizon'],
    ['2026-12-07', '2026-12-08', 'commitment.tightened'],
    ['2026-12-01', '2026-12-10', 'unchanged'],
    ['2026-12-01', '2026-11-30', 'due-in-the-past'],
    ['2026-12-10', '2026-12-20', 'already-due'],
  ])('on %s to %s is %s', (today, day, kind) => {
    expect(kindOf(changeDue(commitment, request(day), `${today}T12:00:00.000Z`))).toBe(kind);
  });

  it('inside the horizon is eased with agreement and a reason', () => {
    const now = '2026-12-09T00:00:00.000Z';
    expect(kindOf(changeDue(commitment, request('2026-12-20', 'agreement', 'Ana agreed'), now))).toBe(
      'commitment.eased',
    );
    expect(kindOf(changeDue(commitment, request('2026-12-20', 'agreement', '  '), now))).toBe(
      'inside-horizon',
    );
  });

  it('sets one that had none, and leaves a settled one alone', () => {
    const now = '2026-12-01T00:00:00.000Z';
    expect(kindOf(changeDue({ ...commitment, due: null }, request('2026-12-20'), now))).toBe(
      'commitment.scheduled',
    );
    expect(kindOf(changeDue({ ...commitment, settlement }, request('2026-12-20'), now))).toBe(
      'already-settled',
    );
  });
});

it('is not made for a time gone by', () => {
  const { statement, doneMeans, horizonDays, personId, goalId, tags } = commitment;
  const draft = { statement, doneMeans, due: dueOn('2026-11-22'), horizonDays, personId, goalId, tags };
  expect(makeCommitment(commitment.id, draft, made.at)).toEqual({
    ok: false,
    error: { type: 'due-in-the-past' },
  });
  expect(makeCommitment(commitment.id, { ...draft, due: null }, made.at).ok).toBe(true);
});

it('asks a miss for its obstacle, and takes one verdict at a time', () => {
  const missed = { verdict: 'missed', obstacle: null, note: null } as const;
  expect(settleCommitment(commitment, missed)).toEqual({ ok: false, error: { type: 'obstacle-needed' } });
  expect(settleCommitment(commitment, { ...missed, obstacle: 'clarity' }).ok).toBe(true);
  expect(settleCommitment({ ...commitment, settlement }, { ...missed, verdict: 'kept' })).toEqual({
    ok: false,
    error: { type: 'already-settled' },
  });
});

it('is reopened only after a verdict', () => {
  expect(reopenCommitment(commitment, null)).toEqual({ ok: false, error: { type: 'not-settled' } });
  expect(reopenCommitment({ ...commitment, settlement }, 'by mistake').ok).toBe(true);
});

it('is clarified only by a change', () => {
  expect(clarifyCommitment(commitment, { statement: 'Ship it', tags: [] })).toEqual({
    ok: false,
    error: { type: 'unchanged' },
  });
  expect(clarifyCommitment(commitment, { statement: 'Ship it well' }).ok).toBe(true);
});

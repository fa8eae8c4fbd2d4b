import { describe, expect, it } from 'vitest';
import type { Commitment, Verdict } from '../commitment/commitment.ts';
import { addMinutes } from '../time/instants.ts';
import { answerStake, confirmStake, dropStake, setStake } from './decide-stake.ts';
import { stakeStanding, type Stake } from './stake.ts';

const now = '2026-11-23T08:00:00.000Z';
const aDayLater = '2026-11-24T08:00:00.000Z';
const when = { at: now, zone: 'Europe/Berlin', day: '2026-11-23' };

function commitment(dueAt: string | null, verdict: Verdict | null = null): Commitment {
  return {
    id: 'c',
    statement: 'Send the draft',
    doneMeans: null,
    due: dueAt === null ? null : { local: '2026-12-01T09:00', zone: 'Europe/Berlin', instant: dueAt },
    horizonDays: 3,
    personId: null,
    goalId: null,
    tags: [],
    made: when,
    changes: [],
    settlement: verdict && { verdict, obstacle: null, note: null, basis: null, when },
  };
}

const later = '2026-12-01T08:00:00.000Z';
const stake: Stake = {
  id: 's',
  commitmentId: 'c',
  kind: 'stake',
  what: 'I cook for everybody',
  confirmFrom: aDayLater,
  set: when,
  confirmed: null,
  answered: null,
  dropped: null,
};
const confirmed: Stake = { ...stake, confirmed: when };
const draft = { kind: 'stake', what: 'I cook' } as const;
const refused = (type: string) => ({ ok: false, error: { type } });

describe('setting a stake', () => {
  it('can be confirmed a day later', () => {
    expect(setStake('s', draft, commitment(later), [], now)).toMatchObject({
      value: [{ body: { kind: 'stake.set', payload: { confirmFrom: aDayLater } } }],
    });
    expect(setStake('s', draft, commitment(null), [], now)).toMatchObject({ ok: true });
  });

  it('takes one stake and one reward, and another when the first was dropped', () => {
    expect(setStake('s', draft, commitment(later), [stake], now)).toEqual(refused('stake-exists'));
    expect(setStake('s', { ...draft, kind: 'reward' }, commitment(later), [stake], now)).toMatchObject({
      ok: true,
    });
    const dropped = { ...stake, dropped: when };
    expect(setStake('s', draft, commitment(later), [dropped], now)).toMatchObject({ ok: true });
  });

  it('is refused once it is due, settled, or too close to sleep on', () => {
    expect(setStake('s', draft, commitment(now), [], now)).toEqual(refused('already-due'));
    expect(setStake('s', draft, commitment(later, 'kept'), [], now)).toEqual(refused('already-settled'));
    expect(setStake('s', draft, commitment(aDayLater), [], now)).toEqual(refused('stake-too-close'));
    const justEnough = commitment(addMinutes(aDayLater, 1));
    expect(setStake('s', draft, justEnough, [], now)).toMatchObject({ ok: true });
  });
});

describe('confirming', () => {
  it('waits for the whole day', () => {
    const early = addMinutes(aDayLater, -1);
    expect(confirmStake(stake, commitment(later), early)).toMatchObject(refused('stake-not-yet'));
    expect(confirmStake(stake, commitment(later), aDayLater)).toMatchObject({ ok: true });
  });

  it('is refused after due, after the verdict, and twice', () => {
    expect(confirmStake(stake, commitment(later), later)).toEqual(refused('already-due'));
    expect(confirmStake(stake, commitment(later, 'kept'), aDayLater)).toEqual(refused('already-settled'));
    expect(confirmStake(confirmed, commitment(later), aDayLater)).toEqual(refused('unchanged'));
  });
});

describe('dropping', () => {
  it('goes before it is confirmed, and when it is over', () => {
    expect(dropStake(stake, commitment(later), now)).toMatchObject({ ok: true });
    expect(dropStake(stake, commitment(later), aDayLater)).toMatchObject({ ok: true });
    expect(dropStake(confirmed, commitment(later, 'kept'), later)).toMatchObject({ ok: true });
  });

  it('does not go while it binds', () => {
    expect(dropStake(confirmed, commitment(later), aDayLater)).toEqual(refused('stake-binds'));
  });
});

describe('the question after the verdict', () => {
  it.each<[Stake['kind'], Verdict, boolean]>([
    ['stake', 'missed', true],
    ['stake', 'partly', true],
    ['stake', 'kept', false],
    ['stake', 'excused', false],
    ['stake', 'withdrawn', false],
    ['reward', 'kept', true],
    ['reward', 'partly', true],
    ['reward', 'missed', false],
  ])('of a %s after %s is asked: %s', (kind, verdict, isAsked) => {
    const answer = answerStake({ ...confirmed, kind }, true, commitment(later, verdict), later);
    expect(answer.ok).toBe(isAsked);
  });

  it('is not asked of what was never confirmed, nor before the verdict', () => {
    expect(answerStake(stake, true, commitment(later, 'missed'), later)).toEqual(refused('stake-not-asked'));
    expect(answerStake(confirmed, true, commitment(later), later)).toEqual(refused('stake-not-asked'));
  });

  it('may be answered anew, not twice the same', () => {
    const answered: Stake = { ...confirmed, answered: { honoured: false, when } };
    expect(answerStake(answered, true, commitment(later, 'missed'), later)).toMatchObject({ ok: true });
    expect(answerStake(answered, false, commitment(later, 'missed'), later)).toEqual(refused('unchanged'));
  });
});

it('has one standing at any moment', () => {
  const at = (state: Stake, moment: string, verdict: Verdict | null = null) =>
    stakeStanding(state, { now: moment, dueAt: later, verdict });
  expect([
    at(stake, now),
    at(stake, aDayLater),
    at(stake, later),
    at(confirmed, later),
    at(confirmed, later, 'missed'),
    at(confirmed, later, 'kept'),
    at({ ...confirmed, answered: { honoured: true, when } }, later, 'missed'),
  ]).toEqual(['waiting', 'confirmable', 'void', 'binding', 'asked', 'void', 'answered']);
});

import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import { foldSubject } from '../kernel/subject.ts';
import type { Commitment, CommitmentEvent, Due } from './commitment.ts';
import { commitmentSubject } from './fold-commitment.ts';

/** What two devices could have recorded without knowing of each other. The table is in docs/data-model.md too. */

type Body = CommitmentEvent | { readonly kind: 'commitment.tightened'; readonly payload: { due: Due } };

const dueOn = (day: number): Due => ({
  local: `2026-12-${day}T12:00`,
  zone: 'UTC',
  instant: `2026-12-${day}T12:00:00.000Z`,
});
const ana = '00000000-0000-7000-8000-00000000000a';

const made: Body = {
  kind: 'commitment.made',
  payload: {
    statement: 'Ship it',
    doneMeans: null,
    horizonDays: 3,
    personId: ana,
    goalId: null,
    tags: [],
    due: dueOn(15),
  },
};
const undated: Body = { ...made, payload: { ...made.payload, due: null } };
const tightened = (day: number, words = {}): Body => ({
  kind: 'commitment.tightened',
  payload: { due: dueOn(day), words },
});
const renegotiated = (day: number, words = {}): Body => ({
  kind: 'commitment.renegotiated',
  payload: { due: dueOn(day), words, reason: `to ${day}` },
});
const eased = (day: number): Body => ({
  kind: 'commitment.eased',
  payload: { due: dueOn(day), words: {}, basis: 'agreement', reason: `to ${day}` },
});
const settled = (verdict: 'kept' | 'missed'): Body => ({
  kind: 'commitment.settled',
  payload: { verdict, obstacle: null, note: null, basis: null },
});
const reopened: Body = { kind: 'commitment.reopened', payload: { reason: null } };
const clarified = (words: Partial<Pick<Commitment, 'statement' | 'doneMeans'>>): Body => ({
  kind: 'commitment.clarified',
  payload: words,
});
const horizonSet = (horizonDays: number): Body => ({
  kind: 'commitment.horizon-set',
  payload: { horizonDays },
});
const scheduled = (day: number): Body => ({ kind: 'commitment.scheduled', payload: { due: dueOn(day) } });

/** The bodies in the order of the clock. */
function fold(...bodies: readonly Body[]): Commitment | null {
  return foldSubject(
    commitmentSubject,
    bodies.map(({ kind, payload }, index): RecordedEvent => {
      const place = String(index).padStart(12, '0');
      return {
        id: `00000000-0000-7000-8000-${place}`,
        intentId: `00000000-0000-7000-9000-${place}`,
        hlc: `${place}-0000-000000000001`,
        subjectKind: 'commitment',
        subjectId: '00000000-0000-7000-8000-0000000000ff',
        kind,
        version: commitmentSubject.events[kind].version,
        at: `2026-12-01T12:00:0${index}.000Z`,
        zone: 'UTC',
        day: '2026-12-01',
        payload,
      };
    }),
  );
}

/** Due, verdict and the changes, short enough for a table. */
function read(...bodies: readonly Body[]): string {
  const state = fold(...bodies);
  if (state === null) return 'nothing';
  const due = state.due?.local.slice(8, 10) ?? 'no due';
  const changes = state.changes.map(
    ({ kind, from, to }) => `${kind} ${from.local.slice(8, 10)}–${to.local.slice(8, 10)}`,
  );
  return [due, state.settlement?.verdict ?? 'open', ...changes].join(', ');
}

describe('of two devices', () => {
  it.each<[string, readonly Body[], string]>([
    ['two verdicts: the later counts', [settled('kept'), settled('missed')], '15, missed'],
    ['a change after a verdict is passed over', [settled('kept'), renegotiated(20)], '15, kept'],
    ['a tightening after a verdict is passed over', [settled('kept'), tightened(12)], '15, kept'],
    [
      'a change that arrives late but was earlier counts, and the verdict stands',
      [renegotiated(20), settled('kept')],
      '20, kept, renegotiated 15–20',
    ],
    [
      'two renegotiations: both are told, the later due counts',
      [renegotiated(20), renegotiated(18)],
      '18, open, renegotiated 15–20, renegotiated 20–18',
    ],
    [
      'two renegotiations to the same due are one',
      [renegotiated(20), renegotiated(20)],
      '20, open, renegotiated 15–20',
    ],
    [
      'tightened, then eased: eased counts',
      [tightened(12), eased(20)],
      '20, open, tightened 15–12, eased 12–20',
    ],
    [
      'eased, then tightened: tightened counts',
      [eased(20), tightened(12)],
      '12, open, eased 15–20, tightened 20–12',
    ],
    ['two tightenings: the earliest due counts', [tightened(12), tightened(13)], '12, open, tightened 15–12'],
    ['settled, then reopened: it is open', [settled('kept'), reopened], '15, open'],
    ['reopened, then settled: it is settled', [settled('kept'), reopened, settled('missed')], '15, missed'],
    ['reopened after two verdicts: it is open', [settled('kept'), settled('missed'), reopened], '15, open'],
    ['reopened twice: it is open', [settled('kept'), reopened, reopened], '15, open'],
    [
      'a change after reopening counts',
      [settled('kept'), reopened, renegotiated(20)],
      '20, open, renegotiated 15–20',
    ],
  ])('%s', (_, bodies, expected) => {
    expect(read(made, ...bodies)).toBe(expected);
  });

  it('both clarifications count, field by field', () => {
    const both = [clarified({ statement: 'Ship all of it' }), clarified({ doneMeans: 'Ana has it' })];
    for (const order of [both, both.toReversed()]) {
      expect(fold(made, ...order)).toMatchObject({ statement: 'Ship all of it', doneMeans: 'Ana has it' });
    }
    expect(fold(made, clarified({ statement: 'One' }), clarified({ statement: 'Two' }))?.statement).toBe(
      'Two',
    );
  });

  it('a clarification after the verdict counts: it is the same promise', () => {
    expect(fold(made, settled('kept'), clarified({ statement: 'Ship it all' }))).toMatchObject({
      statement: 'Ship it all',
      settlement: { verdict: 'kept' },
    });
  });

  it('the first due counts, and none comes after a verdict', () => {
    expect(read(undated, scheduled(16), scheduled(18))).toBe('16, open');
    expect(read(undated, settled('kept'), scheduled(16))).toBe('no due, kept');
  });

  it('of two horizons the longer counts; without a due the later', () => {
    for (const [first, second] of [
      [5, 7],
      [7, 5],
    ] as const) {
      expect(fold(made, horizonSet(first), horizonSet(second))?.horizonDays).toBe(7);
      expect(fold(undated, horizonSet(first), horizonSet(second))?.horizonDays).toBe(second);
    }
    expect(fold(undated, horizonSet(1), scheduled(16), horizonSet(0))?.horizonDays).toBe(1);
    expect(fold(made, settled('kept'), horizonSet(7))?.horizonDays).toBe(3);
  });

  it('what comes before it was made is passed over, and it is made once', () => {
    expect(read(renegotiated(20), settled('kept'), made)).toBe('15, open');
    expect(read(settled('kept'))).toBe('nothing');
    expect(read(made, undated)).toBe('15, open');
  });
});

describe('a change of words', () => {
  it('is told with what it said before, and to whom', () => {
    expect(fold(made, renegotiated(15, { statement: 'Ship half of it' }))?.changes).toMatchObject([
      {
        kind: 'renegotiated',
        from: dueOn(15),
        to: dueOn(15),
        words: {
          before: { statement: 'Ship it', doneMeans: null, personId: ana },
          after: { statement: 'Ship half of it' },
        },
      },
    ]);
  });

  it('that tightens counts also when its due does not', () => {
    expect(fold(made, tightened(12), tightened(13, { doneMeans: 'All have it' }))).toMatchObject({
      due: dueOn(12),
      doneMeans: 'All have it',
    });
  });

  it('of a commitment without a due is no change of a promise', () => {
    expect(fold(undated, clarified({ statement: 'Ship half of it' }))).toMatchObject({
      statement: 'Ship half of it',
      changes: [],
    });
  });
});

it('reads a change that version 1 wrote', () => {
  expect(read(made, { kind: 'commitment.tightened', payload: { due: dueOn(12) } })).toBe(
    '12, open, tightened 15–12',
  );
});

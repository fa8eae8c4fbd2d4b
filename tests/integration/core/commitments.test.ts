import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
});

afterEach(() => test.dispose());

const make = async (statement: string, due: string | null = null) =>
  unwrap(await test.client.commitment.make({ statement, due })).id;
const statements = (list: readonly { readonly statement: string }[]): string[] =>
  list.map((one) => one.statement);

it('takes the horizon from the settings, and lets it grow and be taken back', async () => {
  unwrap(await test.client.profile.change({ defaultHorizonDays: 7 }));
  const id = await make('Ship it', '2026-12-14T15:00');
  const horizonOf = async () => unwrap(await test.client.commitment.get({ id })).horizon;
  expect(await horizonOf()).toBe('2026-12-07T14:00:00.000Z');
  expect(await test.client.commitment.setHorizon({ id, horizonDays: 3 })).toMatchObject({
    error: { type: 'horizon-only-longer' },
  });
  const { intentId } = unwrap(await test.client.commitment.setHorizon({ id, horizonDays: 10 }));
  expect(await horizonOf()).toBe('2026-12-04T14:00:00.000Z');
  unwrap(await test.client.app.undo({ intentId }));
  expect(await horizonOf()).toBe('2026-12-07T14:00:00.000Z');
});

describe('a due', () => {
  it('can be moved later before the horizon, as a renegotiation', async () => {
    const id = await make('Ship it', '2026-12-11T15:00');
    unwrap(await test.client.commitment.changeDue({ id, due: '2026-12-14T15:00', reason: 'more to do' }));
    const page = unwrap(await test.client.commitment.get({ id }));
    expect(page.summary.wasRenegotiated).toBe(true);
    expect(page.horizon).toBe('2026-12-11T14:00:00.000Z');
  });

  it('inside the horizon needs agreement or an emergency, with words', async () => {
    const id = await make('Ship it', '2026-11-25T15:00');
    const later = { id, due: '2026-11-28T15:00' };
    const refused = { ok: false, error: { type: 'inside-horizon', horizon: '2026-11-22T14:00:00.000Z' } };
    expect(await test.client.commitment.changeDue(later)).toEqual(refused);
    expect(await test.client.commitment.changeDue({ ...later, basis: 'agreement', reason: ' ' })).toEqual(
      refused,
    );
    unwrap(await test.client.commitment.changeDue({ ...later, basis: 'agreement', reason: 'Ana agreed' }));
    const { commitment, summary } = unwrap(await test.client.commitment.get({ id }));
    expect(commitment.changes).toMatchObject([{ kind: 'eased', basis: 'agreement' }]);
    expect(summary.wasRenegotiated).toBe(false);
  });

  it('can always be moved earlier, and not after it has passed', async () => {
    const id = await make('Ship it', '2026-11-25T15:00');
    unwrap(await test.client.commitment.changeDue({ id, due: '2026-11-24T15:00' }));
    test.clock.set('2026-11-24T14:00:00.000Z');
    expect(await test.client.commitment.changeDue({ id, due: '2026-12-24T15:00' })).toMatchObject({
      error: { type: 'already-due' },
    });
    expect(unwrap(await test.client.commitment.get({ id })).summary).toMatchObject({
      status: 'awaiting',
      verdict: null,
    });
  });

  it('that the clock change skips becomes the first time after it', async () => {
    const id = await make('Ship it', '2027-03-28T02:30');
    expect(unwrap(await test.client.commitment.get({ id })).commitment.due?.instant).toBe(
      '2027-03-28T01:00:00.000Z',
    );
  });

  it('on a day that does not exist is refused', async () => {
    for (const due of ['2027-02-29T10:00', '2027-13-01T10:00', '2027-01-01T24:00', '9999-12-31T23:59']) {
      expect(await test.client.commitment.make({ statement: 'Ship it', due })).toMatchObject({
        error: { type: 'invalid-input', issues: [{ field: 'due' }] },
      });
    }
  });
});

it('asks for what got in the way of a miss, and marks nothing missed by itself', async () => {
  const id = await make('Ship it', '2026-11-24T15:00');
  test.pass({ days: 30 });
  expect(unwrap(await test.client.commitment.get({ id })).summary.status).toBe('awaiting');
  expect(await test.client.commitment.settle({ id, verdict: 'missed' })).toMatchObject({
    error: { type: 'obstacle-needed' },
  });
  unwrap(await test.client.commitment.settle({ id, verdict: 'missed', obstacle: 'clarity' }));
  expect(await test.client.commitment.settle({ id, verdict: 'kept' })).toMatchObject({
    error: { type: 'already-settled' },
  });
});

it('keeps in its history what a step said that was removed, and which verdict was taken away', async () => {
  const id = await make('Ship it', '2026-11-24T15:00');
  const step = unwrap(await test.client.step.add({ commitmentId: id, text: 'Start' }));
  unwrap(await test.client.step.remove({ id: step.id }));
  const undone = unwrap(await test.client.step.add({ commitmentId: id, text: 'Slip' }));
  unwrap(await test.client.app.undo({ intentId: undone.intentId }));
  unwrap(await test.client.commitment.settle({ id, verdict: 'kept' }));
  unwrap(await test.client.commitment.reopen({ id }));
  const history = unwrap(await test.client.history.of({ kind: 'commitment', id }));
  const told = history.filter(({ kind }) => !kind.startsWith('reminder'));
  expect(told.map(({ kind, before, isTakenBack }) => ({ kind, before, isTakenBack }))).toMatchObject([
    { kind: 'commitment.made', before: null },
    { kind: 'step.added', isTakenBack: false },
    { kind: 'step.removed', before: { text: 'Start' } },
    { kind: 'step.added', isTakenBack: true },
    { kind: 'commitment.settled', before: { statement: 'Ship it', settlement: null } },
    { kind: 'commitment.reopened', before: { settlement: { verdict: 'kept' } } },
  ]);
});

it('takes an excuse and a late withdrawal only with their basis, and tells it', async () => {
  const id = await make('Ship it', '2026-11-24T15:00');
  expect(await test.client.commitment.settle({ id, verdict: 'withdrawn', note: 'Not needed' })).toMatchObject(
    {
      error: { type: 'withdrawal-needs-basis', horizon: '2026-11-21T14:00:00.000Z' },
    },
  );
  unwrap(
    await test.client.commitment.settle({
      id,
      verdict: 'withdrawn',
      basis: 'agreement',
      note: 'Ana does not need it',
    }),
  );
  expect(unwrap(await test.client.commitment.get({ id })).commitment.settlement).toMatchObject({
    verdict: 'withdrawn',
    basis: 'agreement',
  });
});

it('changes words, due and to whom in one intent, which is taken back as one', async () => {
  const ana = unwrap(await test.client.person.add({ name: 'Ana' })).id;
  const due = '2026-12-11T15:00';
  const made = await test.client.commitment.make({ statement: 'Ship it', due, personId: ana });
  const { id } = unwrap(made);
  const words = { statement: 'Ship half of it', personId: null };
  const changed = unwrap(
    await test.client.commitment.changePromise({ id, due: '2026-12-18T15:00', words, meaning: 'less' }),
  );
  const page = unwrap(await test.client.commitment.get({ id }));
  expect(page.commitment).toMatchObject({
    statement: 'Ship half of it',
    due: { local: '2026-12-18T15:00' },
    changes: [{ kind: 'renegotiated', words: { before: { statement: 'Ship it', personId: ana } } }],
  });
  expect(page.reminders[0]?.dueAt.slice(0, 10)).toBe('2026-12-18');
  unwrap(await test.client.app.undo({ intentId: changed.intentId }));
  expect(unwrap(await test.client.commitment.get({ id })).commitment).toMatchObject({
    statement: 'Ship it',
    due: { local: due },
    personId: ana,
    changes: [],
  });
});

it('is found by its own words, not by how it is stored', async () => {
  await make('Call "Ana" about 100 % of it');
  for (const text of ['statement', 'horizonDays', 'Europe', '2026-11-23']) {
    expect(unwrap(await test.client.commitment.list({ status: 'all', text }))).toEqual([]);
  }
  for (const text of ['"ana"', '100 %', 'CALL', '%']) {
    expect(unwrap(await test.client.commitment.list({ status: 'all', text }))).toHaveLength(1);
  }
});

it('shows today what is due, what waits for a verdict, what is soon, and one next step', async () => {
  await make('Tonight', '2026-11-24T03:30');
  await make('Tomorrow', '2026-11-24T04:30');
  await make('Next month', '2026-12-24T12:00');
  await make('Some day');
  const past = await make('This morning', '2026-11-23T10:00');
  unwrap(await test.client.step.add({ commitmentId: past, text: 'Start' }));
  test.clock.set('2026-11-23T12:00:00.000Z');
  const today = unwrap(await test.client.today.get({}));
  expect({
    day: today.day,
    awaiting: statements(today.awaiting),
    dueToday: statements(today.dueToday),
    soon: statements(today.soon),
    undated: statements(today.undated),
    next: today.nextStep?.text,
    evening: today.evening,
  }).toEqual({
    day: '2026-11-23',
    awaiting: ['This morning'],
    dueToday: ['Tonight'],
    soon: ['Tomorrow'],
    undated: ['Some day'],
    next: 'Tonight',
    evening: { isTime: false, isWritten: false },
  });
  unwrap(await test.client.commitment.settle({ id: past, verdict: 'kept' }));
  expect(unwrap(await test.client.today.get({})).keptToday).toBe(1);
});

it('is listed by its tag, whatever the case', async () => {
  unwrap(await test.client.commitment.make({ statement: 'Ship it', tags: ['Hiring', 'q4'] }));
  await make('Untagged');
  expect(unwrap(await test.client.commitment.list({ status: 'all', tag: 'hiring' }))).toHaveLength(1);
  expect(unwrap(await test.client.commitment.list({ status: 'all', tag: 'hir' }))).toEqual([]);
});

describe('an entry', () => {
  const day = '2026-11-23';
  const save = (entryId: string, body: string) =>
    test.client.entry.saveDraft({ entryId, kind: 'free', day, text: { body, answers: [], obstacle: null } });
  const finish = async (entryId: string) => unwrap(await test.client.entry.finish({ entryId })).intentId;

  it('is an event only when words were written or changed, and its draft goes with it', async () => {
    const entryId = test.ids.newId();
    unwrap(await save(entryId, '   '));
    expect(await finish(entryId)).toBeNull();
    expect(await test.client.entry.get({ id: entryId })).toMatchObject({ error: { type: 'not-found' } });
    unwrap(await save(entryId, 'words'));
    expect(await finish(entryId)).not.toBeNull();
    unwrap(await save(entryId, 'words'));
    expect(await finish(entryId)).toBeNull();
    unwrap(await save(entryId, 'other words'));
    expect(await finish(entryId)).not.toBeNull();
    expect(await finish(entryId)).toBeNull();
    expect(unwrap(await test.client.entry.get({ id: entryId }))).toMatchObject({
      entry: { text: { body: 'other words' }, revised: { day } },
      draft: null,
    });
    expect(unwrap(await test.client.history.of({ kind: 'entry', id: entryId }))).toHaveLength(2);
  });

  it('cannot take the id of another record', async () => {
    const id = await make('Ship it');
    expect(await save(id, 'words')).toEqual({ ok: false, error: { type: 'not-found', what: 'entry' } });
    expect(unwrap(await test.client.journal.rebuild({})).differed).toBe(false);
  });

  it('that is being written survives a restart', async () => {
    const entryId = test.ids.newId();
    unwrap(await save(entryId, 'half a sen'));
    test = await test.reopen();
    expect(unwrap(await test.client.entry.days({}))).toMatchObject([{ day, drafts: [{ entryId }] }]);
  });
});

it('finds with any words that are typed, without a fault', async () => {
  await make('Send the résumé to Ana');
  for (const text of ['resum', '"the resume"', 'ana send']) {
    expect(unwrap(await test.client.search.find({ text }))).toHaveLength(1);
  }
  for (const text of [
    '"',
    '*',
    'NOT',
    'a AND',
    '(',
    'title:x',
    '^',
    '-',
    "'; DROP",
    '\u0301',
    'ⅷ',
    '😀',
    '"" ""',
    'NEAR(a b)',
  ]) {
    for (const order of ['newest', 'ranked'] as const) {
      expect(await test.client.search.find({ text, order })).toMatchObject({ ok: true });
    }
  }
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import type { ListFilter } from '../../../src/domain/saved-view/list-view.ts';
import { openTestApp, temporaryFolder, type TestApp } from '../../support/app.ts';
import { unknownId } from '../../support/ids.ts';
import { fillWithCommitments } from '../../support/many-commitments.ts';

let test: TestApp;

afterEach(() => test.dispose());

const make = async (statement: string, fields: object = {}): Promise<string> =>
  unwrap(await test.client.commitment.make({ statement, ...fields })).id;
const listed = async (filter: Partial<ListFilter>): Promise<string[]> =>
  unwrap(await test.client.commitment.list({ status: 'all', ...filter })).map(({ statement }) => statement);
const get = async (id: string) => unwrap(await test.client.commitment.get({ id })).commitment;

describe('the list of commitments', () => {
  beforeEach(async () => {
    test = await openTestApp();
  });

  it('shows those that a goal or a goal below it is served by, and those that serve none', async () => {
    const purpose = unwrap(await test.client.goal.set({ kind: 'purpose', title: 'A good team' })).id;
    const outcome = { kind: 'outcome', title: 'Ship it', parentId: purpose } as const;
    const below = unwrap(await test.client.goal.set(outcome)).id;
    await make('Serves the purpose', { goalId: purpose });
    await make('Serves what is below', { goalId: below });
    await make('Serves nothing');
    expect(await listed({ goalId: purpose })).toEqual(['Serves the purpose', 'Serves what is below']);
    expect(await listed({ goalId: below })).toEqual(['Serves what is below']);
    expect(await listed({ goalId: null })).toEqual(['Serves nothing']);
  });

  it('tells what is promised to somebody from what one promised to oneself', async () => {
    const personId = unwrap(await test.client.person.add({ name: 'Ana' })).id;
    await make('To Ana', { personId });
    await make('To myself');
    expect(await listed({ personId })).toEqual(['To Ana']);
    expect(await listed({ personId: null })).toEqual(['To myself']);
  });

  it('reads ranges of dues by the day of the person, who begins it at four', async () => {
    await make('Late tonight', { due: '2026-11-24T03:30' });
    await make('Sunday night', { due: '2026-11-29T23:00' });
    await make('Next Monday', { due: '2026-11-30T09:00' });
    await make('In a month', { due: '2026-12-23T09:00' });
    await make('Some day');
    expect(await listed({ due: 'today' })).toEqual(['Late tonight']);
    expect(await listed({ due: 'this-week' })).toEqual(['Late tonight', 'Sunday night']);
    expect(await listed({ due: 'next-week' })).toEqual(['Next Monday']);
    expect(await listed({ due: 'thirty-days' })).toEqual(['Late tonight', 'Sunday night', 'Next Monday']);
    expect(await listed({ due: 'none' })).toEqual(['Some day']);
    expect(await listed({ dueFrom: '2026-11-29', dueTo: '2026-11-30' })).toEqual([
      'Sunday night',
      'Next Monday',
    ]);
    expect(await listed({ dueFrom: '2026-12-01' })).toEqual(['In a month']);
    expect(await listed({ due: 'this-week', dueFrom: '2026-11-29' })).toEqual(['Sunday night']);
  });

  it('refuses a stretch that ends before it begins', async () => {
    const reversed = { status: 'all', dueFrom: '2026-12-02', dueTo: '2026-12-01' } as const;
    expect(await test.client.commitment.list(reversed)).toEqual({
      ok: false,
      error: { type: 'period-reversed' },
    });
  });

  it('narrows by standing: confidence, verdict, renegotiation', async () => {
    const risky = await make('Risky', { due: '2026-12-11T15:00' });
    await make('Never looked at');
    const done = await make('Done');
    const about = { kind: 'commitment', id: risky } as const;
    unwrap(await test.client.checkIn.record({ about, confidence: 'on-track' }));
    test.pass({ minutes: 1 });
    unwrap(await test.client.checkIn.record({ about, confidence: 'at-risk' }));
    unwrap(await test.client.commitment.changeDue({ id: risky, due: '2026-12-14T15:00' }));
    unwrap(await test.client.commitment.settle({ id: done, verdict: 'kept' }));
    expect(await listed({ confidence: 'at-risk' })).toEqual(['Risky']);
    expect(await listed({ confidence: 'on-track' })).toEqual([]);
    expect(await listed({ confidence: null })).toEqual(['Never looked at', 'Done']);
    expect(await listed({ verdict: 'kept' })).toEqual(['Done']);
    expect(await listed({ isRenegotiated: true })).toEqual(['Risky']);
    expect(await listed({ has: 'practice' })).toEqual([]);
    expect(await listed({ has: 'plan' })).toEqual([]);
  });

  it('shows what is open and what awaits a verdict together, soonest first', async () => {
    await make('Next week', { due: '2026-12-01T10:00' });
    await make('Some day');
    await make('This morning', { due: '2026-11-23T10:00' });
    test.clock.set('2026-11-23T12:00:00.000Z');
    expect(await listed({ status: 'unsettled' })).toEqual(['This morning', 'Next week', 'Some day']);
    expect(await listed({ status: 'awaiting' })).toEqual(['This morning']);
  });
});

describe('a change of many', () => {
  beforeEach(async () => {
    test = await openTestApp();
  });

  it('is one intent: it sets the goal and the tags of all, and undo takes it back from all', async () => {
    const goalId = unwrap(await test.client.goal.set({ kind: 'outcome', title: 'Ship it' })).id;
    const ids = [await make('One', { tags: ['Draft', 'q4'] }), await make('Two')];
    const change = { goalId, addTags: ['hiring', 'Q4'], removeTags: ['draft'] };
    const answer = unwrap(await test.client.commitment.changeMany({ ids, change }));
    expect(answer).toMatchObject({ changed: 2, refused: [] });
    expect((await get(ids[0] ?? '')).tags).toEqual(['q4', 'hiring']);
    expect((await get(ids[1] ?? '')).tags).toEqual(['hiring', 'Q4']);
    expect((await get(ids[1] ?? '')).goalId).toBe(goalId);
    unwrap(await test.client.app.undo({ intentId: answer.intentId ?? '' }));
    expect(await get(ids[0] ?? '')).toMatchObject({ tags: ['Draft', 'q4'], goalId: null });
    expect(await get(ids[1] ?? '')).toMatchObject({ tags: [], goalId: null });
  });

  it('leaves alone what the rules refuse, with the reason, and counts nothing that was so already', async () => {
    const open = await make('Open', { tags: ['q4'] });
    const full = await make('Full', { tags: Array.from({ length: 30 }, (_, n) => `t${String(n)}`) });
    const same = await make('Same', { tags: ['x'] });
    const answer = await test.client.commitment.changeMany({
      ids: [open, full, same, open],
      change: { addTags: ['x'] },
    });
    expect(unwrap(answer)).toMatchObject({
      changed: 1,
      refused: [{ id: full, statement: 'Full', error: { type: 'too-many-tags' } }],
    });
  });

  it('gives no verdict where there is one', async () => {
    const open = await make('Open');
    const settled = await make('Settled');
    unwrap(await test.client.commitment.settle({ id: settled, verdict: 'kept' }));
    const verdict = { verdict: 'withdrawn', basis: null, note: 'plans changed' } as const;
    const answer = await test.client.commitment.changeMany({ ids: [open, settled], change: { verdict } });
    expect(unwrap(answer)).toMatchObject({
      changed: 1,
      refused: [{ id: settled, error: { type: 'already-settled' } }],
    });
    expect((await get(open)).settlement).toMatchObject({ verdict: 'withdrawn', note: 'plans changed' });
  });

  it('that changes nothing leaves no event', async () => {
    const id = await make('One');
    const answer = unwrap(
      await test.client.commitment.changeMany({ ids: [id], change: { removeTags: ['x'] } }),
    );
    expect(answer).toEqual({ intentId: null, changed: 0, refused: [] });
  });

  it('with a record that does not exist changes nothing at all', async () => {
    const id = await make('One');
    const answer = await test.client.commitment.changeMany({
      ids: [id, unknownId],
      change: { addTags: ['x'] },
    });
    expect(answer).toMatchObject({ error: { type: 'not-found', what: 'commitment' } });
    expect((await get(id)).tags).toEqual([]);
  });
});

describe('ten thousand commitments', () => {
  it('are listed whole, counted by their steps, and changed and taken back as one', async () => {
    const folder = temporaryFolder();
    fillWithCommitments(folder, 10_000, '2026-11-20T08:00:00.000Z');
    test = await openTestApp({ folder });
    const all = unwrap(await test.client.commitment.list({ status: 'all', limit: 10_000 }));
    expect(all).toHaveLength(10_000);
    expect(all.filter(({ steps }) => steps.total === 2)).toHaveLength(2_000);
    expect(all.filter(({ confidence }) => confidence === 'at-risk')).toHaveLength(1_000);
    const ids = all.map(({ id }) => id);
    const answer = unwrap(await test.client.commitment.changeMany({ ids, change: { addTags: ['all'] } }));
    expect(answer).toMatchObject({ changed: 10_000, refused: [] });
    expect(await listed({ tag: 'all' })).toHaveLength(200);
    unwrap(await test.client.app.undo({ intentId: answer.intentId ?? '' }));
    expect(await listed({ tag: 'all' })).toEqual([]);
  }, 180_000);
});

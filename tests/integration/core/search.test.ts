import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/domain/entry/entry-marks.ts';
import { emptyEntryText, type EntryKind, type EntryText } from '../../../src/domain/entry/entry.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
});

afterEach(() => test.dispose());

async function write(kind: EntryKind, day: string, text: Partial<EntryText>): Promise<string> {
  const entryId = test.ids.newId();
  unwrap(await test.client.entry.saveDraft({ entryId, kind, day, text: { ...emptyEntryText, ...text } }));
  unwrap(await test.client.entry.finish({ entryId }));
  return entryId;
}

type Question = Parameters<TestApp['client']['search']['find']>[0];

/** The days of what is found, in the order of the answer. */
async function found(question: Question): Promise<string[]> {
  return unwrap(await test.client.search.find(question)).map(({ day }) => day);
}

describe('a search of the journal', () => {
  it('is narrowed by each filter, alone and together', async () => {
    const { client } = test;
    const goalId = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship the draft' })).id;
    const promise = unwrap(await client.commitment.make({ statement: 'Send the draft', goalId })).id;
    const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
    await write('morning', '2026-11-01', { body: 'draft one', tags: ['Hiring'], mood: 2 });
    await write('evening', '2026-11-02', {
      body: `draft two #hiring #late ${linkTo('person', personId, 'Ana')}`,
      mood: 4,
    });
    await write('free', '2026-11-03', { body: `draft three ${linkTo('goal', goalId, 'Ship')}` });
    await write('free', '2026-11-04', {
      body: `draft four ${linkTo('commitment', promise, 'Send')}`,
      mood: 5,
    });

    const text = 'draft';
    expect(await found({ text })).toHaveLength(6);
    expect(await found({ text, filter: { tags: ['HIRING'] } })).toEqual(['2026-11-02', '2026-11-01']);
    expect(await found({ text, filter: { tags: ['hiring', 'late'] } })).toEqual(['2026-11-02']);
    expect(await found({ text, filter: { personId } })).toEqual(['2026-11-02']);
    expect(await found({ text, filter: { goalId } })).toEqual(['2026-11-04', '2026-11-03']);
    expect(await found({ text, filter: { kind: 'free' } })).toEqual(['2026-11-04', '2026-11-03']);
    expect(await found({ text, filter: { moodFrom: 4 } })).toEqual(['2026-11-04', '2026-11-02']);
    expect(await found({ text, filter: { moodFrom: 3, moodTo: 4 } })).toEqual(['2026-11-02']);
    expect(await found({ text, filter: { from: '2026-11-02', to: '2026-11-03' } })).toEqual([
      '2026-11-03',
      '2026-11-02',
    ]);
    expect(await found({ text: '"draft four"', filter: { goalId, moodFrom: 5 } })).toEqual(['2026-11-04']);
    expect(await found({ text: 'dra', order: 'ranked', filter: { kind: 'morning' } })).toEqual([
      '2026-11-01',
    ]);
  });

  it('lists the entries of a filter without words by their day, a page at a time', async () => {
    await write('free', '2026-11-20', { body: 'middle', tags: ['a'] });
    await write('free', '2026-11-22', { body: 'latest', tags: ['a'] });
    await write('free', '2026-11-18', { mood: 3, tags: ['a'] });
    const erased = await write('free', '2026-11-21', { body: 'erased', tags: ['a'] });
    unwrap(await test.client.entry.erase({ id: erased }));
    const filter = { tags: ['a'] };
    expect(await found({ filter })).toEqual(['2026-11-22', '2026-11-20', '2026-11-18']);
    expect(await found({ filter, limit: 2 })).toEqual(['2026-11-22', '2026-11-20']);
    expect(await found({ filter, limit: 2, offset: 2 })).toEqual(['2026-11-18']);
    const [first] = unwrap(await test.client.search.find({ filter }));
    expect(first?.snippet).toContain('latest');
  });

  it('asks for words or a filter', async () => {
    for (const question of [{}, { text: ' ' }, { filter: {} }, { filter: { tags: [] } }])
      expect(await test.client.search.find(question)).toMatchObject({ error: { type: 'invalid-input' } });
  });

  it('finds nothing for signs alone, also with a filter', async () => {
    await write('free', '2026-11-20', { body: 'words', tags: ['a'] });
    expect(await found({ text: '"(' })).toEqual([]);
    expect(await found({ text: '*', filter: { tags: ['a'] } })).toEqual([]);
  });

  it('knows the tags of entries, the most used first', async () => {
    await write('free', '2026-11-20', { body: '#b', tags: ['Zürich'] });
    await write('free', '2026-11-21', { tags: ['zürich'] });
    expect(unwrap(await test.client.search.tags({}))).toEqual(['zürich', 'b']);
  });
});

it('keeps searches of the journal apart from views of commitments, and brings a removed one back', async () => {
  const { client } = test;
  const name = 'At risk';
  unwrap(await client.savedView.save({ name, address: 'confidence=at-risk' }));
  const { id } = unwrap(await client.savedView.save({ list: 'journal', name, address: 'tag=risk' }));
  const again = await client.savedView.save({ list: 'journal', name: 'at RISK', address: 'tag=other' });
  expect(again).toMatchObject({ error: { type: 'view-name-taken' } });
  expect(unwrap(await client.savedView.list({}))).toMatchObject([{ list: 'commitments' }]);
  const removed = unwrap(await client.savedView.remove({ id }));
  expect(unwrap(await client.savedView.list({ list: 'journal' }))).toEqual([]);
  unwrap(await client.app.undo({ intentId: removed.intentId }));
  expect(unwrap(await client.savedView.list({ list: 'journal' }))).toMatchObject([
    { id, address: 'tag=risk' },
  ]);
});

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

async function draft(kind: EntryKind, day: string, text: Partial<EntryText>): Promise<string> {
  const entryId = test.ids.newId();
  unwrap(await test.client.entry.saveDraft({ entryId, kind, day, text: { ...emptyEntryText, ...text } }));
  return entryId;
}

async function write(kind: EntryKind, day: string, text: Partial<EntryText>): Promise<string> {
  const entryId = await draft(kind, day, text);
  unwrap(await test.client.entry.finish({ entryId }));
  return entryId;
}

describe('the calendar', () => {
  it('marks each day with its kinds and the mood given last, and tells no words', async () => {
    await write('morning', '2026-11-20', { body: 'plan', mood: 2 });
    await write('evening', '2026-11-20', { body: 'done', mood: 4 });
    await write('evening', '2026-11-20', { body: 'more' });
    await write('free', '2026-12-01', { body: 'another month' });
    await draft('free', '2026-11-23', { body: 'begun' });
    const days = unwrap(await test.client.reading.month({ month: '2026-11' }));
    expect(days).toEqual([
      { day: '2026-11-20', kinds: ['morning', 'evening'], entries: 3, mood: 4, isBegun: false },
      { day: '2026-11-23', kinds: [], entries: 0, mood: null, isBegun: true },
    ]);
  });

  it('leaves out what was erased', async () => {
    const id = await write('free', '2026-11-20', { body: 'plan', mood: 2 });
    unwrap(await test.client.entry.erase({ id }));
    expect(unwrap(await test.client.reading.month({ month: '2026-11' }))).toEqual([]);
  });
});

it('reads a stretch of days in order, with what is begun in it', async () => {
  await write('free', '2026-11-22', { body: 'later' });
  await write('free', '2026-11-16', { body: 'first' });
  await write('free', '2026-11-23', { body: 'outside' });
  await draft('free', '2026-11-18', { body: 'begun' });
  const days = unwrap(await test.client.reading.between({ from: '2026-11-16', to: '2026-11-22' }));
  expect(days.map(({ day, entries, drafts }) => [day, entries.length, drafts.length])).toEqual([
    ['2026-11-16', 1, 0],
    ['2026-11-18', 0, 1],
    ['2026-11-22', 1, 0],
  ]);
  const tooLong = await test.client.reading.between({ from: '2026-01-01', to: '2026-11-22' });
  expect(tooLong).toMatchObject({ error: { type: 'invalid-input' } });
});

it('looks back at the same date, where something was written', async () => {
  await write('free', '2024-11-23', { body: 'two years' });
  await write('free', '2026-10-23', { body: 'a month' });
  await write('free', '2026-10-24', { body: 'another day' });
  const earlier = unwrap(await test.client.reading.onThisDay({ day: '2026-11-23' }));
  expect(earlier.map(({ day, distance, entries }) => [day, distance, entries[0]?.text.body])).toEqual([
    ['2026-10-23', { unit: 'months', count: 1 }, 'a month'],
    ['2024-11-23', { unit: 'years', count: 2 }, 'two years'],
  ]);
});

it('finds what was written about a goal, also by way of its commitments, each entry once', async () => {
  const { client } = test;
  const goalId = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it' })).id;
  const promise = unwrap(await client.commitment.make({ statement: 'Call Tom', goalId }));
  const other = unwrap(await client.commitment.make({ statement: 'Call Ben' }));
  const goalLink = linkTo('goal', goalId, 'Ship it');
  const promiseLink = linkTo('commitment', promise.id, 'Call Tom');
  await write('free', '2026-11-22', { body: `second ${promiseLink}` });
  await write('free', '2026-11-20', { body: `first ${goalLink} and ${promiseLink}` });
  await write('free', '2026-11-21', { body: linkTo('commitment', other.id, 'Call Ben') });
  const erased = await write('free', '2026-11-19', { body: goalLink });
  unwrap(await client.entry.erase({ id: erased }));

  const all = unwrap(await client.reading.aboutGoal({ goalId }));
  expect(all).toMatchObject({ goal: { title: 'Ship it' }, total: 2 });
  expect(all.entries.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-22']);
  const second = unwrap(await client.reading.aboutGoal({ goalId, offset: 1, limit: 1 }));
  expect(second.entries.map(({ day }) => day)).toEqual(['2026-11-22']);
});

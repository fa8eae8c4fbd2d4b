import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { filesContaining } from '../../support/app-files.ts';

const secret = 'xylophonequartz';
let test: TestApp;
let entryId: string;

beforeEach(async () => {
  test = await openTestApp();
  entryId = test.ids.newId();
});

afterEach(() => test.dispose());

const textOf = (body: string) => ({ body, answers: [], obstacle: null });

async function draft(body: string): Promise<void> {
  unwrap(await test.client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text: textOf(body) }));
}

async function write(body: string): Promise<void> {
  await draft(body);
  unwrap(await test.client.entry.finish({ entryId }));
}

it('leaves the words nowhere in the profile, with the chain and the tables whole', async () => {
  const personId = unwrap(await test.client.person.add({ name: 'Ana' })).id;
  await write(`first ${secret}1 ${'filler '.repeat(3_000)}`);
  await write(`then ${secret}2`);
  const picked = unwrap(await test.client.passage.pick({ entryId, personId, text: `${secret}3` }));
  unwrap(await test.client.passage.drop({ id: picked.id }));
  unwrap(await test.client.passage.pick({ entryId, personId, text: `${secret}4` }));
  await draft(`and now ${secret}5`);
  expect(filesContaining(test.folder, secret)).not.toEqual([]);

  expect(unwrap(await test.client.entry.erase({ id: entryId }))).toEqual({ backupsWithText: [] });

  expect(filesContaining(test.folder, secret)).toEqual([]);
  expect(filesContaining(test.folder, 'xylophone')).toEqual([]);
  expect(unwrap(await test.client.search.find({ text: `${secret}2` }))).toEqual([]);
  expect(unwrap(await test.client.journal.export({})).content).not.toContain(secret);
  expect(unwrap(await test.client.journal.verify({}))).toMatchObject({ brokenAt: null });
  expect(unwrap(await test.client.journal.rebuild({}))).toMatchObject({ differed: false });
  expect(unwrap(await test.client.entry.get({ id: entryId }))).toMatchObject({
    entry: { isErased: true },
    draft: null,
    passages: [],
  });
});

it('cannot be taken back, nor undone around', async () => {
  await write(secret);
  const { intentId } = unwrap(await test.client.entry.finish({ entryId }));
  expect(intentId).toBeNull();
  unwrap(await test.client.entry.erase({ id: entryId }));
  expect(await test.client.app.undoLast({})).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
  expect(unwrap(await test.client.entry.get({ id: entryId })).entry?.isErased).toBe(true);
});

it('reaches an entry whose writing was taken back', async () => {
  await write(secret);
  unwrap(await test.client.app.undoLast({}));
  expect(await test.client.entry.get({ id: entryId })).toMatchObject({ error: { type: 'not-found' } });
  unwrap(await test.client.entry.erase({ id: entryId }));
  expect(filesContaining(test.folder, secret)).toEqual([]);
  expect(unwrap(await test.client.journal.rebuild({})).differed).toBe(false);
});

it('takes no words any more: an autosave that comes late is refused', async () => {
  await write(secret);
  unwrap(await test.client.entry.erase({ id: entryId }));
  const late = { entryId, kind: 'free', day: '2026-11-23', text: textOf(secret) } as const;
  expect(await test.client.entry.saveDraft(late)).toEqual({
    ok: false,
    error: { type: 'not-found', what: 'entry' },
  });
  expect(filesContaining(test.folder, secret)).toEqual([]);
});

it('names the backups that hold the words, and only those', async () => {
  unwrap(await test.client.backup.create({}));
  test.pass({ minutes: 1 });
  await draft(`begun ${secret}`);
  const whileBegun = unwrap(await test.client.backup.create({}));
  test.clock.set('2026-11-23T07:00:00.000Z');
  await write(secret);
  const whileWritten = unwrap(await test.client.backup.create({}));
  test.clock.set('2026-11-23T10:00:00.000Z');
  const unreadable = '2026-11-23T09-59-59-000Z.manual.db';
  writeFileSync(join(test.folder, 'backups', unreadable), 'not a database');
  const { backupsWithText } = unwrap(await test.client.entry.erase({ id: entryId }));
  expect([...backupsWithText].sort()).toEqual([whileBegun.name, whileWritten.name, unreadable].sort());
});

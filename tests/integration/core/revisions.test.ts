import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyEntryText, type EntryEvent } from '../../../src/domain/entry/entry.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { filesContaining } from '../../support/app-files.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { pngOf } from '../../support/pictures.ts';

const secret = 'xylophonequartz';
let test: TestApp;
let entryId: string;

beforeEach(async () => {
  test = await openTestApp();
  entryId = test.ids.newId();
});

afterEach(() => test.dispose());

const textOf = (body: string) => ({ ...emptyEntryText, body });

async function write(body: string): Promise<void> {
  unwrap(await test.client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text: textOf(body) }));
  unwrap(await test.client.entry.finish({ entryId }));
  test.pass({ minutes: 1 });
}

const revisions = async () => unwrap(await test.client.entry.revisions({ id: entryId }));
const told = async () => (await revisions()).map(({ standing, text }) => [standing, text?.body]);
const entry = async () => unwrap(await test.client.entry.get({ id: entryId })).entry;

it('keeps every revision, and restores one as a new one that can be taken back', async () => {
  await write('first');
  await write('second');
  const [, first] = await revisions();
  const restored = unwrap(
    await test.client.entry.restore({ id: entryId, revisionId: first?.revisionId ?? '' }),
  );
  expect(await told()).toEqual([
    ['current', 'first'],
    ['earlier', 'second'],
    ['earlier', 'first'],
  ]);
  unwrap(await test.client.app.undo({ intentId: restored.intentId }));
  expect((await entry())?.text.body).toBe('second');
  expect(await told()).toEqual([
    ['current', 'second'],
    ['earlier', 'first'],
  ]);
});

it('keeps what two devices wrote beside each other, and drops nothing when it is brought together', async () => {
  await write('first');
  const [first] = await revisions();
  await write('here');
  await onAnotherDevice({
    kind: 'entry.revised',
    payload: { text: textOf('there'), follows: [first?.revisionId ?? ''] },
  });

  expect((await entry())?.heads).toHaveLength(2);
  expect(await told()).toEqual([
    ['current', 'there'],
    ['concurrent', 'here'],
    ['earlier', 'first'],
  ]);
  const follows = (await revisions()).slice(0, 2).map(({ revisionId }) => revisionId);
  const merge = { id: entryId, text: textOf('here and there'), follows };
  const merged = unwrap(await test.client.entry.merge(merge));
  expect((await entry())?.heads).toHaveLength(1);
  expect(await told()).toEqual([
    ['current', 'here and there'],
    ['earlier', 'there'],
    ['earlier', 'here'],
    ['earlier', 'first'],
  ]);

  expect(unwrap(await test.client.journal.verify({}))).toMatchObject({ brokenAt: null });
  expect(unwrap(await test.client.journal.rebuild({}))).toMatchObject({ differed: false });
  unwrap(await test.client.app.undo({ intentId: merged.intentId }));
  expect((await entry())?.heads).toHaveLength(2);
});

it('orders what is written here behind what came from a clock that is ahead', async () => {
  await write('first');
  const [first] = await revisions();
  const there: EntryEvent = {
    kind: 'entry.revised',
    payload: { text: textOf('there'), follows: [first?.revisionId ?? ''] },
  };
  await onAnotherDevice(there, '2026-11-23T23:00:00.000Z');
  await write('there and here');
  expect((await entry())?.text.body).toBe('there and here');
  expect((await entry())?.heads).toHaveLength(1);
});

it('leaves nothing of any revision, tag, question or picture in the files once it is erased', async () => {
  await write(`first ${secret}`);
  const [first] = await revisions();
  const asked = [{ prompt: 'small-win', question: `Why ${secret}?`, text: `since ${secret}` }];
  const text = { ...textOf(`here #${secret}`), tags: [`${secret}2`], answers: asked };
  unwrap(await test.client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
  const png = pngOf({ width: 31, height: 17, chunks: [] });
  const image = unwrap(await test.client.image.add({ entryId, data: png.toString('base64') }));
  unwrap(await test.client.entry.finish({ entryId }));
  expect(unwrap(await test.client.search.tags({}))).not.toEqual([]);
  await onAnotherDevice({
    kind: 'entry.revised',
    payload: { text: textOf(`there ${secret}`), follows: [first?.revisionId ?? ''] },
  });
  const { data } = unwrap(await test.client.image.get({ id: image.id }));
  expect(unwrap(await test.client.search.find({ text: 'there' }))).toHaveLength(1);
  expect(filesContaining(test.folder, secret)).not.toEqual([]);
  expect(filesContaining(test.folder, data)).not.toEqual([]);

  unwrap(await test.client.entry.erase({ id: entryId }));
  expect(filesContaining(test.folder, secret)).toEqual([]);
  expect(filesContaining(test.folder, data)).toEqual([]);
  expect(unwrap(await test.client.search.tags({}))).toEqual([]);
  expect((await revisions()).filter(({ text: words }) => words !== null)).toEqual([]);
});

/** Puts a device's event into the log as an exchange of journals would: in a chain of its own. */
async function onAnotherDevice(body: EntryEvent, at?: string): Promise<void> {
  test.pass({ minutes: 1 });
  const { folder, clock, ids } = test;
  await test.close();
  const own = swapDevice(folder, ids.newId());
  const { journal } = openJournal({ folder, clock, ids });
  journal.log.append({
    intentId: ids.newId(),
    occurred: { at: at ?? clock.now(), zone: 'UTC', day: '2026-11-23' },
    events: [{ subjectKind: 'entry', subjectId: entryId, body }],
  });
  journal.close();
  swapDevice(folder, own);
  test = await openTestApp({ folder, clock, ids });
  test.pass({ minutes: 1 });
}

/** Makes the profile another device's; answers whose it was. */
function swapDevice(folder: string, deviceId: string): string {
  const sqlite = new Database(join(folder, 'journal.db'));
  const own = sqlite.prepare("SELECT value FROM meta WHERE key = 'device_id'").pluck().get() as string;
  sqlite.prepare("UPDATE meta SET value = ? WHERE key = 'device_id'").run(deviceId);
  sqlite.close();
  return own;
}

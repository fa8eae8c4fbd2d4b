import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import { imageLimits } from '../../../src/domain/image/image.ts';
import { linkTo } from '../../../src/domain/entry/entry-marks.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { filesContaining } from '../../support/app-files.ts';
import { pngOf, smallestGif } from '../../support/pictures.ts';

/** Pictures in entries: what comes in, what is kept of it, and that it goes when the words go. */

let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  ({ client } = test);
});

afterEach(() => test.dispose());

const place = 'GPS 52.5200 N 13.4050 E';
const photo = pngOf({ width: 40, height: 30, chunks: [['tEXt', Buffer.from(`Comment\0${place}`)]] });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function draftWith(body: string, entryId = test.ids.newId()): Promise<string> {
  const text = { body, answers: [], obstacle: null };
  unwrap(await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
  return entryId;
}

it('a photo is kept without what it says about its maker, and survives a restart', async () => {
  const entryId = await draftWith('A view');
  const added = unwrap(await client.image.add({ entryId, data: base64(photo) }));
  expect(added).toMatchObject({ mediaType: 'image/png', width: 40, height: 30 });
  expect(filesContaining(test.folder, place)).toEqual([]);

  test = await test.reopen();
  const { data } = unwrap(await test.client.image.get({ id: added.id }));
  expect(Buffer.from(data, 'base64')).toEqual(pngOf({ width: 40, height: 30 }));
});

it('what is no picture, of another kind or too large is refused and leaves the draft as it is', async () => {
  const entryId = await draftWith('A view');
  const add = async (bytes: Uint8Array) => client.image.add({ entryId, data: base64(bytes) });
  expect(await add(Buffer.from('GIF89a and then no picture at all'))).toMatchObject({
    error: { type: 'not-an-image' },
  });
  expect(await add(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'))).toMatchObject({
    error: { type: 'unsupported-image' },
  });
  const noise = Buffer.alloc(imageLimits.bytes + 1);
  const large = pngOf({ width: 1, height: 1, chunks: [['iCCP', noise]] });
  expect(await add(large)).toMatchObject({ error: { type: 'image-too-large', limit: imageLimits.bytes } });
  expect(unwrap(await client.entry.get({ id: entryId })).draft?.text.body).toBe('A view');
});

it('metadata beyond the limit does not count, since it is left out', async () => {
  const entryId = await draftWith('A view');
  const noise = Buffer.alloc(imageLimits.bytes + 1);
  const data = base64(pngOf({ width: 1, height: 1, chunks: [['eXIf', noise]] }));
  expect(unwrap(await client.image.add({ entryId, data }))).toMatchObject({ width: 1 });
});

it('comes only into an entry that takes words', async () => {
  const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
  expect(await client.image.add({ entryId: personId, data: smallestGif })).toMatchObject({
    error: { type: 'not-found' },
  });
  const entryId = await draftWith('A view');
  unwrap(await client.entry.finish({ entryId }));
  unwrap(await client.entry.erase({ id: entryId }));
  expect(await client.image.add({ entryId, data: smallestGif })).toMatchObject({
    error: { type: 'not-found' },
  });
});

it('goes with the entry that is erased, to the last byte', async () => {
  const entryId = await draftWith('A view');
  const mark = base64(Buffer.from('a picture that nobody else has')).slice(4, 36);
  const data = base64(pngOf({ width: 9, height: 9, chunks: [['iCCP', Buffer.from(mark, 'base64')]] }));
  const { id } = unwrap(await client.image.add({ entryId, data }));
  const stored = unwrap(await client.image.get({ id })).data;
  await draftWith(`A view ${linkTo('image', id, 'from the hill')}`, entryId);
  unwrap(await client.entry.finish({ entryId }));
  expect(filesContaining(test.folder, stored)).not.toEqual([]);

  unwrap(await client.entry.erase({ id: entryId }));
  expect(await client.image.get({ id })).toMatchObject({ error: { type: 'not-found' } });
  expect(filesContaining(test.folder, stored)).toEqual([]);
  expect(unwrap(await client.journal.verify({}))).toMatchObject({ brokenAt: null });
});

it('goes with the draft of an entry that was never written, and stays with one that was', async () => {
  const never = await draftWith('Never mind');
  const gone = unwrap(await client.image.add({ entryId: never, data: smallestGif })).id;
  unwrap(await client.entry.discardDraft({ entryId: never }));
  expect(await client.image.get({ id: gone })).toMatchObject({ error: { type: 'not-found' } });

  const written = await draftWith('A view');
  const kept = unwrap(await client.image.add({ entryId: written, data: smallestGif })).id;
  unwrap(await client.entry.finish({ entryId: written }));
  await draftWith('Another thought', written);
  unwrap(await client.entry.discardDraft({ entryId: written }));
  expect(unwrap(await client.image.get({ id: kept })).mediaType).toBe('image/gif');
});

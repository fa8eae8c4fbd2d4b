import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { projectionDigest } from '../../../src/journal/rebuild.ts';
import { openForReading } from '../../../src/journal/sqlite.ts';
import { openTestApp } from '../../support/app.ts';
import { dumpTables, emptyProjections, filesContaining } from '../../support/app-files.ts';
import { randomSession } from '../../support/app-session.ts';

const seeds = [1, 20_261_123, 777];
const actsPerSession = 400;

it.each(seeds)('rebuilds every table byte for byte after the session of seed %i', async (seed) => {
  const test = await openTestApp();
  const session = randomSession(test, seed);
  for (let act = 0; act < actsPerSession; act += 1) await session.act();
  expect(test.warnings).toEqual([]);

  const live = dumpTables(test.folder);
  const digest = digestOf(test.folder);
  expect(live['event']?.length).toBeGreaterThan(actsPerSession / 2);
  expect(unwrap(await test.client.journal.rebuild({}))).toMatchObject({ differed: false });
  expect(dumpTables(test.folder)).toEqual(live);
  expect(digestOf(test.folder)).toBe(digest);

  const emptied = await test.reopen();
  emptyProjections(test.folder);
  expect(digestOf(test.folder)).not.toBe(digest);
  expect(unwrap(await emptied.client.journal.rebuild({}))).toMatchObject({ differed: true });
  expect(dumpTables(test.folder)).toEqual(live);
  expect(unwrap(await emptied.client.journal.verify({}))).toMatchObject({ brokenAt: null });

  expect(session.erasedWords.length).toBeGreaterThan(0);
  for (const word of session.erasedWords) expect(filesContaining(test.folder, word)).toEqual([]);
  await emptied.dispose();
});

function digestOf(folder: string): string {
  const sqlite = openForReading(join(folder, 'journal.db'));
  const digest = projectionDigest(sqlite);
  sqlite.close();
  return digest;
}

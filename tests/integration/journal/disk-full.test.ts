import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { createJournal } from '../../../src/journal/journal.ts';
import { migrate } from '../../../src/journal/migrations/migrate.ts';
import { openForWriting, type Sqlite } from '../../../src/journal/sqlite.ts';
import { createTestApp, temporaryFolder, testMachine, type TestApp } from '../../support/app.ts';
import { countingIds } from '../../support/ids.ts';

/** A disk with room for so many more pages: SQLite itself then says that it is full. */
describe('when the disk is full', () => {
  let sqlite: Sqlite;
  let test: TestApp;

  beforeEach(() => {
    const folder = temporaryFolder();
    const ids = countingIds();
    sqlite = openForWriting(join(folder, 'journal.db'));
    migrate(sqlite);
    const journal = createJournal(sqlite, ids);
    test = createTestApp(
      { journal, mode: { kind: 'read-write' } },
      { folder, ids, clock: testMachine().clock },
    );
  });

  afterEach(() => test.dispose());

  const leaveRoomFor = (pages: number): void => {
    sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + pages}`);
  };

  it('says so, loses nothing that it acknowledged, and goes on when there is room again', async () => {
    leaveRoomFor(3);
    const kept: string[] = [];
    let refused = 0;
    for (let count = 0; count < 60; count += 1) {
      const added = await test.client.person.add({ name: `Person ${count}`, note: 'x'.repeat(300) });
      if (added.ok) kept.push(added.value.id);
      else {
        refused += 1;
        expect(added.error).toEqual({ type: 'disk-full' });
      }
    }
    expect(kept.length).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(ids(await test.client.person.list({}))).toEqual([...kept].sort());

    leaveRoomFor(10_000);
    for (let count = 0; count < 20; count += 1) {
      kept.push(unwrap(await test.client.person.add({ name: `Later ${count}` })).id);
    }
    expect(ids(await test.client.person.list({}))).toEqual([...kept].sort());
    expect(unwrap(await test.client.journal.verify({}))).toMatchObject({ brokenAt: null });
    expect(unwrap(await test.client.journal.rebuild({}))).toMatchObject({ differed: false });
    expect(test.warnings).toEqual([]);
  });

  it('keeps the draft that could not become an entry', async () => {
    const entryId = test.ids.newId();
    const text = { body: 'y'.repeat(6_000), answers: [], obstacle: null };
    unwrap(await test.client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
    leaveRoomFor(0);
    expect(await test.client.entry.finish({ entryId })).toEqual({ ok: false, error: { type: 'disk-full' } });
    expect(unwrap(await test.client.entry.get({ id: entryId }))).toMatchObject({
      entry: null,
      draft: { text },
    });
    leaveRoomFor(1_000);
    unwrap(await test.client.entry.finish({ entryId }));
    expect(unwrap(await test.client.entry.get({ id: entryId }))).toMatchObject({
      entry: { text },
      draft: null,
    });
  });

  it('delivers a reminder later, once', async () => {
    unwrap(await test.client.profile.change({ eveningPromptAt: null }));
    unwrap(await test.client.commitment.make({ statement: 'Ship it', due: '2026-11-23T12:00' }));
    leaveRoomFor(0);
    for (let count = 0; count < 40; count += 1) await test.client.person.add({ name: 'x'.repeat(100) });
    test.pass({ hours: 3 });
    leaveRoomFor(1_000);
    test.pass({ minutes: 1 });
    test.pass({ minutes: 1 });
    expect(test.events.filter((event) => event.type === 'notice')).toHaveLength(1);
  });
});

function ids(answer: { readonly ok: boolean; readonly value?: unknown }): string[] {
  return (answer.value as { readonly person: { readonly id: string } }[])
    .map(({ person }) => person.id)
    .sort();
}

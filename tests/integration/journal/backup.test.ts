import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { isWholeBackup, listBackups } from '../../../src/journal/backup.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
});

afterEach(() => test.dispose());

const names = async (): Promise<string[]> =>
  unwrap(await test.client.person.list({})).map(({ person }) => person.name);
const addPerson = async (name: string) => unwrap(await test.client.person.add({ name }));
const backups = (): string => join(test.folder, 'backups');

it('is opened to prove it before it gets its name', async () => {
  await addPerson('Ana');
  const backup = unwrap(await test.client.backup.create({}));
  expect(isWholeBackup(join(backups(), backup.name))).toBe(true);
  truncateSync(join(backups(), backup.name), 5_000);
  expect(isWholeBackup(join(backups(), backup.name))).toBe(false);
  expect(await test.client.backup.restore({ name: backup.name })).toEqual({
    ok: false,
    error: { type: 'backup-damaged' },
  });
  expect(await names()).toEqual(['Ana']);
  await addPerson('Ben');
});

it('is restored, and what was there before is kept and can be had back', async () => {
  await addPerson('Ana');
  const early = unwrap(await test.client.backup.create({}));
  test.pass({ minutes: 1 });
  const ben = await addPerson('Ben');
  const { kept } = unwrap(await test.client.backup.restore({ name: early.name }));
  expect(await names()).toEqual(['Ana']);
  expect(test.events.at(-1)).toEqual({ type: 'replaced' });
  expect(await test.client.app.undoLast({})).toMatchObject({ error: { type: 'nothing-to-undo' } });
  expect(await test.client.app.undo({ intentId: ben.intentId })).toMatchObject({
    error: { type: 'not-found' },
  });
  await addPerson('Cleo');
  unwrap(await test.client.backup.restore({ name: kept?.name ?? '' }));
  expect(await names()).toEqual(['Ana', 'Ben']);
  expect(unwrap(await test.client.journal.verify({}))).toMatchObject({ brokenAt: null });
  test = await test.reopen();
  expect(await names()).toEqual(['Ana', 'Ben']);
});

it('can be restored although it is the one that the next backup rotates out', async () => {
  await addPerson('Ana');
  const oldest = unwrap(await test.client.backup.create({}));
  await addPerson('Ben');
  for (let count = 0; count < 4; count += 1) {
    test.clock.advance({ minutes: 1 });
    unwrap(await test.client.backup.create({}));
  }
  test.clock.advance({ minutes: 1 });
  unwrap(await test.client.backup.restore({ name: oldest.name }));
  expect(await names()).toEqual(['Ana']);
});

it('is kept although the clock was set back before all others', async () => {
  for (let days = 0; days < 40; days += 1) {
    test.clock.advance({ days: 1 });
    unwrap(await test.client.backup.create({}));
  }
  expect(listBackups(test.folder).length).toBeLessThanOrEqual(16);
  test.clock.set('2026-01-01T00:00:00.000Z');
  const backup = unwrap(await test.client.backup.create({}));
  expect(listBackups(test.folder).map(({ name }) => name)).toContain(backup.name);
});

it('of ten in one millisecond is still the newest', async () => {
  for (let count = 0; count < 12; count += 1) {
    const backup = unwrap(await test.client.backup.create({}));
    expect(existsSync(join(backups(), backup.name))).toBe(true);
  }
});

it('is made once a day', async () => {
  for (let hours = 0; hours < 72; hours += 1) test.pass({ hours: 1 });
  const daily = unwrap(await test.client.backup.list({})).filter(({ reason }) => reason === 'daily');
  expect(new Set(daily.map(({ takenAt }) => takenAt.slice(0, 10))).size).toBe(daily.length);
  expect(daily.length).toBeGreaterThanOrEqual(3);
});

it('that a crash cut short is removed with the next one', async () => {
  unwrap(await test.client.backup.create({}));
  writeFileSync(join(backups(), '2026-01-01T00-00-00-000Z.daily.db.part'), 'half');
  test.clock.advance({ minutes: 1 });
  unwrap(await test.client.backup.create({}));
  expect(readdirSync(backups()).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('that cannot be made stops what it should protect, and nothing else', async () => {
  await addPerson('Ana');
  const backup = unwrap(await test.client.backup.create({}));
  const elsewhere = join(test.folder, backup.name);
  copyFileSync(join(backups(), backup.name), elsewhere);
  rmSync(backups(), { recursive: true });
  writeFileSync(backups(), 'not a folder');
  expect(await test.client.backup.create({})).toEqual({ ok: false, error: { type: 'backup-failed' } });
  expect(await test.client.journal.rebuild({})).toMatchObject({ ok: false });
  expect(await test.client.backup.restore({ name: backup.name })).toMatchObject({ ok: false });
  test.pass({ days: 1 });
  await addPerson('Ben');
  expect(await names()).toEqual(['Ana', 'Ben']);
  rmSync(backups());
});

it('leaves the app running when it cannot be put in place', async () => {
  await addPerson('Ana');
  const backup = unwrap(await test.client.backup.create({}));
  test.clock.advance({ minutes: 1 });
  mkdirSync(join(test.folder, 'journal.incoming.db'));
  expect(await test.client.backup.restore({ name: backup.name })).toMatchObject({ ok: false });
  await addPerson('Ben');
  expect(await names()).toEqual(['Ana', 'Ben']);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProfile } from '../../../src/app/open-profile.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { lockProfile } from '../../../src/journal/profile-lock.ts';
import { openTestApp, temporaryFolder, testMachine } from '../../support/app.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const openAgain = (profile = folder) =>
  openProfile({
    folder: profile,
    ports: testMachine().ports,
    isDemo: false,
    host: 'browser',
    onHandover: () => '',
  });

it('is held by one at a time; the second is told by whom, and gets its answer', async () => {
  const first = await openTestApp({ folder, onHandover: () => 'http://127.0.0.1:1/launch' });
  const second = await openAgain();
  if (second.ok || second.error.type !== 'profile-held') throw new Error('The profile was given twice');
  expect(second.error.holder).toMatchObject({ pid: process.pid, host: 'terminal', since: first.clock.now() });
  expect(await second.error.handover()).toBe('http://127.0.0.1:1/launch');
  await first.close();
  expect(await second.error.handover()).toBeNull();
  const third = unwrap(await openAgain());
  await third.app.close();
});

it('has an address for the handover also when its path is long', async () => {
  const long = join(folder, 'a-long-name-of-a-folder-'.repeat(6));
  mkdirSync(long, { recursive: true });
  const first = await openTestApp({ folder: long, onHandover: () => 'here' });
  const second = await openAgain(long);
  if (second.ok || second.error.type !== 'profile-held') throw new Error('The profile was given twice');
  expect(await second.error.handover()).toBe('here');
  await first.close();
});

it('says when there is no folder to be had', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const path of [join(folder, 'file'), join(folder, 'file', 'below')]) {
    expect(await openAgain(path)).toEqual({ ok: false, error: { type: 'profile-unusable', path } });
  }
});

let holder: ChildProcess | null = null;

afterEach(() => {
  holder?.kill('SIGKILL');
  holder = null;
});

it('is free as soon as its holder is killed', async () => {
  holder = spawn(process.execPath, [join(import.meta.dirname, 'lock-holder.ts'), folder]);
  if (holder.stdout === null) throw new Error('The holder has an output');
  await once(holder.stdout, 'data');
  const refused = lockProfile(folder, { pid: 1, host: 'browser', since: '2026-11-23T08:00:00.000Z' });
  expect(refused).toMatchObject({ ok: false, error: { type: 'held', holder: { pid: holder.pid } } });
  holder.kill('SIGKILL');
  await once(holder, 'close');
  unwrap(lockProfile(folder, { pid: 1, host: 'browser', since: '2026-11-23T08:00:00.000Z' })).release();
});

it('shows that the clock was set back, and still orders what comes next', async () => {
  const test = await openTestApp({ folder });
  unwrap(await test.client.person.add({ name: 'Ana' }));
  expect(unwrap(await test.client.app.status({})).isClockBehind).toBe(false);
  test.clock.advance({ hours: -2 });
  expect(unwrap(await test.client.app.status({})).isClockBehind).toBe(true);
  const { id } = unwrap(await test.client.commitment.make({ statement: 'First' }));
  test.clock.advance({ hours: -2 });
  unwrap(await test.client.commitment.clarify({ id, change: { statement: 'Second' } }));
  expect(unwrap(await test.client.commitment.get({ id })).commitment.statement).toBe('Second');
  expect(unwrap(await test.client.journal.rebuild({})).differed).toBe(false);
  const again = await test.reopen();
  unwrap(await again.client.commitment.clarify({ id, change: { statement: 'Third' } }));
  expect(unwrap(await again.client.commitment.get({ id })).commitment.statement).toBe('Third');
  expect(unwrap(await again.client.journal.rebuild({})).differed).toBe(false);
  await again.dispose();
});

it('is not taken down by a listener that fails', async () => {
  const test = await openTestApp({ folder });
  test.app.subscribe(() => {
    throw new Error('a broken window');
  });
  expect(await test.client.person.add({ name: 'Ana' })).toMatchObject({ ok: true });
  expect(test.warnings).toEqual([expect.stringContaining('A listener failed')]);
  await test.dispose();
});

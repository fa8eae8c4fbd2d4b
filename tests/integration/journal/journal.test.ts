import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openJournal, openJournalReadOnly, markClean } from '../../../src/journal/open-journal.ts';
import { schemaVersion } from '../../../src/journal/migrations/migrate.ts';
import { openForReading, openForWriting } from '../../../src/journal/sqlite.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, temporaryFolder, testMachine } from '../../support/app.ts';

let folder: string;
let file: string;
const machine = testMachine();

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'journal.db');
});

const open = () => openJournal({ folder, clock: machine.clock, ids: machine.ids });

describe('a connection', () => {
  it('has its settings at every open, also of a database that exists', () => {
    for (let round = 0; round < 2; round += 1) {
      const sqlite = openForWriting(file);
      const read = (name: string): unknown => sqlite.pragma(name, { simple: true });
      expect({
        journal: read('journal_mode'),
        synchronous: read('synchronous'),
        foreignKeys: read('foreign_keys'),
        busy: read('busy_timeout'),
        trusted: read('trusted_schema'),
        cells: read('cell_size_check'),
        secureDelete: read('secure_delete'),
      }).toEqual({
        journal: 'wal',
        synchronous: 2,
        foreignKeys: 1,
        busy: 5_000,
        trusted: 0,
        cells: 1,
        secureDelete: 1,
      });
      sqlite.exec('CREATE TABLE IF NOT EXISTS t (a)');
      sqlite.close();
    }
  });

  it('that reads cannot write', () => {
    open().journal.close();
    const sqlite = openForReading(file);
    expect(() => sqlite.exec(`INSERT INTO meta VALUES ('a', 'b')`)).toThrow('readonly');
    sqlite.close();
  });
});

describe('the schema', () => {
  it('is the one in the snapshot', () => {
    open().journal.close();
    const sqlite = openForReading(file);
    const statements = sqlite
      .prepare<[], { sql: string }>(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' ORDER BY type, name`,
      )
      .all();
    sqlite.close();
    const schema = statements.map(({ sql }) => `${sql};\n`).join('\n');
    const snapshot = join(import.meta.dirname, '../../../src/journal/schema.snapshot.sql');
    if (process.env['UPDATE_SNAPSHOT'] === '1') writeFileSync(snapshot, schema);
    expect(schema).toBe(readFileSync(snapshot, 'utf8'));
  });

  it('lets nobody change or remove an event', async () => {
    const test = await openTestApp({ folder });
    unwrap(await test.client.person.add({ name: 'Ana' }));
    await test.close();
    const sqlite = new Database(file);
    const columns = sqlite.prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('event')`).all();
    expect(columns).toHaveLength(19);
    for (const { name } of columns.filter((column) => !column.name.startsWith('payload'))) {
      const change = ['seq', 'device_seq', 'version'].includes(name) ? `${name} + 1` : `${name} || 'x'`;
      expect(() =>
        sqlite.exec(`UPDATE event SET payload = NULL, payload_salt = NULL, ${name} = ${change}`),
      ).toThrow('events are never changed');
    }
    expect(() => sqlite.exec(`UPDATE event SET payload = '{}'`)).toThrow('events are never changed');
    expect(() =>
      sqlite.exec(`UPDATE event SET payload_hash = 'x', payload = NULL, payload_salt = NULL`),
    ).toThrow();
    expect(() => sqlite.exec('DELETE FROM event')).toThrow('events are never deleted');
    sqlite.close();
  });
});

describe('a file that is not ours', () => {
  const untouched = (): void => {
    const before = readFileSync(file);
    const mode = open().mode;
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(mode.kind).toBe('read-only');
  };

  it('is refused and stays as it is when a newer build wrote it', () => {
    open().journal.close();
    markClean(folder);
    const sqlite = new Database(file);
    sqlite.pragma(`user_version = ${schemaVersion + 1}`);
    sqlite.close();
    untouched();
    expect(open().mode).toEqual({ kind: 'read-only', reason: 'newer-version' });
    expect(statSync(`${file}-wal`).size).toBe(0);
  });

  it('is refused and stays as it is when it is another SQLite file', () => {
    const sqlite = new Database(file);
    sqlite.exec('CREATE TABLE bookmarks (url TEXT)');
    sqlite.close();
    untouched();
    expect(open().mode).toEqual({ kind: 'read-only', reason: 'unreadable' });
  });

  it('is refused and stays as it is when another program gave it our version number', () => {
    const sqlite = new Database(file);
    sqlite.exec(`CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = ${schemaVersion}`);
    sqlite.close();
    untouched();
  });

  it('is refused and stays as it is when it is no SQLite file at all', () => {
    writeFileSync(file, 'a letter to Ana, twenty lines of it\n'.repeat(200));
    untouched();
    expect(open().mode).toEqual({ kind: 'read-only', reason: 'unreadable' });
  });
});

describe('a profile that cannot be written', () => {
  it('starts all the same when a folder stands in the place of the journal', async () => {
    mkdirSync(file);
    const test = await openTestApp({ folder });
    expect(unwrap(await test.client.app.status({})).journal).toMatchObject({ mode: 'read-only' });
    expect(unwrap(await test.client.today.get({})).dueToday).toEqual([]);
    await test.close();
  });

  it('is opened to be read, and says so at every write', async () => {
    const before = await openTestApp({ folder });
    unwrap(await before.client.commitment.make({ statement: 'Ship it', due: '2026-11-24T09:00' }));
    await before.close();
    mkdirSync(join(folder, 'journal.open'));
    const test = await openTestApp({ folder });
    expect(unwrap(await test.client.commitment.list({ status: 'all' }))).toHaveLength(1);
    expect(await test.client.backup.restore({ name: 'x.db' })).toMatchObject({
      error: { type: 'read-only' },
    });
    expect(await test.client.journal.rebuild({})).toMatchObject({ error: { type: 'read-only' } });
    expect(unwrap(await test.client.journal.verify({}))).toMatchObject({ brokenAt: null });
    expect(unwrap(await test.client.app.status({})).journal).toEqual({
      mode: 'read-only',
      reason: 'folder-read-only',
    });
    expect(await test.client.person.add({ name: 'Ana' })).toEqual({
      ok: false,
      error: { type: 'read-only', reason: 'folder-read-only' },
    });
    test.pass({ days: 1 });
    expect(test.warnings).toEqual([]);
    await test.close();
  });

  it('is only read when it cannot be locked, so that two never write', async () => {
    const first = await openTestApp({ folder });
    unwrap(await first.client.person.add({ name: 'Ana' }));
    await first.close();
    const lock = join(folder, 'profile.lock');
    writeFileSync(lock, 'not a lock '.repeat(100));
    const test = await openTestApp({ folder });
    expect(unwrap(await test.client.app.status({})).journal.mode).toBe('read-only');
    expect(unwrap(await test.client.person.list({}))).toHaveLength(1);
    await test.close();
  });

  it('leaves no copy behind in the temporary folder', () => {
    open().journal.close();
    const copies = () =>
      readdirSync(join(folder, '..')).filter((name) => /^throughline-[A-Za-z0-9]{6}$/.test(name));
    const before = copies();
    openJournalReadOnly(
      { folder, clock: machine.clock, ids: machine.ids },
      'folder-read-only',
    ).journal.close();
    expect(copies()).toEqual(before);
  });
});

describe('a damaged journal', () => {
  it('is found after an unclean exit, kept aside once, still read, and can be restored', async () => {
    const backup = await damagedProfile();
    const damaged = readFileSync(file);
    const test = await openTestApp({ folder });
    expect(unwrap(await test.client.app.status({})).journal).toEqual({
      mode: 'read-only',
      reason: 'damaged',
    });
    expect(unwrap(await test.client.profile.get({})).profile.name).toBeNull();
    expect(await test.client.person.add({ name: 'Ben' })).toMatchObject({ error: { type: 'read-only' } });
    test.pass({ days: 2 });

    const again = await test.reopen();
    const copies = readdirSync(join(folder, 'damaged')).filter((name) => name.endsWith('.db'));
    expect(copies).toHaveLength(1);
    expect(readFileSync(join(folder, 'damaged', copies[0] ?? '')).equals(damaged)).toBe(true);
    expect(readFileSync(file).equals(damaged)).toBe(true);

    expect(await again.client.backup.restore({ name: backup })).toEqual({ ok: true, value: { kept: null } });
    expect(unwrap(await again.client.app.status({})).journal).toEqual({ mode: 'read-write' });
    expect(unwrap(await again.client.journal.verify({}))).toMatchObject({ brokenAt: null });
    expect(unwrap(await again.client.person.list({}))).toHaveLength(300);
    unwrap(await again.client.person.add({ name: 'Ben' }));
    await again.dispose();
  });

  it('is not looked for after a clean exit', async () => {
    await (await openTestApp({ folder })).close();
    expect(existsSync(join(folder, 'journal.open'))).toBe(false);
    const running = await openTestApp({ folder });
    expect(existsSync(join(folder, 'journal.open'))).toBe(true);
    await running.dispose();
  });

  async function damagedProfile(): Promise<string> {
    const test = await openTestApp({ folder });
    for (let count = 0; count < 300; count += 1) {
      unwrap(await test.client.person.add({ name: `Person ${count}`, note: 'x'.repeat(500) }));
    }
    const { name } = unwrap(await test.client.backup.create({}));
    await test.close();
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2 / 4096) * 4096;
    bytes.fill(0xa5, middle, middle + 5 * 4096);
    writeFileSync(file, bytes);
    writeFileSync(join(folder, 'journal.open'), '');
    return name;
  }
});

it('gives nobody else a look at the files', async () => {
  const profile = join(folder, 'profile');
  const test = await openTestApp({ folder: profile });
  expect(statSync(profile).mode & 0o777).toBe(0o700);
  expect(statSync(join(profile, 'journal.db')).mode & 0o777).toBe(0o600);
  await test.close();
});

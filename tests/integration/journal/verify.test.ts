import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { verifyLog } from '../../../src/journal/verify.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;
let sqlite: Database.Database;

beforeAll(async () => {
  test = await openTestApp();
  for (let count = 0; count < 12; count += 1)
    unwrap(await test.client.person.add({ name: `Person ${count}` }));
  await test.close();
  sqlite = new Database(join(test.folder, 'journal.db'));
  sqlite.exec('DROP TRIGGER event_never_changed; DROP TRIGGER event_never_deleted');
});

afterAll(() => sqlite.close());

const brokenAt = (): number | null => verifyLog(sqlite, () => undefined).brokenAt;

/** Makes a change, looks, and takes the change back. */
function brokenAfter(change: string): number | null {
  sqlite.exec('BEGIN');
  sqlite.exec(change);
  const found = brokenAt();
  sqlite.exec('ROLLBACK');
  return found;
}

it('finds nothing in a journal that nobody touched', () => {
  expect(brokenAt()).toBeNull();
});

const texts = [
  'id',
  'intent_id',
  'space_id',
  'device_id',
  'hlc',
  'subject_kind',
  'subject_id',
  'kind',
  'at',
  'zone',
  'day',
  'payload',
  'payload_salt',
  'payload_hash',
  'prev_hash',
  'hash',
];

it.each(texts)('finds a changed %s in any event', (column) => {
  for (let seq = 1; seq <= 12; seq += 1) {
    expect(brokenAfter(`UPDATE event SET ${column} = ${column} || 'x' WHERE seq = ${seq}`)).toBe(seq);
    const swapped = `UPDATE event SET ${column} = replace(${column}, substr(${column}, -1), '~') WHERE seq = ${seq}`;
    expect(brokenAfter(swapped)).toBe(seq);
  }
});

it.each(['version', 'device_seq'])('finds a changed %s in any event', (column) => {
  for (let seq = 1; seq <= 12; seq += 1) {
    expect(brokenAfter(`UPDATE event SET ${column} = ${column} + 100 WHERE seq = ${seq}`)).toBe(seq);
  }
});

it('finds a missing event, and two that changed places', () => {
  for (let seq = 1; seq < 12; seq += 1) {
    expect(brokenAfter(`DELETE FROM event WHERE seq = ${seq}`)).toBe(seq + 1);
    const swap = `UPDATE event SET seq = 999 WHERE seq = ${seq};
      UPDATE event SET seq = ${seq} WHERE seq = ${seq + 1}; UPDATE event SET seq = ${seq + 1} WHERE seq = 999`;
    expect(brokenAfter(swap)).toBe(seq);
  }
});

it('takes an erased payload for what it is', () => {
  expect(brokenAfter('UPDATE event SET payload = NULL, payload_salt = NULL WHERE seq = 5')).toBeNull();
});

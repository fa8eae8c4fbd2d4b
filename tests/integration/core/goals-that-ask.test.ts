import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { addDays } from '../../../src/domain/time/days.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;
let client: Client;
let today: string;

beforeEach(async () => {
  test = await openTestApp();
  client = test.client;
  today = unwrap(await client.today.get({})).day;
});

afterEach(() => test.dispose());

const asked = async () =>
  unwrap(await client.today.get({})).goals.map(({ goal, asks }) => [goal.title, asks.kind, asks.since]);

async function setGoal(title: string, cadenceDays: number | null, lastDay: string | null): Promise<string> {
  const cycle = lastDay === null ? null : { from: today, to: lastDay };
  return unwrap(await client.goal.set({ kind: 'objective', title, cycle, cadenceDays })).id;
}

it('asks on Today for a look at a goal once its rhythm says so, and no longer once somebody looked', async () => {
  const goalId = await setGoal('Hire two', 7, null);
  await setGoal('Without a rhythm', null, null);
  const title = 'Interviews';
  const { id } = unwrap(await client.keyResult.add({ goalId, title, measure: 'number', target: 8 }));
  test.pass({ days: 6 });
  expect(await asked()).toEqual([]);
  test.pass({ days: 3 });
  expect(await asked()).toEqual([['Hire two', 'check-in', addDays(today, 7)]]);

  const about = { kind: 'key-result', id } as const;
  unwrap(await client.checkIn.record({ about, confidence: 'on-track', value: 2 }));
  expect(await asked()).toEqual([]);
  test.pass({ days: 7 });
  expect(await asked()).toEqual([['Hire two', 'check-in', addDays(today, 16)]]);
});

it('asks on Today for a grade once the cycle is over, what waits longest first', async () => {
  const later = await setGoal('Ship it', null, addDays(today, 2));
  const first = await setGoal('Plan it', null, addDays(today, 1));
  test.pass({ days: 4 });
  expect(await asked()).toEqual([
    ['Plan it', 'grading', addDays(today, 2)],
    ['Ship it', 'grading', addDays(today, 3)],
  ]);
  unwrap(await client.goal.grade({ id: first, grade: 0.7, worked: 'A plan a week' }));
  unwrap(await client.goal.close({ id: later, as: 'archived' }));
  expect(await asked()).toEqual([]);
  unwrap(await client.goal.withdrawGrading({ id: first }));
  expect(await asked()).toHaveLength(1);
});

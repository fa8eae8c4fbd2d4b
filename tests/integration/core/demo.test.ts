import { rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openProfile } from '../../../src/app/open-profile.ts';
import { createClient, type Client } from '../../../src/contract/create-client.ts';
import { keyResultMeasures } from '../../../src/domain/key-result/key-result.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { needStates } from '../../../src/domain/need/need.ts';
import { temporaryFolder, testMachine } from '../../support/app.ts';
import { drivenClock } from '../../support/clock.ts';

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function openDemo(now: string, zone: string): Promise<Client> {
  const folder = temporaryFolder();
  const { ports } = testMachine({ clock: drivenClock(now, zone) });
  const opened = await openProfile({ folder, ports, isDemo: true, host: 'terminal', onHandover: () => '' });
  const { app } = unwrap(opened);
  open.push(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return createClient({
    call: (name, input) => app.call(name, input),
    subscribe: () => () => undefined,
  });
}

/** What happened, to what and when; without what a journal draws for itself. */
async function storyOf(client: Client): Promise<unknown[]> {
  const { content } = unwrap(await client.journal.export({}));
  const { events } = JSON.parse(content) as { events: Record<string, unknown>[] };
  return events.map(({ subject_id, kind, at, day, payload }) => {
    const subject = kind === 'profile.changed' ? null : subject_id;
    return { subject, kind, at, day, payload };
  });
}

it('is the same story for the same moment and zone', async () => {
  const moment = '2026-03-31T21:30:00.000Z';
  const first = await storyOf(await openDemo(moment, 'Europe/Berlin'));
  expect(first.length).toBeGreaterThan(500);
  expect(await storyOf(await openDemo(moment, 'Europe/Berlin'))).toEqual(first);
});

it.each([
  [
    'a Monday before the day begins, across a change of the clocks',
    '2026-11-02T08:30:00.000Z',
    'America/New_York',
  ],
  ['a Sunday evening, far east', '2026-10-04T10:30:00.000Z', 'Pacific/Auckland'],
])('can be lived up to %s', async (_name, moment, zone) => {
  const client = await openDemo(moment, zone);
  expect(unwrap(await client.alignment.list({}))).toHaveLength(1);
});

it('tells of goals with every measure, of what was graded, started anew and discussed', async () => {
  const client = await openDemo('2026-11-26T12:00:00.000Z', 'Europe/Berlin');
  const goals = unwrap(await client.goal.tree({ includeClosed: true })).map(({ goal }) => goal);
  const measures = new Set<string>();
  for (const { id } of goals) {
    const { keyResults } = unwrap(await client.goal.below({ id }));
    for (const { keyResult } of keyResults) measures.add(keyResult.measure);
  }
  expect([...measures].sort()).toEqual([...keyResultMeasures].sort());
  expect(goals.find(({ grade }) => grade !== null)).toMatchObject({ grade: 0.7, closed: 'archived' });
  expect(goals.find(({ owner }) => owner !== null)?.outside).toMatch(/./);
  const issues = unwrap(await client.alignment.agenda({})).map(({ issue }) => issue);
  expect(issues).toEqual(['unaligned', 'outside-parent-cycle', 'rival']);
  const states = unwrap(await client.need.list({ state: 'all' })).map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(needStates));
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/contract/journal-contract.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
});

afterEach(() => test.dispose());

const notices = (): Notice[] =>
  test.events.flatMap((event) => (event.type === 'notice' ? [event.notice] : []));
const evenings = (): Notice[] => notices().filter(({ about }) => about.kind === 'evening');
const promised = (): Notice[] => notices().filter(({ about }) => about.kind === 'commitment');
const make = async (due: string, statement = 'Ship it') =>
  unwrap(await test.client.commitment.make({ statement, due })).id;
const noEvenings = async () => unwrap(await test.client.profile.change({ eveningPromptAt: null }));

describe('a reminder', () => {
  it('comes an hour before due, once, to the minute', async () => {
    await make('2026-11-23T12:00');
    test.pass({ hours: 1, minutes: 59 });
    expect(notices()).toEqual([]);
    test.pass({ minutes: 1 });
    expect(notices()).toMatchObject([{ statement: 'Ship it', lateMinutes: 0 }]);
    for (let minute = 0; minute < 120; minute += 1) test.pass({ minutes: 1 });
    expect(notices()).toHaveLength(1);
    expect(test.notifications).toMatchObject([{ title: 'Ship it' }]);
  });

  it('comes late when the app was closed, and says how late', async () => {
    await make('2026-11-23T12:00');
    await test.close();
    test.clock.advance({ hours: 5 });
    test = await openTestApp({ folder: test.folder, clock: test.clock, ids: test.ids });
    test.app.recheck();
    test.app.recheck();
    expect(notices()).toMatchObject([{ lateMinutes: 180 }]);
    test = await test.reopen();
    test.app.recheck();
    expect(notices()).toEqual([]);
    expect(unwrap(await test.client.reminder.notices({}))).toHaveLength(1);
  });

  it('of many that came while the app was closed is one notification and a notice each', async () => {
    for (let count = 0; count < 4; count += 1) await make(`2026-11-23T12:0${count}`, `Promise ${count}`);
    test.pass({ hours: 4 });
    expect(promised()).toHaveLength(4);
    expect(test.notifications).toHaveLength(1);
    expect(test.notifications[0]?.route).toBe('/today');
  });

  it('of three is three notifications', async () => {
    for (let count = 0; count < 3; count += 1) await make(`2026-11-23T12:0${count}`);
    test.pass({ hours: 4 });
    expect(test.notifications).toHaveLength(3);
  });

  it('comes again after it was snoozed, once', async () => {
    await make('2026-11-23T12:00');
    test.pass({ hours: 2 });
    const [notice] = notices();
    unwrap(
      await test.client.reminder.snooze({
        id: notice?.reminderId ?? '',
        until: { kind: 'minutes', minutes: 10 },
      }),
    );
    expect(unwrap(await test.client.reminder.notices({}))).toEqual([]);
    test.pass({ minutes: 9 });
    expect(notices()).toHaveLength(1);
    test.pass({ minutes: 1 });
    test.pass({ minutes: 1 });
    expect(notices()).toHaveLength(2);
  });

  it('follows a due that moves; one at a chosen time does not', async () => {
    const id = await make('2026-11-24T12:00');
    const plan = { kind: 'at', local: '2026-11-24T08:00' } as const;
    unwrap(await test.client.reminder.plan({ commitmentId: id, plan }));
    const moved = { id, due: '2026-11-25T12:00', basis: 'emergency', reason: 'ill' } as const;
    unwrap(await test.client.commitment.changeDue(moved));
    const { reminders } = unwrap(await test.client.commitment.get({ id }));
    expect(reminders.map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-24T07:00:00.000Z',
      '2026-11-25T10:00:00.000Z',
    ]);
  });

  it('comes with a due that was moved too near to come before it', async () => {
    const id = await make('2026-11-25T12:00');
    unwrap(await test.client.commitment.changeDue({ id, due: '2026-11-23T09:30' }));
    test.pass({ minutes: 29 });
    expect(promised()).toEqual([]);
    test.pass({ minutes: 1 });
    expect(promised()).toMatchObject([{ lateMinutes: 0 }]);
  });

  it('of what is settled stays silent, and speaks again when that is reopened', async () => {
    const id = await make('2026-11-23T12:00');
    unwrap(await test.client.commitment.settle({ id, verdict: 'kept' }));
    test.pass({ hours: 3 });
    expect(promised()).toEqual([]);
    unwrap(await test.client.commitment.reopen({ id }));
    test.pass({ minutes: 1 });
    expect(promised()).toHaveLength(1);
  });

  it('does not come twice when the clock is set back', async () => {
    await make('2026-11-23T12:00');
    test.pass({ hours: 2, minutes: 5 });
    expect(promised()).toHaveLength(1);
    test.clock.advance({ hours: -3 });
    for (let minute = 0; minute < 300; minute += 5) test.pass({ minutes: 5 });
    expect(promised()).toHaveLength(1);
    expect(unwrap(await test.client.journal.verify({})).brokenAt).toBeNull();
  });
});

describe('the evening prompt', () => {
  it('comes once a day at its time', () => {
    for (let step = 0; step < 3 * 48; step += 1) test.pass({ minutes: 30 });
    expect(evenings().map(({ about }) => about)).toEqual([
      { kind: 'evening', day: '2026-11-23' },
      { kind: 'evening', day: '2026-11-24' },
      { kind: 'evening', day: '2026-11-25' },
    ]);
    expect(evenings().every(({ lateMinutes }) => lateMinutes === 0)).toBe(true);
  });

  it('does not come when the evening is written, nor for an evening gone by', async () => {
    test.pass({ minutes: 1 });
    const entryId = test.ids.newId();
    const text = { body: 'done', answers: [], obstacle: null };
    unwrap(await test.client.entry.saveDraft({ entryId, kind: 'evening', day: '2026-11-23', text }));
    unwrap(await test.client.entry.finish({ entryId }));
    test.pass({ hours: 13 });
    expect(evenings()).toEqual([]);
    await test.close();
    test.clock.set('2026-11-25T10:00:00.000Z');
    test = await openTestApp({ folder: test.folder, clock: test.clock, ids: test.ids });
    test.app.recheck();
    expect(evenings()).toEqual([]);
    expect(unwrap(await test.client.reminder.notices({}))).toEqual([]);
  });

  it('follows its setting on the same day, and can be turned off', async () => {
    test.pass({ minutes: 1 });
    unwrap(await test.client.profile.change({ eveningPromptAt: '18:00' }));
    test.pass({ minutes: 1 });
    test.clock.set('2026-11-23T17:00:00.000Z');
    test.app.recheck();
    expect(evenings()).toMatchObject([{ plannedFor: '2026-11-23T17:00:00.000Z', lateMinutes: 0 }]);
    await noEvenings();
    for (let hours = 0; hours < 48; hours += 1) test.pass({ hours: 1 });
    expect(evenings()).toHaveLength(1);
  });

  it.each([
    ['west', 'Europe/Berlin', 'America/New_York', '2026-11-23T18:00:00.000Z', '2026-11-24T01:30:00.000Z'],
    ['east', 'Europe/Berlin', 'Asia/Tokyo', '2026-11-23T08:30:00.000Z', '2026-11-23T11:30:00.000Z'],
  ])('is at its time of the clock on the wall after a journey %s', (_way, _from, to, leaves, due) => {
    test.pass({ minutes: 1 });
    test.clock.set(leaves);
    test.app.recheck();
    test.clock.setZone(to);
    for (let step = 0; step < 36; step += 1) test.pass({ minutes: 30 });
    expect(
      evenings().filter(({ about }) => about.kind === 'evening' && about.day === '2026-11-23'),
    ).toMatchObject([{ plannedFor: due }]);
  });

  it('is neither lost nor doubled by a journey back over the start of the day', () => {
    test.clock.setZone('Pacific/Apia');
    test.clock.set('2026-11-23T20:00:00.000Z');
    test.app.recheck();
    test.clock.setZone('Pacific/Pago_Pago');
    for (let step = 0; step < 4 * 48; step += 1) test.pass({ minutes: 30 });
    const days = evenings().map(({ about }) => (about.kind === 'evening' ? about.day : ''));
    expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']);
  });

  it.each([
    ['spring', '2026-03-28T10:00:00.000Z', '02:30'],
    ['autumn', '2026-10-24T10:00:00.000Z', '02:30'],
  ])('comes once in the night of the clock change in %s', async (_season, start, at) => {
    test.clock.set(start);
    unwrap(await test.client.profile.change({ eveningPromptAt: at }));
    for (let step = 0; step < 2 * 96; step += 1) test.pass({ minutes: 15 });
    expect(evenings().map(({ about }) => (about.kind === 'evening' ? about.day : ''))).toEqual([
      start.slice(0, 10),
      ...[start.slice(0, 8) + String(Number(start.slice(8, 10)) + 1)],
    ]);
  });
});

it('tells the day when it changes', () => {
  test.pass({ hours: 18 });
  expect(test.events.filter(({ type }) => type === 'day-changed')).toEqual([]);
  test.pass({ hours: 2 });
  test.pass({ minutes: 1 });
  expect(test.events.filter(({ type }) => type === 'day-changed')).toEqual([
    { type: 'day-changed', day: '2026-11-24' },
  ]);
});

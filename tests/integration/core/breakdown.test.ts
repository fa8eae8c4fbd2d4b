import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/domain/profile/profile.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;

beforeEach(async () => {
  test = await openTestApp();
  test.clock.set('2026-11-23T09:00:00.000Z');
});

afterEach(() => test.dispose());

const make = async (due: string | null) =>
  unwrap(await test.client.commitment.make({ statement: 'Write the report', due })).id;
const page = async (id: string) => unwrap(await test.client.commitment.get({ id }));

it('offers a new plan once a day of an open step has passed, until due', async () => {
  const commitmentId = await make('2026-12-04T15:00');
  const steps = [{ text: 'First part', estimateMinutes: null, dueDay: '2026-11-25' }];
  unwrap(await test.client.breakdown.accept({ commitmentId, steps }));
  expect((await page(commitmentId)).replan).toBeNull();
  test.clock.set('2026-11-26T09:00:00.000Z');
  expect((await page(commitmentId)).replan).toEqual({ kind: 'slipped', steps: 1 });
  test.clock.set('2026-12-05T09:00:00.000Z');
  expect((await page(commitmentId)).replan).toBeNull();
});

it('offers help after a week in which nothing moved, and for the obstacle that was named', async () => {
  const commitmentId = await make(null);
  expect((await page(commitmentId)).stuck).toBeNull();
  test.clock.set('2026-12-01T09:00:00.000Z');
  expect((await page(commitmentId)).stuck).toEqual({ kind: 'still', days: 8 });
  const about = { kind: 'commitment', id: commitmentId } as const;
  unwrap(await test.client.checkIn.record({ about, confidence: 'at-risk', obstacle: 'capacity' }));
  expect((await page(commitmentId)).stuck).toEqual({ kind: 'obstacle', obstacle: 'capacity' });
});

it('remembers the working time last named, and has the usual one before', async () => {
  const { profile } = unwrap(await test.client.profile.get({}));
  expect(profile.workingDays).toEqual(defaultProfile.workingDays);
  unwrap(await test.client.profile.change({ workingDays: [2, 4], daysOff: ['2026-12-24'] }));
  expect(unwrap(await test.client.profile.get({})).profile).toMatchObject({
    workingDays: [2, 4],
    daysOff: ['2026-12-24'],
  });
});

it('sets a reward against being stuck by the rules for rewards', async () => {
  const unstick = (commitmentId: string) =>
    test.client.breakdown.unstick({
      commitmentId,
      obstacle: 'motivation',
      confidence: 'at-risk',
      note: null,
      help: { kind: 'reward', what: 'An evening at the lake' },
    });
  const commitmentId = await make('2026-12-04T15:00');
  unwrap(await unstick(commitmentId));
  expect(await unstick(commitmentId)).toMatchObject({ error: { type: 'stake-exists' } });
  expect(await unstick(await make('2026-11-23T20:00'))).toMatchObject({ error: { type: 'stake-too-close' } });
  expect((await page(commitmentId)).checkIns).toHaveLength(1);
});

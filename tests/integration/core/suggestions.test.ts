import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { addDays } from '../../../src/domain/time/days.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

/** What Today suggests, from a journal in which something just happened. */
let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  ({ client } = test);
});

afterEach(() => test.dispose());

const suggested = async () => unwrap(await client.suggestion.get({}));
const today = async (): Promise<string> => unwrap(await client.profile.get({})).today;
const promise = async (statement: string): Promise<string> =>
  unwrap(await client.commitment.make({ statement })).id;

async function miss(statement: string): Promise<string> {
  const id = await promise(statement);
  unwrap(await client.commitment.settle({ id, verdict: 'missed', obstacle: 'clarity' }));
  return id;
}

it('suggests nothing where nothing happened', async () => {
  expect(await suggested()).toBeNull();
});

it('looks back at a miss for three days, or until it was looked back at', async () => {
  const id = await miss('Send the draft');
  expect(await suggested()).toEqual({
    code: 'missed',
    exercise: 'setback-debrief',
    about: { kind: 'commitment', id, title: 'Send the draft' },
  });
  test.clock.advance({ hours: 3 * 24 });
  expect(await suggested()).toBeNull();

  const other = await miss('Call Tom');
  expect(await suggested()).toMatchObject({
    code: 'missed-again',
    exercise: 'not-yet',
    about: { id: other },
  });
  const exerciseId = test.ids.newId();
  const values = { setback: 'No call', belief: 'I put it off', tried: 'A note', next: 'A time' };
  const about = { commitmentId: other };
  unwrap(await client.exercise.saveDraft({ exerciseId, kind: 'not-yet', values, about, position: 0 }));
  unwrap(await client.exercise.finish({ exerciseId }));
  expect(await suggested()).toBeNull();
});

it('stays silent about an exercise that was turned off, until it is taken back', async () => {
  await miss('Send the draft');
  const { intentId } = unwrap(await client.suggestion.dismiss({ exercise: 'setback-debrief' }));
  expect(await suggested()).toBeNull();
  expect(unwrap(await client.profile.get({})).profile.quietExercises).toEqual(['setback-debrief']);
  expect(await client.suggestion.dismiss({ exercise: 'setback-debrief' })).toMatchObject({
    error: { type: 'unchanged' },
  });
  unwrap(await client.app.undo({ intentId }));
  expect(await suggested()).not.toBeNull();
  unwrap(await client.suggestion.dismiss({ exercise: 'setback-debrief' }));
  unwrap(await client.suggestion.restore({ exercise: 'setback-debrief' }));
  expect(await suggested()).not.toBeNull();
});

it('offers a plan, five minutes or thinking it through for what stands still', async () => {
  const id = await promise('Write the offer');
  test.clock.advance({ hours: 8 * 24 });
  expect(await suggested()).toMatchObject({ code: 'stalled', exercise: 'if-then', about: { id } });
  test.clock.advance({ hours: 7 * 24 });
  expect(await suggested()).toMatchObject({ code: 'stalled-long', exercise: 'woop' });
  unwrap(await client.plan.set({ commitmentId: id, cue: 'it is nine', response: 'begin' }));
  expect(await suggested()).toBeNull();
  unwrap(await client.step.add({ commitmentId: id, text: 'Open the draft' }));
  // Today has that step already; of another commitment it is news.
  expect(await suggested()).toBeNull();
  const sooner = {
    statement: 'Call Tom',
    due: `${addDays(await today(), 2)}T12:00`,
    firstSteps: ['Find the number'],
  };
  unwrap(await client.commitment.make(sooner));
  expect(await suggested()).toMatchObject({ code: 'stalled-with-step', exercise: 'five-minutes' });
});

it('reminds of questions on the day before a 1:1 by its rhythm, unless some wait', async () => {
  const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
  for (const weeks of [3, 2, 1])
    unwrap(await client.oneOnOne.hold({ personId, day: addDays(await today(), 1 - 7 * weeks) }));
  expect(await suggested()).toEqual({
    code: 'meets-tomorrow',
    exercise: 'coaching',
    about: { kind: 'person', id: personId, title: 'Ana' },
  });
  unwrap(await client.preparation.add({ personId, questions: [{ question: 'What next?' }] }));
  expect(await suggested()).toBeNull();
});

it('asks what a new cycle is good for, and offers a fresh start where nothing is promised', async () => {
  const cycle = { from: await today(), to: addDays(await today(), 60) };
  const id = unwrap(await client.goal.set({ kind: 'objective', title: 'Hire well', cycle })).id;
  expect(await suggested()).toMatchObject({ code: 'cycle-without-purpose', about: { kind: 'goal', id } });
  test.clock.advance({ hours: 14 * 24 });
  expect(await suggested()).toMatchObject({ code: 'goal-fallow', exercise: 'fresh-start', about: { id } });
  unwrap(await client.commitment.make({ statement: 'Write the ad', goalId: id }));
  expect(await suggested()).toBeNull();
});

it('notices a practice that slid', async () => {
  const terms = {
    times: 1,
    perDays: 7,
    measure: 'yes-no',
    amount: null,
    unit: null,
    direction: 'at-least',
  } as const;
  const id = unwrap(await client.practice.make({ statement: 'Run', terms })).id;
  unwrap(await client.practice.log({ commitmentId: id, day: await today(), amount: 1 }));
  test.clock.advance({ hours: 21 * 24 });
  expect(await suggested()).toMatchObject({
    code: 'practice-without-plan',
    exercise: 'if-then',
    about: { id },
  });
});

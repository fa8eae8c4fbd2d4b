import { expect, test } from 'vitest';
import { createFiveMinutesStart } from './five-minutes-start.svelte.ts';

const step = { id: 's', text: 'Open the file', commitmentId: 'c' };
const minute = 60_000;

function started() {
  const clock = { now: 10 * minute };
  const start = createFiveMinutesStart(() => clock.now);
  start.begin(step);
  return { start, clock };
}

test('answers what was given once, when the clock says it is over', () => {
  const { start, clock } = started();
  clock.now += 4 * minute;
  expect(start.look()).toBeNull();
  expect(start.left).toBe('1:00');
  clock.now += 90 * minute;
  expect(start.look()).toEqual({ step, minutes: 5 });
  expect(start.phase).toBe('over');
  expect(start.look()).toBeNull();
  expect(start.end()).toBeNull();
  expect(start.step).toBeNull();
});

test('answers the minutes of a start that was ended early, and none for a moment', () => {
  const { start, clock } = started();
  clock.now += 2 * minute;
  start.pause();
  clock.now += 60 * minute;
  expect(start.phase).toBe('paused');
  expect(start.end()).toEqual({ step, minutes: 2 });
  start.begin(step);
  clock.now += 20_000;
  expect(start.end()).toBeNull();
});

test('goes on for five more on the same step', () => {
  const { start, clock } = started();
  clock.now += 5 * minute;
  start.look();
  start.again();
  expect(start.phase).toBe('running');
  expect(start.left).toBe('5:00');
  clock.now += 3 * minute;
  expect(start.end()).toEqual({ step, minutes: 3 });
});

test('gives the minutes of the step before to it when another is begun', () => {
  const { start, clock } = started();
  clock.now += 3 * minute;
  expect(start.begin({ ...step, id: 't' })).toEqual({ step, minutes: 3 });
  expect(start.step?.id).toBe('t');
});

import { expect, test } from 'vitest';
import { createKeyMatcher, type KeyPress } from './keys.ts';

const shortcuts = ['N', '?', 'G T', 'G G', 'Mod+K'];
const press = (key: string, timeStamp = 0, mod = false): KeyPress => ({
  key,
  ctrlKey: mod,
  metaKey: false,
  altKey: false,
  timeStamp,
});

test('finds a single key in either case, and a character however it is typed', () => {
  expect(createKeyMatcher()(press('n'), shortcuts)).toBe('N');
  expect(createKeyMatcher()(press('?'), shortcuts)).toBe('?');
});

test('finds a key with Control or Command only when it is held', () => {
  expect(createKeyMatcher()(press('k'), shortcuts)).toBeNull();
  expect(createKeyMatcher()(press('k', 0, true), shortcuts)).toBe('Mod+K');
  expect(createKeyMatcher()(press('n', 0, true), shortcuts)).toBeNull();
});

test('finds a sequence typed within a second', () => {
  const match = createKeyMatcher();
  expect(match(press('g', 0), shortcuts)).toBeNull();
  expect(match(press('t', 900), shortcuts)).toBe('G T');
});

test('forgets the first key of a sequence after a second', () => {
  const match = createKeyMatcher();
  match(press('g', 0), shortcuts);
  expect(match(press('t', 1_001), shortcuts)).toBeNull();
});

test('starts anew after a match, so that three presses of G are one sequence', () => {
  const match = createKeyMatcher();
  expect([0, 1, 2].map((at) => match(press('g', at), shortcuts))).toEqual([null, 'G G', null]);
});

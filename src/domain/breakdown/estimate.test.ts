import { expect, it } from 'vitest';
import { readEstimate } from './estimate.ts';

it.each([
  ['45', 45],
  [' 45 min ', 45],
  ['1h', 60],
  ['1.5 h', 90],
  ['1,5 hours', 90],
  ['1h30', 90],
  ['2 h 15 m', 135],
  ['', null],
  ['0', null],
  ['-5', null],
  ['soon', null],
  ['60001', null],
  ['9'.repeat(400), null],
])('reads %j as %s minutes', (text, minutes) => {
  expect(readEstimate(text)).toBe(minutes);
});

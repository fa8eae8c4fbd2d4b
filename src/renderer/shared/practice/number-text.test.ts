import { expect, it } from 'vitest';
import { readNumber, readWhole } from './number-text.ts';

it('reads numbers with a point or a comma, and nothing else', () => {
  expect(['3', '2.5', '2,5', ' 0 '].map(readNumber)).toEqual([3, 2.5, 2.5, 0]);
  for (const text of ['', '-1', '1e9', 'two', '1.000,5', '9'.repeat(13), 'Infinity']) {
    expect(readNumber(text)).toBeNull();
  }
});

it('reads whole numbers within their limits', () => {
  expect(readWhole('7', 1, 365)).toBe(7);
  for (const text of ['0', '366', '1.5', '']) expect(readWhole(text, 1, 365)).toBeNull();
});

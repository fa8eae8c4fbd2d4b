import { expect, it } from 'vitest';
import { dayByKey } from './calendar-keys.ts';

it.each([
  ['ArrowLeft', '2026-11-01', '2026-10-31'],
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowUp', '2026-11-03', '2026-10-27'],
  ['ArrowDown', '2026-11-03', '2026-11-10'],
  ['Home', '2026-11-27', '2026-11-23'],
  ['End', '2026-11-27', '2026-11-29'],
  ['Home', '2026-11-01', '2026-11-01'],
  ['End', '2026-11-30', '2026-11-30'],
  ['PageUp', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-11-27', '2026-12-27'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayByKey(key, from)).toBe(to);
});

it('leaves the other keys alone', () => {
  expect(dayByKey('a', '2026-11-27')).toBeNull();
});

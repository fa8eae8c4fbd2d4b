import { expect, it } from 'vitest';
import { rangeOfChoice } from './export-range.ts';

const today = '2026-11-27';
const given = { from: '2026-10-01', to: '' };

it.each([
  ['week', { from: '2026-11-23', to: '2026-11-29' }],
  ['month', { from: '2026-11-01', to: '2026-11-30' }],
  ['year', { from: '2026-01-01', to: '2026-12-31' }],
  ['all', { from: null, to: null }],
  ['custom', { from: '2026-10-01', to: null }],
] as const)('%s is a stretch of days', (choice, range) => {
  expect(rangeOfChoice(choice, today, given)).toEqual(range);
});

import { expect, it } from 'vitest';
import { sameDates } from './on-this-day.ts';

it('looks one, three and six months back, and at each year since the journal began', () => {
  expect(sameDates('2026-11-28', '2024-11-28')).toEqual([
    { day: '2026-10-28', distance: { unit: 'months', count: 1 } },
    { day: '2026-08-28', distance: { unit: 'months', count: 3 } },
    { day: '2026-05-28', distance: { unit: 'months', count: 6 } },
    { day: '2025-11-28', distance: { unit: 'years', count: 1 } },
    { day: '2024-11-28', distance: { unit: 'years', count: 2 } },
  ]);
});

it('passes over dates that a month or a year does not have, and what lies before the first entry', () => {
  expect(sameDates('2024-02-29', '2020-01-01').map(({ day }) => day)).toEqual([
    '2024-01-29',
    '2023-11-29',
    '2023-08-29',
    '2020-02-29',
  ]);
  expect(sameDates('2026-11-28', '2026-11-01')).toEqual([]);
});

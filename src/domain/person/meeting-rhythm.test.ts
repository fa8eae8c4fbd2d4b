import { expect, it } from 'vitest';
import { nextMeeting } from './meeting-rhythm.ts';

it('goes on with the rhythm of the last three meetings', () => {
  expect(nextMeeting(['2026-10-28', '2026-11-25', '2026-11-11'])).toBe('2026-12-09');
  expect(nextMeeting(['2026-01-01', '2026-11-11', '2026-11-18', '2026-11-25'])).toBe('2026-12-02');
});

it('takes two meetings, uneven gaps, or gaps too long or too short for no rhythm', () => {
  expect(nextMeeting([])).toBeNull();
  expect(nextMeeting(['2026-11-18', '2026-11-25'])).toBeNull();
  expect(nextMeeting(['2026-11-10', '2026-11-18', '2026-11-25'])).toBeNull();
  expect(nextMeeting(['2026-11-24', '2026-11-25', '2026-11-26'])).toBeNull();
  expect(nextMeeting(['2026-07-01', '2026-08-30', '2026-10-29'])).toBeNull();
});

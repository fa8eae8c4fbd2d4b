import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { addMinutes, minutesBetween } from './instants.ts';
import { dayBounds, logicalDay } from './logical-day.ts';

const instants = fc
  .integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Nuuk',
);
const startsOfDay = fc.constantFrom('00:00', '02:30', '04:00', '12:00', '23:30', '23:59');

describe('the logical day', () => {
  it.each([
    ['just before midnight', '2026-11-23T22:59:00.000Z', 'Europe/Berlin', '04:00', '2026-11-23'],
    [
      'after midnight, before the start of day',
      '2026-11-24T00:30:00.000Z',
      'Europe/Berlin',
      '04:00',
      '2026-11-23',
    ],
    ['the last millisecond', '2026-11-24T02:59:59.999Z', 'Europe/Berlin', '04:00', '2026-11-23'],
    ['the start of day itself', '2026-11-24T03:00:00.000Z', 'Europe/Berlin', '04:00', '2026-11-24'],
    ['a start at midnight', '2026-11-23T23:00:00.000Z', 'Europe/Berlin', '00:00', '2026-11-24'],
    [
      'Kathmandu while UTC is a day behind',
      '2026-11-23T22:15:00.000Z',
      'Asia/Kathmandu',
      '04:00',
      '2026-11-24',
    ],
    ['Kathmandu a minute earlier', '2026-11-23T22:14:00.000Z', 'Asia/Kathmandu', '04:00', '2026-11-23'],
    ['New York on the short night', '2026-03-08T07:59:00.000Z', 'America/New_York', '04:00', '2026-03-07'],
    ['New York after the short night', '2026-03-08T08:00:00.000Z', 'America/New_York', '04:00', '2026-03-08'],
    ['New York on the long night', '2026-11-01T08:59:00.000Z', 'America/New_York', '04:00', '2026-10-31'],
    [
      'a skipped start of day, before the gap',
      '2026-03-29T00:59:00.000Z',
      'Europe/Berlin',
      '02:30',
      '2026-03-28',
    ],
    [
      'a skipped start of day, after the gap',
      '2026-03-29T01:00:00.000Z',
      'Europe/Berlin',
      '02:30',
      '2026-03-29',
    ],
    [
      'a repeated start of day, its second pass',
      '2026-10-25T01:10:00.000Z',
      'Europe/Berlin',
      '02:30',
      '2026-10-25',
    ],
    [
      'the night Apia crossed the date line',
      '2011-12-30T13:00:00.000Z',
      'Pacific/Apia',
      '04:00',
      '2011-12-29',
    ],
    ['the morning after in Apia', '2011-12-30T14:00:00.000Z', 'Pacific/Apia', '04:00', '2011-12-31'],
    ['Nuuk, where 23:30 is skipped', '2024-03-31T01:00:00.000Z', 'America/Nuuk', '23:30', '2024-03-30'],
  ])('is right %s', (_case, instant, zone, startOfDay, expected) => {
    expect(logicalDay(instant, zone, startOfDay)).toBe(expected);
  });

  it.each([
    ['2026-11-23', 'Europe/Berlin', '2026-11-23T03:00:00.000Z', '2026-11-24T03:00:00.000Z', 24],
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T03:00:00.000Z', '2026-03-29T02:00:00.000Z', 23],
    ['2026-10-24', 'Europe/Berlin', '2026-10-24T02:00:00.000Z', '2026-10-25T03:00:00.000Z', 25],
    ['2026-10-03', 'Australia/Lord_Howe', '2026-10-02T17:30:00.000Z', '2026-10-03T17:00:00.000Z', 23.5],
    ['2026-02-14', 'Africa/Casablanca', '2026-02-14T03:00:00.000Z', '2026-02-15T04:00:00.000Z', 25],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T14:00:00.000Z', '2011-12-30T14:00:00.000Z', 24],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T14:00:00.000Z', '2011-12-30T14:00:00.000Z', 0],
  ])('gives %s in %s its real length', (day, zone, from, to, hours) => {
    const bounds = dayBounds(day, zone, '04:00');
    expect(bounds).toEqual({ from, to });
    expect(minutesBetween(bounds.from, bounds.to) / 60).toBe(hours);
  });

  it('holds exactly the instants between its bounds', () => {
    fc.assert(
      fc.property(instants, zones, startsOfDay, (instant, zone, startOfDay) => {
        const { from, to } = dayBounds(logicalDay(instant, zone, startOfDay), zone, startOfDay);
        expect(from <= instant && instant < to).toBe(true);
      }),
    );
  });

  it('follows the day before without a gap', () => {
    fc.assert(
      fc.property(instants, zones, startsOfDay, (instant, zone, startOfDay) => {
        const day = logicalDay(instant, zone, startOfDay);
        expect(dayBounds(addDays(day, -1), zone, startOfDay).to).toBe(dayBounds(day, zone, startOfDay).from);
      }),
    );
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 4000 }),
        zones,
        startsOfDay,
        (instant, minutes, zone, start) => {
          const later = logicalDay(addMinutes(instant, minutes), zone, start);
          expect(logicalDay(instant, zone, start) <= later).toBe(true);
        },
      ),
    );
  });

  it('refuses what is not an instant', () => {
    expect(() => logicalDay('soon', 'Europe/Berlin', '04:00')).toThrow(RangeError);
  });
});

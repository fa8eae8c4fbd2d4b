import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  compareInstants,
  instantToLocal,
  isInstant,
  isLocalDateTime,
  isTimeOfDay,
  isZone,
  localToInstant,
  minutesBetween,
  normaliseInstant,
} from './instants.ts';

const instants = fc
  .integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Nuuk',
);

describe('local times and instants', () => {
  it.each([
    ['an ordinary summer evening', '2026-07-01T18:00', 'Europe/Berlin', '2026-07-01T16:00:00.000Z', 'none'],
    ['the hour Berlin skips', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'skipped'],
    ['the first skipped minute', '2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', 'skipped'],
    [
      'the first minute after the gap',
      '2026-03-29T03:00',
      'Europe/Berlin',
      '2026-03-29T01:00:00.000Z',
      'none',
    ],
    ['the hour Berlin repeats', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'repeated'],
    [
      'the first minute after the repeat',
      '2026-10-25T03:00',
      'Europe/Berlin',
      '2026-10-25T02:00:00.000Z',
      'none',
    ],
    [
      'the hour New York skips',
      '2026-03-08T02:30',
      'America/New_York',
      '2026-03-08T07:00:00.000Z',
      'skipped',
    ],
    [
      'the hour New York repeats',
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
      'repeated',
    ],
    [
      'the half hour Lord Howe skips',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:30:00.000Z',
      'skipped',
    ],
    [
      'the half hour Lord Howe repeats',
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
      'repeated',
    ],
    ['the day Apia left out', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'skipped'],
    ['the minute before Apia’s jump', '2011-12-29T23:59', 'Pacific/Apia', '2011-12-30T09:59:00.000Z', 'none'],
    [
      'Casablanca going back for Ramadan',
      '2026-02-15T02:30',
      'Africa/Casablanca',
      '2026-02-15T01:30:00.000Z',
      'repeated',
    ],
    [
      'Casablanca coming out of Ramadan',
      '2026-03-22T02:30',
      'Africa/Casablanca',
      '2026-03-22T02:00:00.000Z',
      'skipped',
    ],
    ['Kathmandu’s quarter hours', '2026-07-01T12:00', 'Asia/Kathmandu', '2026-07-01T06:15:00.000Z', 'none'],
    ['the evening Nuuk shortens', '2024-03-30T23:30', 'America/Nuuk', '2024-03-31T01:00:00.000Z', 'skipped'],
  ])('resolves %s', (_case, local, zone, instant, adjusted) => {
    expect(localToInstant(local, zone)).toEqual({ instant, adjusted });
  });

  it('shows both passes of a repeated hour as the same local time', () => {
    expect(instantToLocal('2026-10-25T00:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-25T02:30');
    expect(instantToLocal('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-25T02:30');
  });

  it('cuts a local time down to the minute it is in', () => {
    expect(instantToLocal('2026-11-23T21:04:59.999Z', 'Asia/Kathmandu')).toBe('2026-11-24T02:49');
  });

  it('finds its way back to every local time that is neither skipped nor earlier of two', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const local = instantToLocal(instant, zone);
        const resolved = localToInstant(local, zone);
        expect(resolved.adjusted).not.toBe('skipped');
        expect(instantToLocal(resolved.instant, zone)).toBe(local);
        if (resolved.adjusted === 'none') expect(resolved.instant).toBe(`${instant.slice(0, 17)}00.000Z`);
        else expect(resolved.instant <= instant).toBe(true);
      }),
    );
  });

  it('never resolves a later local time to an earlier instant, apart from a repeated hour', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 3000 }), zones, (instant, minutes, zone) => {
        const earlier = instantToLocal(instant, 'UTC');
        const later = instantToLocal(addMinutes(instant, minutes), 'UTC');
        const a = localToInstant(earlier, zone).instant;
        const b = localToInstant(later, zone).instant;
        expect(compareInstants(a, b)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('instants', () => {
  it('adds and measures elapsed minutes, whatever the clocks do', () => {
    expect(addMinutes('2026-03-29T00:30:00.000Z', 60)).toBe('2026-03-29T01:30:00.000Z');
    expect(addMinutes('2026-03-29T00:30:00.123Z', -0.5)).toBe('2026-03-29T00:29:30.123Z');
    expect(minutesBetween('2026-11-23T10:00:00.000Z', '2026-11-23T09:30:30.000Z')).toBe(-29.5);
  });

  it('orders instants as time does', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        expect(compareInstants(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)) + 0);
        expect(minutesBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 60_000);
      }),
    );
  });

  it.each([
    ['2026-11-23T21:04:05.678Z', true],
    ['2026-11-23T21:04:05Z', false],
    ['2026-11-23T21:04:05.678+00:00', false],
    ['2026-11-23T24:00:00.000Z', false],
    ['2026-02-30T00:00:00.000Z', false],
    ['2026-12-31T23:59:60.000Z', false],
    ['yesterday', false],
    ['', false],
  ])('says whether %s is an instant as the journal writes it', (text, expected) => {
    expect(isInstant(text)).toBe(expected);
  });

  it.each([
    ['2026-11-23T10:00+05:45', '2026-11-23T04:15:00.000Z'],
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.123999Z', '2026-11-23T10:00:00.123Z'],
    ['2026-11-23T23:30-05:00', '2026-11-24T04:30:00.000Z'],
  ])('writes %s as %s', (text, expected) => {
    expect(normaliseInstant(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['2026-11-23T10:00', '2026-11-23', 'noon', '', '+012026-11-23T10:00Z'])(
    'refuses %j as an instant',
    (text) => {
      expect(normaliseInstant(text)).toEqual({ ok: false, error: { type: 'instant.invalid', text } });
    },
  );
});

describe('zones and local texts', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Asia/Kathmandu', true],
    ['Mars/Olympus', false],
    ['+02:00', false],
    ['', false],
  ])('says whether %j is a zone', (text, expected) => {
    expect(isZone(text)).toBe(expected);
  });

  it('knows local date-times and times of day', () => {
    expect(isLocalDateTime('2026-11-23T15:00')).toBe(true);
    expect(isLocalDateTime('2026-02-30T15:00')).toBe(false);
    expect(isLocalDateTime('2026-11-23T24:00')).toBe(false);
    expect(isLocalDateTime('2026-11-23')).toBe(false);
    expect(isTimeOfDay('23:59')).toBe(true);
    expect(isTimeOfDay('24:00')).toBe(false);
    expect(isTimeOfDay('4:00')).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { horizonOf } from '../../src/domain/commitment/horizon.ts';
import { addDays } from '../../src/domain/time/days.ts';
import { instantToLocal, localToInstant } from '../../src/domain/time/instants.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
  'Asia/Kolkata',
];
const dues = fc.record({
  day: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days)),
  minute: fc.integer({ min: 0, max: 1_439 }),
  zone: fc.constantFrom(...zones),
});

it('shows the time of the due on its own clock, so many days before, also across a clock change', () => {
  fc.assert(
    fc.property(dues, fc.integer({ min: 0, max: 14 }), ({ day, minute, zone }, horizonDays) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      const local = `${day}T${time}`;
      const due = { local, zone, instant: localToInstant(local, zone).instant };
      const wanted = `${addDays(day, -horizonDays)}T${time}`;
      const horizon = horizonOf(due, horizonDays);
      const isSkipped = localToInstant(wanted, zone).adjusted === 'skipped';
      if (isSkipped) expect(instantToLocal(horizon, zone) > wanted).toBe(true);
      else expect(instantToLocal(horizon, zone)).toBe(wanted);
      expect(horizon <= due.instant).toBe(true);
    }),
  );
});

it('is an hour of elapsed time off when the clocks changed in between', () => {
  const due = { local: '2026-03-30T15:00', zone: 'Europe/Berlin', instant: '2026-03-30T13:00:00.000Z' };
  expect(horizonOf(due, 3)).toBe('2026-03-27T14:00:00.000Z');
});

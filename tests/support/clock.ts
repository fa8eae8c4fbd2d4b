import type { Clock, Instant, Zone } from '../../src/domain/kernel/ports.ts';

/** A clock that stands still until a test moves it, forwards or back. */
export interface DrivenClock extends Clock {
  set(instant: Instant): void;
  advance(by: Duration): void;
  setZone(zone: Zone): void;
}

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A Monday morning in Berlin, in winter. */
const mondayMorning = '2026-11-23T08:00:00.000Z';

export function drivenClock(start: Instant = mondayMorning, startZone: Zone = 'Europe/Berlin'): DrivenClock {
  let at = Date.parse(start);
  let zone = startZone;
  return {
    now: () => new Date(at).toISOString(),
    zone: () => zone,
    set(instant) {
      at = Date.parse(instant);
    },
    advance(by) {
      at += toMilliseconds(by);
    },
    setZone(next) {
      zone = next;
    },
  };
}

function toMilliseconds({
  days = 0,
  hours = 0,
  minutes = 0,
  seconds = 0,
  milliseconds = 0,
}: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000 + milliseconds;
}

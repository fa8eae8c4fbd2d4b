import { randomBytes } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import type { Clock, IdSource } from '../domain/kernel/ports.ts';
import type { Log, Ports, Timers } from './ports.ts';

/** The real clock, randomness, timers and log: the one place that asks the machine for them. */
export function systemPorts(host: Omit<Ports, 'clock' | 'ids' | 'timers' | 'log'>): Ports {
  return { clock: systemClock, ids: systemIds, timers: systemTimers, log: standardErrorLog, ...host };
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: rememberedZone(),
};

/** Asking for the zone takes a third of a millisecond, and Today asks a dozen times; a traveller's new zone is seen within a second. */
function rememberedZone(): () => string {
  let zone = '';
  let askedAt = -Infinity;
  return () => {
    const now = performance.now();
    if (now - askedAt > 1_000) {
      zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      askedAt = now;
    }
    return zone;
  };
}

export const systemIds: IdSource = {
  newId: () => uuidV7(),
  randomHex: (bytes) => randomBytes(bytes).toString('hex'),
};

const systemTimers: Timers = {
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  },
};

export const standardErrorLog: Log = {
  warn(message, detail) {
    process.stderr.write(`${message}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}\n`);
  },
};

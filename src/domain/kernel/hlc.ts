/**
 * Hybrid logical clock (Kulkarni et al. 2014): a timestamp that follows wall time, never runs backwards on one
 * device, and orders events of several devices the same way everywhere.
 *
 * Text form, sortable as a string: 12 hex digits of Unix milliseconds, 4 of a counter, 12 of the device.
 */
export type Hlc = string;

const COUNTER_LIMIT = 0xffff;

interface HlcParts {
  readonly milliseconds: number;
  readonly counter: number;
}

/** The timestamp of a new local event: later than `previous`, even when the clock was set back. */
export function nextHlc(previous: Hlc | null, nowMilliseconds: number, deviceId: string): Hlc {
  const last = previous === null ? null : parseHlc(previous);
  if (last === null || nowMilliseconds > last.milliseconds) return formatHlc(nowMilliseconds, 0, deviceId);
  if (last.counter < COUNTER_LIMIT) return formatHlc(last.milliseconds, last.counter + 1, deviceId);
  return formatHlc(last.milliseconds + 1, 0, deviceId);
}

export function compareHlc(a: Hlc, b: Hlc): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isHlc(text: string): boolean {
  return /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

function parseHlc(hlc: Hlc): HlcParts {
  return {
    milliseconds: Number.parseInt(hlc.slice(0, 12), 16),
    counter: Number.parseInt(hlc.slice(13, 17), 16),
  };
}

function formatHlc(milliseconds: number, counter: number, deviceId: string): Hlc {
  const device = deviceId.replaceAll('-', '').slice(-12);
  return `${milliseconds.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

import { Temporal } from 'temporal-polyfill';
import { err, ok } from '../kernel/result.ts';
import type { Result } from '../kernel/result.ts';
import type { Instant, LocalDateTime, TimeOfDay, Zone } from '../kernel/ports.ts';

/** What became of a local time that a clock change skips or shows twice. */
export type Adjustment = 'none' | 'skipped' | 'repeated';

export interface ResolvedLocal {
  readonly instant: Instant;
  readonly adjusted: Adjustment;
}

export interface InvalidInstant {
  readonly type: 'instant.invalid';
  readonly text: string;
}

const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const LOCAL_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const TIME_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The instant at which a clock in the zone shows the local time.
 * A skipped local time becomes the first valid instant after the gap, a repeated one the first of the two.
 * Throws a RangeError when the local time or the zone is not valid.
 */
export function localToInstant(local: LocalDateTime, zone: Zone): ResolvedLocal {
  const wanted = Temporal.PlainDateTime.from(local);
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { instant: instantOf(earlier), adjusted: 'none' };
  if (earlier.toPlainDateTime().equals(wanted)) return { instant: instantOf(earlier), adjusted: 'repeated' };
  // In a gap Temporal answers with one instant on each side; the clock change lies between them.
  return { instant: instantOf(earlier.getTimeZoneTransition('next') ?? later), adjusted: 'skipped' };
}

/** What a clock in the zone shows at the instant, to the minute. */
export function instantToLocal(instant: Instant, zone: Zone): LocalDateTime {
  const shown = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return shown.toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
}

/** The instant `n` minutes of elapsed time later, whatever the clocks do in between. */
export function addMinutes(instant: Instant, n: number): Instant {
  return formatEpoch(epochOf(instant) + n * 60_000);
}

/** Elapsed minutes from `a` to `b`, with fractions; negative when `b` comes first. */
export function minutesBetween(a: Instant, b: Instant): number {
  return (epochOf(b) - epochOf(a)) / 60_000;
}

/** Negative, zero or positive, for sorting. Instants are written so that their text sorts as time does. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the text is an instant in the one form the journal keeps: UTC, milliseconds, `Z`. */
export function isInstant(text: string): text is Instant {
  // A leap second parses but is written back as :59, so only the round trip proves the form.
  return INSTANT_PATTERN.test(text) && parseInstant(text) === text;
}

/** Any ISO 8601 instant with an offset or `Z`, in the journal's form. Finer than a millisecond is cut off. */
export function normaliseInstant(text: string): Result<Instant, InvalidInstant> {
  const instant = parseInstant(text);
  return instant === undefined ? err({ type: 'instant.invalid', text }) : ok(instant);
}

/** Whether the text names an IANA zone this machine knows. A bare offset such as `+02:00` is not a zone. */
export function isZone(text: string): text is Zone {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Temporal.ZonedDateTime(0n, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text is a local date and time that exists in the calendar, `YYYY-MM-DDTHH:MM`. */
export function isLocalDateTime(text: string): text is LocalDateTime {
  if (!LOCAL_PATTERN.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text is a wall-clock time, `HH:MM` from 00:00 to 23:59. */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return TIME_PATTERN.test(text);
}

function parseInstant(text: string): Instant | undefined {
  try {
    return formatEpoch(epochOf(text));
  } catch {
    return undefined;
  }
}

function epochOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

function instantOf(time: Temporal.ZonedDateTime): Instant {
  return formatEpoch(time.epochMilliseconds);
}

function formatEpoch(milliseconds: number): Instant {
  const text = Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)).toString({
    smallestUnit: 'millisecond',
  });
  // Years outside 0000–9999 are written with a sign, which would break sorting by text.
  if (!INSTANT_PATTERN.test(text)) throw new RangeError(`${text} is outside the years 0000–9999`);
  return text;
}

import type { Day, Instant, TimeOfDay, Zone } from '../kernel/ports.ts';
import { addDays } from './days.ts';
import { localToInstant } from './instants.ts';

/** A stretch of time, `from` included and `to` not. */
export interface DayBounds {
  readonly from: Instant;
  readonly to: Instant;
}

interface KnownDay extends DayBounds {
  readonly day: Day;
}

/** Zone conversion costs tens of microseconds, and lists ask about thousands of instants on few dates. */
const knownDays = new Map<string, readonly KnownDay[]>();
const KNOWN_DATES_LIMIT = 4096;

/**
 * The day an instant belongs to: a day runs from the start of day to the next start of day on the zone's clock.
 * Agrees with `dayBounds` for every instant, also on the days when the clocks change.
 */
export function logicalDay(instant: Instant, zone: Zone, startOfDay: TimeOfDay): Day {
  const candidates = daysAroundUtcDate(instant.slice(0, 10), zone, startOfDay);
  const found = candidates.find((known) => known.from <= instant && instant < known.to);
  if (!found) throw new RangeError(`${instant} is not an instant of the form YYYY-MM-DDTHH:MM:SS.sssZ`);
  return found.day;
}

/**
 * The instants a day spans. Days follow each other without gap or overlap; a day is 23 or 25 hours long when
 * the clocks change, and empty when the zone left it out of its calendar (Apia, 2011-12-30).
 */
export function dayBounds(day: Day, zone: Zone, startOfDay: TimeOfDay): DayBounds {
  return { from: dayStart(day, zone, startOfDay), to: dayStart(addDays(day, 1), zone, startOfDay) };
}

function dayStart(day: Day, zone: Zone, startOfDay: TimeOfDay): Instant {
  const { instant, adjusted } = localToInstant(`${day}T${startOfDay}`, zone);
  if (adjusted !== 'skipped' || hasInstants(day, zone)) return instant;
  return dayStart(addDays(day, 1), zone, startOfDay);
}

function hasInstants(day: Day, zone: Zone): boolean {
  const midnight = localToInstant(`${day}T00:00`, zone).instant;
  return midnight !== localToInstant(`${addDays(day, 1)}T00:00`, zone).instant;
}

function daysAroundUtcDate(date: string, zone: Zone, startOfDay: TimeOfDay): readonly KnownDay[] {
  const key = `${zone}|${startOfDay}|${date}`;
  const known = knownDays.get(key);
  if (known) return known;
  // Zones reach from UTC-12 to UTC+14 and a start of day to 23:59, so no other day can hold an instant of this date.
  const days = [-2, -1, 0, 1].map((offset) => {
    const day = addDays(date, offset);
    return { day, ...dayBounds(day, zone, startOfDay) };
  });
  if (knownDays.size >= KNOWN_DATES_LIMIT) knownDays.clear();
  knownDays.set(key, days);
  return days;
}

import { spokenDates } from '../app/reports/spoken-dates.ts';
import type { Clock, LocalDateTime } from '../domain/kernel/ports.ts';
import { localToInstant } from '../domain/time/instants.ts';

/** A wall-clock time here, as people say it: `Fri 27 Nov, 15:00`. */
export function localTime(local: LocalDateTime, clock: Clock): string {
  const zone = clock.zone();
  return spokenDates(clock.now(), zone).due({ local, zone, instant: localToInstant(local, zone).instant });
}

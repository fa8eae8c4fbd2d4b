import type { Instant } from '../kernel/ports.ts';
import { addDays } from '../time/days.ts';
import { localToInstant } from '../time/instants.ts';
import type { Due } from './commitment.ts';

/**
 * The instant from which a commitment can no longer be eased freely: the due's wall-clock time, `horizonDays` calendar
 * days earlier in the due's own zone, so that a change to summer time does not move it.
 */
export function horizonOf(due: Due, horizonDays: number): Instant {
  const day = addDays(due.local.slice(0, 10), -horizonDays);
  return localToInstant(`${day}${due.local.slice(10)}`, due.zone).instant;
}

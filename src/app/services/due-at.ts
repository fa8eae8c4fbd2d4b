import type { Due } from '../../domain/commitment/commitment.ts';
import { localToInstant } from '../../domain/time/instants.ts';
import { logicalDay } from '../../domain/time/logical-day.ts';
import type { Core } from '../core.ts';

/** A wall-clock time in a zone as a due. A local time that the clock change skips becomes the first one after it. */
export function dueAt(local: string, zone: string): Due {
  return { local, zone, instant: localToInstant(local, zone).instant };
}

/** The logical day of a due: one at 02:00 belongs to the evening before. */
export function dayOfDue(core: Core, due: Due): string {
  return logicalDay(due.instant, core.zone(), core.profile().startOfDay);
}

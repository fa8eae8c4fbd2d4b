import type { Due } from '../../domain/commitment/commitment.ts';
import { localToInstant } from '../../domain/time/instants.ts';

/** A wall-clock time in a zone as a due. A local time that the clock change skips becomes the first one after it. */
export function dueAt(local: string, zone: string): Due {
  return { local, zone, instant: localToInstant(local, zone).instant };
}

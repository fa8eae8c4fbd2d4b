import type { ChangedSubject } from '../../../../contract/events.ts';

/** Whether a change can be seen in a review. Its own words are saved every second: they are read again when that matters. */
export function isReviewed({ kind }: ChangedSubject): boolean {
  return kind !== 'draft' && kind !== 'reminder' && kind !== 'backup' && kind !== 'prompt-set';
}

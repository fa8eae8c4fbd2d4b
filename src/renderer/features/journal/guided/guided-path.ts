import type { EntryKind } from '../../../../domain/entry/entry.ts';
import { exhaustive } from '../../../../domain/kernel/exhaustive.ts';

/** Where an entry of a kind is written: guided ones on the screen of their day, week or month. */
export function writingPath(kind: EntryKind, day: string, entryId: string): string {
  switch (kind) {
    case 'morning':
    case 'evening':
    case 'setback':
      return `/journal/${day}/${kind}?entry=${entryId}`;
    case 'weekly':
      return `/journal/week/${day}`;
    case 'monthly':
      return `/journal/month-review/${day.slice(0, 7)}`;
    case 'free':
      return `/journal/entry/${entryId}`;
    default:
      return exhaustive(kind);
  }
}

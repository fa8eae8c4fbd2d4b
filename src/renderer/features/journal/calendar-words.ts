import type { MarkedDay } from '../../../contract/reading-contract.ts';
import { m } from '../../../messages/index.ts';
import { exactDayText } from '../../shared/day-text.ts';
import { entryKindText } from '../../shared/entry/entry-kind.ts';

/** A day of the calendar in words: "Friday, 27 November 2026: 2 entries, Evening reflection, Entry, mood 4 of 5". */
export function markedDayText(day: string, marked: MarkedDay | undefined): string {
  const parts = marked === undefined ? [] : wordsOf(marked);
  return m.reading_calendar_cell({
    day: exactDayText(day),
    what: parts.join(', ') || m.reading_calendar_nothing(),
  });
}

function wordsOf({ entries, kinds, mood, isBegun }: MarkedDay): string[] {
  return [
    ...(entries > 0 ? [m.reading_calendar_entries({ count: entries })] : []),
    ...kinds.map(entryKindText),
    ...(isBegun ? [m.reading_calendar_begun()] : []),
    ...(mood === null ? [] : [m.reading_calendar_mood({ mood })]),
  ];
}

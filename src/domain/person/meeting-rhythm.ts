import type { Day } from '../kernel/ports.ts';
import { addDays, daysBetween } from '../time/days.ts';

/** Gaps of this many days are taken for a rhythm. */
const shortest = 2;
const longest = 35;

/** The day of the next 1:1 by the rhythm of the last three, where the two gaps between them are the same; null without one. */
export function nextMeeting(days: readonly Day[]): Day | null {
  const [last, before, first] = [...new Set(days)].sort().reverse();
  if (last === undefined || before === undefined || first === undefined) return null;
  const gap = daysBetween(before, last);
  if (gap < shortest || gap > longest || daysBetween(first, before) !== gap) return null;
  return addDays(last, gap);
}

import type { Day } from '../kernel/ports.ts';
import { addDays, eachDay, weekday } from '../time/days.ts';

/** A year as weeks from Monday to Sunday; null where a week reaches into another year. 53 weeks, rarely 54. */
export function yearGrid(year: number): readonly (readonly (Day | null)[])[] {
  const text = String(year).padStart(4, '0');
  const days: (Day | null)[] = eachDay(`${text}-01-01`, `${text}-12-31`);
  const before = weekday(`${text}-01-01`) - 1;
  const after = 7 - weekday(`${text}-12-31`);
  const padded = [...blanks(before), ...days, ...blanks(after)];
  return Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7));
}

/** Where an arrow leads in a year: a day on, a week on, to the week's ends; never out of the days given. */
export function dayByKey(
  key: string,
  day: Day,
  { first, last }: { readonly first: Day; readonly last: Day },
): Day | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: 7,
    ArrowLeft: -7,
    PageDown: 28,
    PageUp: -28,
  };
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return null;
  const moved = addDays(day, step);
  return moved < first ? first : moved > last ? last : moved;
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

import type { Day } from '../kernel/ports.ts';
import { addDays, startOfWeek } from '../time/days.ts';
import type { PracticeDay } from './practice-day.ts';
import { firstDayOf, pauseOn, termsOn } from './practice-terms.ts';
import type { Practice, PracticeTerms } from './practice.ts';

/** How a person says the stretch that terms speak of. A week is the one on the calendar; any other is the last so many days. */
export type PeriodKind = 'day' | 'week' | 'days';

export interface PracticePeriod {
  readonly kind: PeriodKind;
  readonly from: Day;
  /** The last day looked at. */
  readonly to: Day;
  /** How many times, an amount as its share of one time. */
  readonly done: number;
  /** The sum of what was measured; null where days are done or not done. */
  readonly amount: number | null;
}

/** What the present stretch holds, up to `day`. Days of a pause do not count, whatever was logged on them. */
export function periodOf(practice: Practice, days: ReadonlyMap<Day, PracticeDay>, day: Day): PracticePeriod {
  const terms = termsOn(practice, day);
  const { kind, from } = periodStart(practice, terms, day);
  let done = 0;
  let amount = 0;
  for (let one = from; one <= day; one = addDays(one, 1)) {
    const logged = days.get(one)?.amount ?? 0;
    if (logged === 0 || pauseOn(practice, one) !== null) continue;
    done += timesOf(logged, terms);
    amount += logged;
  }
  return { kind, from, to: day, done, amount: terms.measure === 'amount' ? amount : null };
}

/** What a day's amount is worth in times: with "at least" one long day is one time. */
function timesOf(amount: number, { measure, amount: one, direction }: PracticeTerms): number {
  if (measure === 'yes-no' || one === null || one === 0) return amount > 0 ? 1 : 0;
  return direction === 'at-least' ? Math.min(1, amount / one) : amount / one;
}

/** Whether the stretch has what the terms ask. "At most" is met as long as the limit holds. */
export function isMet({ done }: PracticePeriod, { times, direction, amount }: PracticeTerms): boolean {
  if (direction === 'at-least') return done >= times - tolerance;
  return amount === 0 ? done === 0 : done <= times + tolerance;
}

/** Thirds of a time add up to a time. */
const tolerance = 1e-9;

function periodStart(
  practice: Practice,
  { perDays }: PracticeTerms,
  day: Day,
): { readonly kind: PeriodKind; readonly from: Day } {
  const first = firstDayOf(practice);
  const since = (wanted: Day): Day => (wanted < first ? first : wanted);
  if (perDays === 1) return { kind: 'day', from: day };
  if (perDays === 7) return { kind: 'week', from: since(startOfWeek(day)) };
  return { kind: 'days', from: since(addDays(day, 1 - perDays)) };
}

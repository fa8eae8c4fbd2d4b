import type { Day } from '../kernel/ports.ts';
import { addDays, startOfWeek } from '../time/days.ts';
import type { PracticeDay } from './practice-day.ts';
import { isMet, periodOf } from './practice-period.ts';
import { firstDayOf, pauseOn, termsOn } from './practice-terms.ts';
import type { Practice } from './practice.ts';

/** How many periods before the present one are looked at. */
export const periodsOfSlide = 3;

/**
 * Whether a practice slid: the last two whole periods do not have what the terms ask, and the one before them has. Only so
 * long is it news; a pause is none.
 */
export function hasSlid(practice: Practice, days: ReadonlyMap<Day, PracticeDay>, today: Day): boolean {
  const { perDays } = termsOn(practice, today);
  const last = perDays === 7 ? addDays(startOfWeek(today), -1) : addDays(today, -1);
  const [latest, earlier, first] = [0, 1, 2].map((back) => addDays(last, -back * perDays));
  if (latest === undefined || earlier === undefined || first === undefined) return false;
  if (first < firstDayOf(practice) || pauseOn(practice, latest) || pauseOn(practice, earlier)) return false;
  const isPeriodMet = (day: Day): boolean => isMet(periodOf(practice, days, day), termsOn(practice, day));
  return !isPeriodMet(latest) && !isPeriodMet(earlier) && isPeriodMet(first);
}

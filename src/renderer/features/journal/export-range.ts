import { monthOf, monthRange, weekRange, type DayRange } from '../../../domain/time/months.ts';

export const rangeChoices = ['shown', 'week', 'month', 'year', 'all', 'custom'] as const;
export type RangeChoice = (typeof rangeChoices)[number];

/** Days of a stretch; null leaves that end open. */
export interface OpenRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that a choice means on `today`; `given` is what is on the screen, or what the person typed. */
export function rangeOfChoice(choice: RangeChoice, today: string, given: DayRange): OpenRange {
  switch (choice) {
    case 'week':
      return weekRange(today);
    case 'month':
      return monthRange(monthOf(today));
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'all':
      return { from: null, to: null };
    default:
      return { from: given.from || null, to: given.to || null };
  }
}

import type { Day } from '../kernel/ports.ts';
import { addDays, startOfMonth, startOfWeek } from '../time/days.ts';

export const reviewKinds = ['weekly', 'monthly'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** The first and the last day that a review looks at, both included. */
export interface ReviewPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The week, from Monday to Sunday, or the month that a day lies in. */
export function periodOf(kind: ReviewKind, day: Day): ReviewPeriod {
  if (kind === 'weekly') {
    const from = startOfWeek(day);
    return { from, to: addDays(from, 6) };
  }
  const from = startOfMonth(day);
  return { from, to: addDays(startOfMonth(addDays(from, 31)), -1) };
}

export function periodAfter(kind: ReviewKind, period: ReviewPeriod): ReviewPeriod {
  return periodOf(kind, addDays(period.to, 1));
}

export function periodBefore(kind: ReviewKind, period: ReviewPeriod): ReviewPeriod {
  return periodOf(kind, addDays(period.from, -1));
}

/** The day a new review belongs to: the last one that it can look at. So it stands among the entries of its period. */
export function dayOfReview({ to }: ReviewPeriod, today: Day): Day {
  return today < to ? today : to;
}

/** The reviews to offer on a day: on the last day of a period and on the first one after it. */
export function reviewsOn(today: Day): { readonly kind: ReviewKind; readonly period: ReviewPeriod }[] {
  return reviewKinds.flatMap((kind) => {
    const period = periodOf(kind, today);
    if (today === period.to) return [{ kind, period }];
    return today === period.from ? [{ kind, period: periodBefore(kind, period) }] : [];
  });
}

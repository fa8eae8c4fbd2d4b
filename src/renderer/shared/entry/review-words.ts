import type { ReviewKind, ReviewPeriod } from '../../../domain/review/review-period.ts';
import { dayRangeText } from '../day-text.ts';

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "23 – 29 Nov 2026", "November 2026". */
export function periodText(kind: ReviewKind, period: ReviewPeriod): string {
  return kind === 'weekly' ? dayRangeText(period) : monthText(period.from);
}

export function monthText(day: string): string {
  return monthFormat.format(Date.parse(`${day.slice(0, 7)}-01T00:00Z`));
}

/** Where the review of a period is held. */
export function reviewPath(kind: ReviewKind, { from }: Pick<ReviewPeriod, 'from'>): string {
  return kind === 'weekly' ? `/journal/week/${from}` : `/journal/month-review/${from.slice(0, 7)}`;
}

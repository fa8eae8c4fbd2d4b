import type { PracticeSummary } from '../../../contract/practice-contract.ts';
import type { PracticeTerms } from '../../../domain/practice/practice.ts';
import { m } from '../../../messages/index.ts';

/** What a practice asks, as people say it: "3 times a week", "20 pages a day", "at most 2 cups a day". */
export function termsText(terms: PracticeTerms): string {
  const asked = terms.measure === 'yes-no' ? oftenText(terms) : amountTermsText(terms);
  return terms.direction === 'at-most' ? m.practice_at_most({ what: asked }) : asked;
}

/** "5 km", "20". */
export function quantityText(amount: number, unit: string | null): string {
  const number = numberText(amount);
  return unit === null ? number : m.practice_quantity({ number, unit });
}

/** "2 of 3 this week", "8 of 20 pages today", "1 of at most 2 cups today". */
export function periodText({ terms, period }: Pick<PracticeSummary, 'terms' | 'period'>): string {
  const { measure, amount, unit, times, perDays, direction } = terms;
  if (measure === 'yes-no' && period.kind === 'day' && direction === 'at-least') {
    return period.done >= 1 ? m.practice_period_done_today() : m.practice_period_open_today();
  }
  const isSum = amount !== null && period.amount !== null && (times === 1 || direction === 'at-most');
  const total = isSum ? quantityText(times * amount, unit) : numberText(times);
  const asked = direction === 'at-most' ? m.practice_at_most({ what: total }) : total;
  const done = isSum ? numberText(period.amount) : wholeOrTenth(period.done);
  if (period.kind === 'day') return m.practice_period_day({ done, asked });
  if (period.kind === 'week') return m.practice_period_week({ done, asked });
  return m.practice_period_days({ done, asked, days: perDays });
}

/** The score as a whole number of 100. */
export function scoreText(score: number): string {
  return String(Math.round(score * 100));
}

function amountTermsText(terms: PracticeTerms): string {
  const { amount, unit, times, perDays, direction } = terms;
  if (times > 1 && direction === 'at-least') {
    return m.practice_each_time({ amount: quantityText(amount ?? 0, unit), often: oftenText(terms) });
  }
  const sum = quantityText((amount ?? 0) * times, unit);
  if (perDays === 1) return m.practice_sum_day({ amount: sum });
  if (perDays === 7) return m.practice_sum_week({ amount: sum });
  return m.practice_sum_days({ amount: sum, days: perDays });
}

function oftenText({ times, perDays }: PracticeTerms): string {
  if (times === perDays) return m.practice_often_day();
  if (perDays === 7) return times === 1 ? m.practice_often_once_week() : m.practice_often_week({ times });
  return times === 1
    ? m.practice_often_once_days({ days: perDays })
    : m.practice_often_days({ times, days: perDays });
}

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function numberText(value: number): string {
  return numberFormat.format(value);
}

/** Shares of a time add up to tenths; what is not yet a whole time does not read as one. */
function wholeOrTenth(value: number): string {
  return numberText(Math.floor(value * 10 + 1e-6) / 10);
}

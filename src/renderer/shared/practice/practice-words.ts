import type { PracticeSummary } from '../../../contract/practice-contract.ts';
import { exhaustive } from '../../../domain/kernel/exhaustive.ts';
import type { PracticeTerms } from '../../../domain/practice/practice.ts';
import { m } from '../../../messages/index.ts';
import { inSentence } from '../day-text.ts';

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

/** Why it asks for nothing now, or until when it runs; null while there is nothing to say. */
export function standingText(
  {
    standing,
    pause,
    firstDay,
    lastDay,
  }: Pick<PracticeSummary, 'standing' | 'pause' | 'firstDay' | 'lastDay'>,
  today: string,
): string | null {
  switch (standing) {
    case 'not-started':
      return m.practice_starts({ day: inSentence(firstDay, today) });
    case 'paused':
      return pause?.to
        ? m.practice_paused_until({ day: inSentence(pause.to, today) })
        : m.practice_paused_open();
    case 'ended':
      return m.practice_ended({ day: inSentence(lastDay ?? today, today) });
    case 'settled':
      return m.practice_settled();
    case 'running':
      return lastDay === null ? null : m.practice_ends({ day: inSentence(lastDay, today) });
    default:
      return exhaustive(standing);
  }
}

/** What today holds where the count does not say it; null while nothing is logged. */
export function todayText({ terms, today }: Pick<PracticeSummary, 'terms' | 'today'>): string | null {
  if (today === null) return null;
  if (today.amount === null) return m.practice_skipped_today();
  if (terms.perDays === 1) return null;
  if (terms.measure === 'yes-no') {
    return today.amount > 0 ? m.practice_done_today() : m.practice_not_done_today();
  }
  return m.practice_logged_today({ what: quantityText(today.amount, terms.unit) });
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

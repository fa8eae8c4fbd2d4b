import type { Due } from '../../domain/commitment/commitment.ts';
import { dayText, exactDayText } from './day-text.ts';

const locale = 'en-GB';
const pastFormat = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const millisecondsPerDay = 86_400_000;

/** A local time as people say it: "Today 15:00", "Friday 15:00" within the coming week, else "Fri 27 November 15:00". */
export function dueText(local: string, today: string): string {
  const day = local.slice(0, 10);
  // "Friday" for a day that has passed would be read as the coming one.
  const isRecent = daysFrom(today, day) < -1 && daysFrom(today, day) > -7;
  const said = isRecent
    ? pastFormat.format(Date.parse(`${day}T00:00Z`)).replace(',', '')
    : dayText(day, today);
  return `${said} ${local.slice(11, 16)}`;
}

/** As `dueText`, inside a sentence: "today 15:00". */
export function dueWords(local: string, today: string): string {
  const text = dueText(local, today);
  const isRelative = Math.abs(daysFrom(today, local.slice(0, 10))) <= 1;
  return isRelative ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * As `dueWords`, of what has happened. Between midnight and the start of day the clock is a date ahead of the logical day, but
 * nothing that happened was "tomorrow".
 */
export function pastWords(local: string, today: string): string {
  const day = local.slice(0, 10);
  return dueWords(local, day > today ? day : today);
}

/** For a tooltip: "Friday, 27 November 2026 15:00 (Europe/Berlin)". */
export function exactDueText({ local, zone }: Pick<Due, 'local' | 'zone'>): string {
  return `${exactMomentText(local)} (${zone})`;
}

/** A local time in full, where its zone is the person's own: "Friday, 27 November 2026 15:00". */
export function exactMomentText(local: string): string {
  return `${exactDayText(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** What a clock in the zone shows at the instant, `YYYY-MM-DDTHH:MM`. */
export function localAt(instant: string | number, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return parts.format(new Date(instant)).replace(' ', 'T');
}

/** How many days `day` lies after `from`; negative before it. */
export function daysFrom(from: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / millisecondsPerDay);
}

/** The day `n` days later. */
export function dayAfter(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + n * millisecondsPerDay).toISOString().slice(0, 10);
}

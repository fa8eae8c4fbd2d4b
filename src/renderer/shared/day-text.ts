/** Days and clock times as people say them. The texts are English now; the locale follows them, not the machine. */
const locale = 'en-GB';

const millisecondsPerDay = 86_400_000;
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const rangeFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

/** "Today", "Yesterday", "Friday" within six days, else "Fri 20 November", with the year when it is another. */
export function dayText(day: string, today: string): string {
  const distance = Math.round((dayToEpoch(day) - dayToEpoch(today)) / millisecondsPerDay);
  if (Math.abs(distance) <= 1) return capitalised(relative.format(distance, 'day'));
  if (Math.abs(distance) < 7) return weekdayFormat.format(dayToEpoch(day));
  const year = day.slice(0, 4);
  const text = shortFormat.format(dayToEpoch(day)).replace(',', '');
  return year === today.slice(0, 4) ? text : `${text} ${year}`;
}

/** "today" and "yesterday" in the middle of a sentence; names of days keep their capital. */
export function inSentence(day: string, today: string): string {
  const text = dayText(day, today);
  return /^(Today|Yesterday|Tomorrow)$/.test(text) ? text.toLowerCase() : text;
}

/** The exact day, for a tooltip: "Friday, 20 November 2026". */
export function exactDayText(day: string): string {
  return longFormat.format(dayToEpoch(day));
}

/** "23 – 29 Nov 2026": both days included. */
export function dayRangeText({ from, to }: { readonly from: string; readonly to: string }): string {
  return rangeFormat.formatRange(dayToEpoch(from), dayToEpoch(to));
}

/** "November 2026", of `2026-11`. */
export function monthText(month: string): string {
  return monthFormat.format(dayToEpoch(`${month}-01`));
}

/** Both days included: "23–29 November 2026". */
export function daysText({ from, to }: { readonly from: string; readonly to: string }): string {
  return dateFormat.formatRange(dayToEpoch(from), dayToEpoch(to));
}

/** What a clock in the zone shows at the instant: "21:04". */
export function clockText(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(instant));
}

/** The exact moment: "20 November 2026 at 21:04". */
export function momentText(instant: string, zone: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return format.format(new Date(instant));
}

function dayToEpoch(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { dayNumber, dayOfNumber, type DayNumber } from '../../../domain/time/day-number.ts';

export interface CalendarTick {
  readonly value: DayNumber;
  readonly label: string;
}

/** The texts are English now; the locale follows them, not the machine. */
const locale = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** How far apart ticks may stand: whole days, then whole months. The first that gives few enough is taken. */
const steps = [
  { days: 1 },
  { days: 7 },
  { days: 14 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
  { months: 120 },
] as const;

/** At most so many ticks where a calendar has its marks: Mondays, first days of months, of quarters, of years. */
export function calendarTicks(from: DayNumber, to: DayNumber, most: number): CalendarTick[] {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  for (const step of steps) {
    const values = 'days' in step ? dayMarks(first, last, step.days) : monthMarks(first, last, step.months);
    if (values.length <= Math.max(2, most))
      return values.map((value, index) => ({ value, label: tickLabel(value, index === 0, step) }));
  }
  return [];
}

/** 1970-01-05, day 4, was a Monday. */
const aMonday = 4;

function dayMarks(first: DayNumber, last: DayNumber, apart: number): DayNumber[] {
  const start = apart === 1 ? first : first + ((((aMonday - first) % apart) + apart) % apart);
  const count = Math.max(0, Math.floor((last - start) / apart) + 1);
  return Array.from({ length: count }, (_, index) => start + index * apart);
}

function monthMarks(first: DayNumber, last: DayNumber, apart: number): DayNumber[] {
  const day = dayOfNumber(first);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const marks: DayNumber[] = [];
  for (let next = Math.ceil(month / apart) * apart; ; next += apart) {
    const number = dayNumber(firstOfMonth(next));
    if (number > last) return marks;
    if (number >= first) marks.push(number);
  }
}

/** The first day of a month counted from the year 0. */
function firstOfMonth(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function tickLabel(value: DayNumber, isFirst: boolean, step: (typeof steps)[number]): string {
  const day = dayOfNumber(value);
  const at = Date.parse(`${day}T00:00:00Z`);
  if ('days' in step) return dayFormat.format(at);
  const year = String(Number(day.slice(0, 4)));
  if (step.months >= 12) return year;
  return isFirst || day.slice(5, 7) === '01' ? `${monthFormat.format(at)} ${year}` : monthFormat.format(at);
}

import type { Day } from '../kernel/ports.ts';

/**
 * Days as whole numbers, 0 being 1970-01-01, for figures that walk over years of days: sums instead of calendar objects.
 * Proleptic Gregorian, years 0000–9999; the algorithm is `days_from_civil` and `civil_from_days` by Howard Hinnant
 * (howardhinnant.github.io/date_algorithms.html).
 */
export type DayNumber = number;

const daysPerEra = 146_097;
/** Days from 0000-03-01, where an era of 400 years begins, to 1970-01-01. */
const epochOffset = 719_468;

/** The number of a day that exists in the calendar. */
export function dayNumber(day: Day): DayNumber {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochOffset;
}

/** The day of a whole number. */
export function dayOfNumber(number: DayNumber): Day {
  const shifted = number + epochOffset;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

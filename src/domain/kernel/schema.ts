import * as v from 'valibot';
import { oneLine } from './one-line.ts';

/** Field schemas that events and the contract share: every string and array has a limit. */

export const limits = {
  line: 500,
  note: 4_000,
  longText: 1_000_000,
  tag: 50,
  tags: 30,
  name: 120,
} as const;

export const idSchema = v.pipe(v.string(), v.uuid());
/** Years 1000 to 2999: what is further away is a slip, and zones would lead out of four digits. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
  v.check(isInCalendar),
);
export const daySchema = v.pipe(v.string(), v.regex(/^[12]\d{3}-\d\d-\d\d$/), v.check(isInCalendar));
export const localDateTimeSchema = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/),
  v.check(isInCalendar),
);
export const timeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const zoneSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** One line of text, trimmed, never empty. */
export const lineSchema = v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(limits.line));
export const nameSchema = v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(limits.name));
export const noteSchema = v.pipe(v.string(), v.maxLength(limits.note));
export const longTextSchema = v.pipe(v.string(), v.maxLength(limits.longText));
const tagSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]+$/u), v.maxLength(limits.tag));
export const tagsSchema = v.pipe(
  v.array(tagSchema),
  v.maxLength(limits.tags),
  v.transform((tags) => [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()]),
);
/** A number that a person measures something with: finite, and small enough to be drawn and added up. */
export const quantitySchema = v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12));
export const orderKeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Whether the text begins with a day that exists: its form alone lets 30 February through. */
function isInCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

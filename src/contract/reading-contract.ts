import * as v from 'valibot';
import type { Entry, EntryKind } from '../domain/entry/entry.ts';
import type { Distance } from '../domain/entry/on-this-day.ts';
import { daySchema, idSchema } from '../domain/kernel/schema.ts';
import { dayNumber } from '../domain/time/day-number.ts';
import { isMonthText } from '../domain/time/months.ts';
import type { GoalRef } from './commitment-contract.ts';
import { query } from './endpoint.ts';
import type { JournalDay } from './journal-contract.ts';

const monthSchema = v.pipe(v.string(), v.maxLength(7), v.check(isMonthText));

/** A month and the days of its first and last week. */
const longestRange = 45;

/** What a calendar marks a day with; nothing of what was written. */
export interface MarkedDay {
  readonly day: string;
  /** Each kind once, in the order of writing; what was erased is left out. */
  readonly kinds: readonly EntryKind[];
  readonly entries: number;
  /** The mood given last on that day. */
  readonly mood: number | null;
  readonly isBegun: boolean;
}

/** A day with the same date, and what was written on it. */
export interface EarlierDay {
  readonly day: string;
  readonly distance: Distance;
  readonly entries: readonly Entry[];
}

/** What was written about one goal. */
export interface GoalEntries {
  readonly goal: GoalRef;
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** Ways of reading the journal. */
export const readingContract = {
  /** The days of a month on which something was written or begun, in order. */
  month: query<readonly MarkedDay[]>()(v.strictObject({ month: monthSchema })),
  /** The days of a week or a month with their entries, in order; days without any are left out. */
  between: query<readonly JournalDay[]>()(
    v.pipe(
      v.strictObject({ from: daySchema, to: daySchema }),
      v.check(({ from, to }) => dayNumber(to) - dayNumber(from) < longestRange),
    ),
  ),
  /** The same date one, three and six months and so many years before, the nearest first. */
  onThisDay: query<readonly EarlierDay[]>()(v.strictObject({ day: daySchema })),
  /** Entries that link to the goal or to one of its commitments, oldest first. */
  aboutGoal: query<GoalEntries>()(
    v.strictObject({
      goalId: idSchema,
      offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 0),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 50),
    }),
  ),
};

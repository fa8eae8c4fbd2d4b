import * as v from 'valibot';
import { commitmentFieldsSchema } from '../domain/commitment/commitment.ts';
import type { CommitmentError } from '../domain/commitment/decide-commitment.ts';
import { daySchema, idSchema, noteSchema } from '../domain/kernel/schema.ts';
import type { PracticeScoreDay } from '../domain/metrics/practice-score.ts';
import type { PracticeError } from '../domain/practice/decide-practice.ts';
import { practiceAmountSchema } from '../domain/practice/practice-day.ts';
import type { PracticePeriod } from '../domain/practice/practice-period.ts';
import { practiceTermsSchema, type DatedTerms, type Pause } from '../domain/practice/practice.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

/** `ended`: the last day has passed; `settled`: the commitment has its verdict. */
export type PracticeStanding = 'not-started' | 'running' | 'paused' | 'ended' | 'settled';

/** What counts for a day. `amount` is 1 or 0 where days are done or not done; null for a day that was skipped. */
export interface PracticeDayView {
  readonly day: string;
  readonly amount: number | null;
  readonly note: string | null;
}

export interface PracticeSummary {
  readonly commitmentId: string;
  readonly statement: string;
  readonly standing: PracticeStanding;
  /** Those that hold today, or will when it starts. */
  readonly terms: DatedTerms;
  readonly firstDay: string;
  readonly lastDay: string | null;
  /** The pause that today lies in. */
  readonly pause: Pause | null;
  readonly period: PracticePeriod;
  readonly isMet: boolean;
  readonly today: PracticeDayView | null;
}

export interface PracticeScoreView {
  /** 0…1, at the end of the last day that counted. */
  readonly value: number;
  /** A day earlier. */
  readonly before: number;
  /** At the end of today: when the day is as asked, and when it is not (nothing done, or twice the limit). */
  readonly asAsked: number;
  readonly otherwise: number;
  /** From the first day on: each day of the first months, later one a week. */
  readonly course: readonly Pick<PracticeScoreDay, 'day' | 'score'>[];
}

export interface PracticeView {
  readonly summary: PracticeSummary;
  /** In the order of their days; more than one once they were changed. */
  readonly terms: readonly DatedTerms[];
  readonly pauses: readonly Pause[];
  /** Null before the first day. */
  readonly score: PracticeScoreView | null;
}

export interface PracticeWithScore {
  readonly summary: PracticeSummary;
  readonly score: number | null;
}

/** One year of a practice. What is not named has no record and no pause. */
export interface PracticeYearView {
  readonly year: number;
  readonly days: readonly PracticeDayView[];
  readonly pausedDays: readonly string[];
}

const ofCommitment = v.strictObject({ commitmentId: idSchema });
const ofDay = v.strictObject({ ...ofCommitment.entries, day: daySchema });
const reason = v.optional(v.nullable(noteSchema), null);

export const practiceContract = {
  /** Makes the commitment and what makes it a practice in one intent. It starts today, unless `from` is a later day. */
  make: command<Created, PracticeError | CommitmentError>()(
    v.strictObject({
      statement: commitmentFieldsSchema.entries.statement,
      doneMeans: v.optional(commitmentFieldsSchema.entries.doneMeans, null),
      terms: practiceTermsSchema,
      from: v.optional(v.nullable(daySchema), null),
      /** The last day, after which the app asks for a verdict. */
      until: v.optional(v.nullable(daySchema), null),
      horizonDays: v.optional(commitmentFieldsSchema.entries.horizonDays),
      personId: v.optional(v.nullable(idSchema), null),
      goalId: v.optional(v.nullable(idSchema), null),
      tags: v.optional(commitmentFieldsSchema.entries.tags, []),
    }),
  ),
  /** Other terms from today on, or from a later day. */
  change: command<Committed, PracticeError>()(
    v.strictObject({
      ...ofCommitment.entries,
      terms: practiceTermsSchema,
      from: v.optional(v.nullable(daySchema), null),
    }),
  ),
  /** Both days included; `to` null lasts until `resume`. */
  pause: command<Committed, PracticeError>()(
    v.strictObject({ ...ofCommitment.entries, from: daySchema, to: v.nullable(daySchema), reason }),
  ),
  /** `on` is the first day that counts again. */
  resume: command<Committed, PracticeError>()(v.strictObject({ ...ofCommitment.entries, on: daySchema })),
  log: command<Committed, PracticeError>()(
    v.strictObject({ ...ofDay.entries, amount: practiceAmountSchema, note: reason }),
  ),
  skip: command<Committed, PracticeError>()(v.strictObject({ ...ofDay.entries, reason })),
  clear: command<Committed, PracticeError>()(ofDay),
  /** Null for a commitment that is no practice. */
  get: query<PracticeView | null>()(ofCommitment),
  year: query<PracticeYearView>()(
    v.strictObject({
      ...ofCommitment.entries,
      year: v.pipe(v.number(), v.integer(), v.minValue(1_000), v.maxValue(2_999)),
    }),
  ),
  /** `open`: without those that have their verdict. */
  list: query<readonly PracticeWithScore[]>()(v.strictObject({ scope: v.picklist(['open', 'all']) })),
};

import * as v from 'valibot';
import {
  commitmentFieldsSchema,
  verdicts,
  type Obstacle,
  type Verdict,
} from '../domain/commitment/commitment.ts';
import type { CommitmentError } from '../domain/commitment/decide-commitment.ts';
import type { Cycle } from '../domain/goal/goal.ts';
import { daySchema, idSchema, localDateTimeSchema } from '../domain/kernel/schema.ts';
import type { Need } from '../domain/need/need.ts';
import type { EarlierAnswer } from '../domain/prompt/carried-answers.ts';
import type { Proposal } from '../domain/review/propose-commitments.ts';
import type { ReviewKind, ReviewPeriod } from '../domain/review/review-period.ts';
import type { CommitmentSummary, GoalRef, PersonRef } from './commitment-contract.ts';
import { command, query, type Committed } from './endpoint.ts';
import type { CheckInFact } from './prompt-contract.ts';

export interface ObstacleCount {
  readonly obstacle: Obstacle;
  readonly count: number;
}

export interface FallowGoalView {
  readonly goal: GoalRef;
  readonly since: string;
}

/** On how many days of a stretch something was done for a practice. */
export interface PracticeDays {
  readonly commitmentId: string;
  readonly statement: string;
  readonly days: number;
}

/** What every review collects of its days. */
export interface PeriodFacts {
  readonly period: ReviewPeriod;
  /** What got a verdict, and how many of each. */
  readonly settled: readonly CommitmentSummary[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Due in the period and still without a verdict. */
  readonly awaiting: readonly CommitmentSummary[];
  /** Renegotiated in the period. */
  readonly moved: readonly CommitmentSummary[];
  readonly stepsDone: number;
  readonly checkIns: readonly CheckInFact[];
  readonly practices: readonly PracticeDays[];
  readonly smallWins: readonly EarlierAnswer[];
  /** Named with a verdict, in a check-in or in an entry; the most frequent first. */
  readonly obstacles: readonly ObstacleCount[];
  readonly needs: readonly Need[];
  /** Commitments that were made out of this review. */
  readonly agreed: readonly CommitmentSummary[];
  readonly fallow: readonly FallowGoalView[];
}

export interface ProposalView extends Proposal {
  readonly goal: GoalRef | null;
  readonly person: PersonRef | null;
}

export interface WeekReview {
  readonly facts: PeriodFacts;
  /** The week after, and what is due in it already. */
  readonly ahead: { readonly period: ReviewPeriod; readonly due: readonly CommitmentSummary[] };
  readonly proposals: readonly ProposalView[];
}

/** A key result at the beginning and at the end of a month, or by now. */
export interface KeyResultThen {
  readonly id: string;
  readonly title: string;
  readonly before: number | null;
  readonly now: number | null;
}

export interface GoalMonth {
  readonly goal: GoalRef;
  readonly cycle: Cycle | null;
  /** The cycle ends in this month or the next. */
  readonly isEnding: boolean;
  /** Looks at it or at its key results in the month. */
  readonly checkIns: number;
  readonly keyResults: readonly KeyResultThen[];
  readonly kept: number;
  readonly settled: number;
}

export interface MonthReview {
  readonly facts: PeriodFacts;
  /** Open objectives and outcomes, and those closed in the month, as the tree has them. */
  readonly goals: readonly GoalMonth[];
  /** The weekly reviews of the month, earliest first. */
  readonly weeks: readonly { readonly entryId: string; readonly day: string }[];
}

/** A review that can be held today, and whether it was written. */
export interface OfferedReview {
  readonly kind: ReviewKind;
  readonly period: ReviewPeriod;
  readonly isWritten: boolean;
}

const ofDay = v.strictObject({ day: daySchema });

export const reviewContract = {
  /** The facts of the week, from Monday, that a day lies in. */
  week: query<WeekReview>()(ofDay),
  month: query<MonthReview>()(ofDay),
  /** The morning plan, and the reviews of the week and the month that fit the day. */
  offered: query<{ readonly isPlanned: boolean; readonly reviews: readonly OfferedReview[] }>()(ofDay),
  /** Makes what was chosen of the proposals, as one intent. */
  accept: command<Committed & { readonly ids: readonly string[] }, CommitmentError>()(
    v.strictObject({
      commitments: v.pipe(
        v.array(
          v.strictObject({
            statement: commitmentFieldsSchema.entries.statement,
            due: v.optional(v.nullable(localDateTimeSchema), null),
            goalId: v.optional(v.nullable(idSchema), null),
            personId: v.optional(v.nullable(idSchema), null),
          }),
        ),
        v.minLength(1),
        v.maxLength(30),
      ),
    }),
  ),
};

/** As many as there are verdicts, none of which was given. */
export const noVerdicts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Readonly<
  Record<Verdict, number>
>;

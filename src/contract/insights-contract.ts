import * as v from 'valibot';
import type { Calibration } from '../domain/metrics/calibration.ts';
import type { PersonalTrial } from '../domain/metrics/personal-trial.ts';
import type { ObstacleCount } from '../domain/metrics/obstacle-pattern.ts';
import type { Reliability } from '../domain/metrics/reliability.ts';
import { periodLengths, type ReliabilityPeriod } from '../domain/metrics/reliability-over-time.ts';
import type { TrialQuestion } from '../domain/metrics/trial-questions.ts';
import { query } from './endpoint.ts';

export const insightsPeriods = ['12-weeks', '12-months', 'all'] as const;
export type InsightsPeriod = (typeof insightsPeriods)[number];

/** What the journal says about follow-through in a period that ends today. */
export interface InsightsView {
  readonly today: string;
  /** The first day of the period; null when it is the whole journal. */
  readonly from: string | null;
  readonly reliability: Reliability;
  readonly overTime: readonly ReliabilityPeriod[];
  readonly calibration: Calibration;
  readonly obstacles: readonly ObstacleCount[];
}

/** A question that the person's own record answers, as far as it can. */
export interface TrialView extends PersonalTrial {
  readonly question: TrialQuestion;
}

const periodSchema = v.optional(v.picklist(insightsPeriods), 'all');

export const insightsContract = {
  get: query<InsightsView>()(
    v.strictObject({
      period: periodSchema,
      by: v.optional(v.picklist(periodLengths), 'quarter'),
    }),
  ),
  trials: query<readonly TrialView[]>()(v.strictObject({ period: periodSchema })),
};

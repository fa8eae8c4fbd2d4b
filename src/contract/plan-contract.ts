import * as v from 'valibot';
import { idSchema } from '../domain/kernel/schema.ts';
import type { PlanError, PlanQuestion } from '../domain/plan/decide-plan.ts';
import { planFieldsSchema, planReviewSchema, type Plan } from '../domain/plan/plan.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

export interface PlanView {
  readonly plan: Plan;
  /** What it asks for now: to be rehearsed, or after due or the verdict, how it went. */
  readonly asks: PlanQuestion | null;
}

const fields = v.strictObject({
  cue: planFieldsSchema.entries.cue,
  response: planFieldsSchema.entries.response,
  cueAt: v.optional(planFieldsSchema.entries.cueAt, null),
  wish: v.optional(planFieldsSchema.entries.wish, null),
  outcome: v.optional(planFieldsSchema.entries.outcome, null),
  innerObstacle: v.optional(planFieldsSchema.entries.innerObstacle, null),
});
const withId = v.strictObject({ id: idSchema });

export const planContract = {
  /** The plan of a commitment; null without one. */
  get: query<PlanView | null>()(v.strictObject({ commitmentId: idSchema })),
  /** With a time of day as its cue, a reminder for the next such time comes with it. */
  set: command<Created, PlanError>()(v.strictObject({ ...fields.entries, commitmentId: idSchema })),
  /** All fields as they shall be. */
  change: command<Committed, PlanError>()(v.strictObject({ ...fields.entries, id: idSchema })),
  rehearse: command<Committed, PlanError>()(withId),
  review: command<Committed, PlanError>()(v.strictObject({ ...planReviewSchema.entries, id: idSchema })),
  drop: command<Committed, PlanError>()(withId),
};

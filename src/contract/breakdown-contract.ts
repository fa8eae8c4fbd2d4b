import * as v from 'valibot';
import type { MilestoneError, MilestonePlan } from '../domain/breakdown/milestones.ts';
import { outlineLimits, type OutlineError } from '../domain/breakdown/read-outline.ts';
import type { HorizonEffect, Replan, ReplanError } from '../domain/breakdown/replan.ts';
import { workingTimeSchema } from '../domain/breakdown/working-days.ts';
import { confidences } from '../domain/check-in/check-in.ts';
import { easingBases, obstacles } from '../domain/commitment/commitment.ts';
import type { CommitmentError } from '../domain/commitment/decide-commitment.ts';
import { daySchema, idSchema, lineSchema, localDateTimeSchema, noteSchema } from '../domain/kernel/schema.ts';
import type { StakeError } from '../domain/stake/decide-stake.ts';
import type { StepError } from '../domain/step/decide-step.ts';
import { stepPlanSchema, workedMinutesSchema } from '../domain/step/step.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

const withId = v.strictObject({ id: idSchema });
const parentId = v.optional(v.nullable(idSchema), null);
const { estimateMinutes, dueDay } = stepPlanSchema.entries;

export interface Pasted extends Committed {
  /** The new steps, from top to bottom. */
  readonly ids: readonly string[];
}

/** In all of these, `parentId` null is the root; `afterId` null is first, and left out last. */
export const stepContract = {
  /** `id` may be drawn by whoever asks, so that what is shown at once keeps its name. */
  add: command<Created, StepError>()(
    v.strictObject({
      id: v.optional(idSchema),
      commitmentId: idSchema,
      text: lineSchema,
      parentId,
      afterId: v.optional(v.nullable(idSchema)),
      estimateMinutes: v.optional(estimateMinutes, null),
      dueDay: v.optional(dueDay, null),
    }),
  ),
  /** Cuts a step in two: `rest` becomes the row below it. */
  split: command<Created, StepError>()(
    v.strictObject({ id: idSchema, text: lineSchema, rest: lineSchema, newId: v.optional(idSchema) }),
  ),
  /** Adds an indented list, as it was copied from wherever, in one intent. */
  paste: command<Pasted, StepError | OutlineError>()(
    v.strictObject({
      commitmentId: idSchema,
      parentId,
      afterId: v.optional(v.nullable(idSchema)),
      text: v.pipe(v.string(), v.maxLength(outlineLimits.characters)),
    }),
  ),
  reword: command<Committed, StepError>()(v.strictObject({ id: idSchema, text: lineSchema })),
  /** With all below it. Without `parentId` it stays where it hangs. */
  move: command<Committed, StepError>()(
    v.strictObject({
      id: idSchema,
      parentId: v.optional(v.nullable(idSchema)),
      afterId: v.nullable(idSchema),
    }),
  ),
  plan: command<Committed, StepError>()(
    v.strictObject({
      id: idSchema,
      estimateMinutes: v.optional(estimateMinutes),
      dueDay: v.optional(dueDay),
    }),
  ),
  complete: command<Committed, StepError>()(withId),
  reopen: command<Committed, StepError>()(withId),
  /** With all below it. */
  remove: command<Committed, StepError>()(withId),
  /** So many minutes were given to it. */
  work: command<Committed, StepError>()(v.strictObject({ id: idSchema, minutes: workedMinutesSchema })),
  /** Makes a commitment of it, for the same goal; answers the commitment's id. */
  promote: command<Created, StepError | CommitmentError>()(
    v.strictObject({ id: idSchema, due: v.nullable(localDateTimeSchema) }),
  ),
  /** Makes it a step again: the commitment is withdrawn, by the rules for withdrawing. */
  takeBack: command<Committed, StepError | CommitmentError>()(
    v.strictObject({
      id: idSchema,
      basis: v.optional(v.nullable(v.picklist(easingBases)), null),
      reason: v.optional(v.nullable(noteSchema), null),
    }),
  ),
};

const workingTime = workingTimeSchema.entries;
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

export interface ReplanView extends Replan {
  /** What it means for the promise, and from when on easing is bound. */
  readonly effect: HorizonEffect;
  readonly horizon: string;
}

/** A record that answers an obstacle, beside the check-in that names it. */
const helpSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('smaller-step'),
    text: lineSchema,
    parentId,
    stepId: v.optional(idSchema),
  }),
  v.strictObject({
    kind: v.literal('need'),
    what: lineSchema,
    personId: v.nullable(idSchema),
    by: v.nullable(daySchema),
  }),
  v.strictObject({ kind: v.literal('done-means'), text: noteSchema }),
  v.strictObject({ kind: v.literal('reward'), what: lineSchema }),
  v.strictObject({ kind: v.literal('look-again'), local: localDateTimeSchema }),
  v.strictObject({ kind: v.literal('none') }),
]);
export type Help = v.InferInput<typeof helpSchema>;

export const breakdownContract = {
  /** Proposes interim dates; records nothing. */
  milestones: query<MilestonePlan, MilestoneError | { readonly type: 'no-due' }>()(
    v.strictObject({
      commitmentId: idSchema,
      chunks: v.variant('kind', [
        v.strictObject({ kind: v.literal('count'), count: amount }),
        v.strictObject({ kind: v.literal('size'), total: amount, size: amount }),
      ]),
      ...workingTime,
    }),
  ),
  /** Records what was accepted of a proposal, as steps in this order. */
  accept: command<Committed, StepError>()(
    v.strictObject({
      commitmentId: idSchema,
      steps: v.pipe(
        v.array(v.strictObject({ text: lineSchema, estimateMinutes, dueDay })),
        v.minLength(1),
        v.maxLength(101),
      ),
    }),
  ),
  /** Proposes new days for the open steps that have one; `due` tries another due. Records nothing. */
  replan: query<ReplanView, ReplanError | { readonly type: 'no-due' }>()(
    v.strictObject({ commitmentId: idSchema, due: v.nullable(localDateTimeSchema), ...workingTime }),
  ),
  /** Records a new plan, and the due that moves with it, in one intent. */
  applyReplan: command<Committed, StepError | CommitmentError>()(
    v.strictObject({
      commitmentId: idSchema,
      moves: v.pipe(v.array(v.strictObject({ stepId: idSchema, dueDay: daySchema })), v.maxLength(1_000)),
      firstStep: v.nullable(v.strictObject({ text: lineSchema, estimateMinutes, dueDay })),
      due: v.nullable(localDateTimeSchema),
      reason: v.optional(v.nullable(noteSchema), null),
      basis: v.optional(v.nullable(v.picklist(easingBases)), null),
    }),
  ),
  /** Names what is in the way in a check-in, with what answers it, in one intent. */
  unstick: command<Committed, StepError | CommitmentError | StakeError>()(
    v.strictObject({
      commitmentId: idSchema,
      obstacle: v.picklist(obstacles),
      confidence: v.picklist(confidences),
      note: v.nullable(noteSchema),
      help: helpSchema,
    }),
  ),
};

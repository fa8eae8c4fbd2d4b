import * as v from 'valibot';
import type { StuckSign } from '../domain/breakdown/movement.ts';
import type { ReplanSign } from '../domain/breakdown/replan.ts';
import type { CaptureDraft } from '../domain/capture/capture-draft.ts';
import { checkInFieldsSchema, type CheckIn, type Confidence } from '../domain/check-in/check-in.ts';
import type { CheckInError } from '../domain/check-in/decide-check-in.ts';
import {
  clarificationSchema,
  commitmentFieldsSchema,
  easingBases,
  obstacles,
  verdicts,
  wordsSchema,
  type Commitment,
  type Due,
  type Verdict,
} from '../domain/commitment/commitment.ts';
import { wordsMeanings } from '../domain/commitment/change-promise.ts';
import type { CommitmentError } from '../domain/commitment/decide-commitment.ts';
import type { GoalKind } from '../domain/goal/goal.ts';
import {
  idSchema,
  limits,
  lineSchema,
  localDateTimeSchema,
  nameSchema,
  noteSchema,
} from '../domain/kernel/schema.ts';
import type { Need } from '../domain/need/need.ts';
import type { Reminder } from '../domain/reminder/reminder.ts';
import type { Step } from '../domain/step/step.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface GoalRef {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: string;
}

/** `awaiting` means due has passed and the app asks for a verdict. */
export type CommitmentStatus = 'open' | 'awaiting' | 'settled';

export interface CommitmentSummary {
  readonly id: string;
  readonly statement: string;
  readonly due: Due | null;
  readonly status: CommitmentStatus;
  readonly verdict: Verdict | null;
  readonly confidence: Confidence | null;
  readonly wasRenegotiated: boolean;
  readonly person: PersonRef | null;
  readonly goal: GoalRef | null;
  readonly tags: readonly string[];
  /** From this instant on, easing and withdrawing need agreement or an emergency. */
  readonly horizon: string | null;
  readonly steps: { readonly total: number; readonly completed: number };
  readonly nextStep: { readonly id: string; readonly text: string } | null;
}

export interface PromotedStep {
  readonly stepId: string;
  readonly commitmentId: string;
  readonly due: Due | null;
  readonly verdict: Verdict | null;
}

export interface StepOrigin {
  readonly stepId: string;
  readonly commitmentId: string;
  readonly statement: string;
}

export interface CommitmentPageView {
  readonly commitment: Commitment;
  readonly summary: CommitmentSummary;
  /** From the purpose down to the goal the commitment serves. */
  readonly thread: readonly GoalRef[];
  /** From this instant on, the due can only be eased with agreement or in an emergency. */
  readonly horizon: string | null;
  /** As they stand in the outline, from top to bottom. */
  readonly steps: readonly Step[];
  /** What became of the steps that were turned into commitments. */
  readonly promoted: readonly PromotedStep[];
  /** The step that this commitment was made from. */
  readonly origin: StepOrigin | null;
  readonly checkIns: readonly CheckIn[];
  /** Why help is offered: nothing moved for a while, or the latest check-in named what is in the way. */
  readonly stuck: StuckSign | null;
  /** Why a new plan of the open steps is offered. */
  readonly replan: ReplanSign | null;
  readonly needs: readonly Need[];
  readonly reminders: readonly Reminder[];
}

const local = v.nullable(localDateTimeSchema);
const withId = v.strictObject({ id: idSchema });

export const captureContract = {
  /** Reads one line into a draft to correct; records nothing. */
  read: query<CaptureDraft>()(v.strictObject({ text: v.pipe(v.string(), v.maxLength(limits.line)) })),
};

export const commitmentContract = {
  /** `due` is a wall-clock time in the person's present zone. `newPersonName` adds the person in the same intent. */
  make: command<Created, CommitmentError>()(
    v.strictObject({
      statement: commitmentFieldsSchema.entries.statement,
      doneMeans: v.optional(commitmentFieldsSchema.entries.doneMeans, null),
      due: v.optional(local, null),
      /** As in Settings when left out. */
      horizonDays: v.optional(commitmentFieldsSchema.entries.horizonDays),
      personId: v.optional(v.nullable(idSchema), null),
      newPersonName: v.optional(v.nullable(nameSchema), null),
      goalId: v.optional(v.nullable(idSchema), null),
      tags: v.optional(commitmentFieldsSchema.entries.tags, []),
      firstSteps: v.optional(v.pipe(v.array(lineSchema), v.maxLength(50)), []),
    }),
  ),
  /** The same promise said more clearly; and its goal and tags, which are no promise. */
  clarify: command<Committed, CommitmentError>()(
    v.strictObject({ id: idSchema, change: clarificationSchema }),
  ),
  changeDue: command<Committed, CommitmentError>()(
    v.strictObject({
      id: idSchema,
      due: localDateTimeSchema,
      reason: v.optional(v.nullable(noteSchema), null),
      basis: v.optional(v.nullable(v.picklist(easingBases)), null),
    }),
  ),
  /** Due, words and to whom in one intent; `meaning` is what the person says the new words are. */
  changePromise: command<Committed, CommitmentError>()(
    v.strictObject({
      id: idSchema,
      due: v.optional(local, null),
      words: v.optional(wordsSchema, {}),
      meaning: v.optional(v.picklist(wordsMeanings), 'clearer'),
      reason: v.optional(v.nullable(noteSchema), null),
      basis: v.optional(v.nullable(v.picklist(easingBases)), null),
    }),
  ),
  /** With a due, only a longer one. */
  setHorizon: command<Committed, CommitmentError>()(
    v.strictObject({ id: idSchema, horizonDays: commitmentFieldsSchema.entries.horizonDays }),
  ),
  settle: command<Committed, CommitmentError>()(
    v.strictObject({
      id: idSchema,
      verdict: v.picklist(verdicts),
      obstacle: v.optional(v.nullable(v.picklist(obstacles)), null),
      note: v.optional(v.nullable(noteSchema), null),
      basis: v.optional(v.nullable(v.picklist(easingBases)), null),
    }),
  ),
  reopen: command<Committed, CommitmentError>()(
    v.strictObject({ id: idSchema, reason: v.optional(v.nullable(noteSchema), null) }),
  ),
  get: query<CommitmentPageView>()(withId),
};

export const checkInContract = {
  record: command<Created, CheckInError>()(
    v.strictObject({
      about: checkInFieldsSchema.entries.about,
      confidence: checkInFieldsSchema.entries.confidence,
      /** Where a key result stands, in its own unit. */
      value: checkInFieldsSchema.entries.value,
      note: v.optional(v.nullable(noteSchema), null),
      obstacle: v.optional(v.nullable(v.picklist(obstacles)), null),
      /** A need raised with the check-in, in the same intent. */
      need: v.optional(v.nullable(lineSchema), null),
    }),
  ),
};

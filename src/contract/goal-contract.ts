import * as v from 'valibot';
import {
  alignmentFieldsSchema,
  type Alignment,
  type AlignmentDecisionKind,
  type AlignmentIssue,
} from '../domain/alignment/alignment.ts';
import type { AlignmentError } from '../domain/alignment/decide-alignment.ts';
import type { CheckIn, Confidence } from '../domain/check-in/check-in.ts';
import type { GoalAsk } from '../domain/goal/check-in-due.ts';
import type { GoalError } from '../domain/goal/decide-goal.ts';
import type { GoalScore } from '../domain/goal/goal-tree.ts';
import {
  goalChangeSchema,
  goalFieldsSchema,
  gradedSchema,
  type Goal,
  type GoalClosing,
} from '../domain/goal/goal.ts';
import { idSchema, lineSchema } from '../domain/kernel/schema.ts';
import type { KeyResultError } from '../domain/key-result/decide-key-result.ts';
import { keyResultFieldsSchema, type KeyResult } from '../domain/key-result/key-result.ts';
import type { Measurement } from '../domain/key-result/progress.ts';
import type { Need } from '../domain/need/need.ts';
import type { CommitmentSummary, GoalRef, PersonRef } from './commitment-contract.ts';
import { command, query, type Committed, type Created } from './endpoint.ts';

const withId = v.strictObject({ id: idSchema });

/** What lists and trees show of a goal itself. */
export interface GoalLine extends Pick<Goal, 'id' | 'kind' | 'title' | 'cycle' | 'ambition'> {
  /** The goal it stands under; one whose own parent is gone stands under none. */
  readonly parentId: string | null;
  readonly owner: PersonRef | null;
  readonly outside: string | null;
  readonly closed: GoalClosing['as'] | null;
  readonly grade: number | null;
}

/** A line of the tree. `depth` is 0 for a root; the list is in tree order. */
export interface GoalNode {
  readonly goal: GoalLine;
  readonly depth: number;
  readonly score: GoalScore | null;
  /** Of the last check-in on the goal itself. */
  readonly confidence: Confidence | null;
  readonly keyResults: number;
  readonly commitments: { readonly open: number; readonly total: number };
  readonly asks: GoalAsk | null;
}

/** A key result and where it stands. */
export interface KeyResultView {
  readonly keyResult: KeyResult;
  readonly current: number;
  readonly score: number | null;
  readonly confidence: Confidence | null;
  /** When somebody last looked at it. */
  readonly lastDay: string | null;
}

/** What hangs on a goal besides other goals: loaded when its line is opened. */
export interface GoalBelow {
  readonly keyResults: readonly KeyResultView[];
  readonly commitments: readonly CommitmentBelow[];
}

export interface CommitmentBelow {
  readonly summary: CommitmentSummary;
  readonly steps: readonly { readonly id: string; readonly text: string; readonly isCompleted: boolean }[];
}

/** A key result with all that was said about it. */
export interface KeyResultHistory extends KeyResultView {
  /** Newest first. */
  readonly checkIns: readonly CheckIn[];
  /** A point a day, earliest first. */
  readonly values: readonly Measurement[];
}

export interface GoalAttempt {
  readonly id: string;
  readonly title: string;
  readonly cycle: Goal['cycle'];
  readonly closed: GoalClosing['as'] | null;
  readonly grade: number | null;
}

export interface GoalPageView {
  readonly goal: Goal;
  readonly owner: PersonRef | null;
  /** From the root down to the goal it serves. */
  readonly line: readonly GoalRef[];
  readonly score: GoalScore | null;
  readonly asks: GoalAsk | null;
  readonly nextCheckIn: string | null;
  readonly keyResults: readonly KeyResultHistory[];
  /** About the goal itself, newest first. */
  readonly checkIns: readonly CheckIn[];
  readonly goalsBelow: readonly GoalNode[];
  readonly commitments: readonly CommitmentSummary[];
  readonly needs: readonly Need[];
  readonly rivals: readonly GoalRef[];
  /** What it starts anew, the last attempt first. */
  readonly earlier: readonly GoalAttempt[];
  /** The attempt that started this one anew. */
  readonly later: GoalAttempt | null;
}

export const goalContract = {
  set: command<Created, GoalError>()(
    v.strictObject({
      kind: goalFieldsSchema.entries.kind,
      title: goalFieldsSchema.entries.title,
      why: v.optional(goalFieldsSchema.entries.why, null),
      parentId: v.optional(goalFieldsSchema.entries.parentId, null),
      cycle: goalFieldsSchema.entries.cycle,
      ambition: goalFieldsSchema.entries.ambition,
      ownerId: goalFieldsSchema.entries.ownerId,
      cadenceDays: goalFieldsSchema.entries.cadenceDays,
      outside: goalFieldsSchema.entries.outside,
      rivals: goalFieldsSchema.entries.rivals,
    }),
  ),
  change: command<Committed, GoalError>()(v.strictObject({ id: idSchema, change: goalChangeSchema })),
  /** Under `parentId` (null: at the root), behind `afterId`; null puts it first, left out, last. */
  move: command<Committed, GoalError>()(
    v.strictObject({
      id: idSchema,
      parentId: v.nullable(idSchema),
      afterId: v.optional(v.nullable(idSchema)),
    }),
  ),
  close: command<Committed, GoalError>()(
    v.strictObject({ id: idSchema, as: v.picklist(['reached', 'archived']) }),
  ),
  reopen: command<Committed, GoalError>()(withId),
  /** The score of the day is recorded with the grade. */
  grade: command<Committed, GoalError>()(
    v.strictObject({
      id: idSchema,
      grade: gradedSchema.entries.grade,
      worked: v.optional(gradedSchema.entries.worked, null),
      hindered: v.optional(gradedSchema.entries.hindered, null),
      next: v.optional(gradedSchema.entries.next, null),
    }),
  ),
  withdrawGrading: command<Committed, GoalError>()(withId),
  /** Archives it and sets a new attempt, which takes along the chosen key results, the open goals and commitments. */
  restart: command<Created, GoalError>()(
    v.strictObject({
      id: idSchema,
      title: v.optional(goalFieldsSchema.entries.title),
      cycle: goalFieldsSchema.entries.cycle,
      /** Those not yet reached when left out. */
      keyResultIds: v.optional(v.pipe(v.array(idSchema), v.maxLength(100))),
    }),
  ),
  /** Every goal; closed ones only with `includeClosed`, or where something open hangs below. */
  tree: query<readonly GoalNode[]>()(v.strictObject({ includeClosed: v.optional(v.boolean(), false) })),
  below: query<GoalBelow>()(withId),
  get: query<GoalPageView>()(withId),
};

const milestonesSchema = v.pipe(
  /** A milestone without an id is a new one. */
  v.array(v.strictObject({ id: v.optional(v.nullable(idSchema), null), text: lineSchema })),
  v.maxLength(100),
);
const quantities = keyResultFieldsSchema.entries;

export const keyResultContract = {
  add: command<Created, KeyResultError>()(
    v.strictObject({
      goalId: idSchema,
      title: quantities.title,
      measure: quantities.measure,
      unit: v.optional(quantities.unit, null),
      baseline: v.optional(quantities.baseline, 0),
      target: v.optional(quantities.target, 1),
      weight: v.optional(quantities.weight, 1),
      milestones: v.optional(milestonesSchema, []),
    }),
  ),
  change: command<Committed, KeyResultError>()(
    v.strictObject({
      id: idSchema,
      change: v.partial(v.strictObject({ ...quantities, milestones: milestonesSchema })),
    }),
  ),
  /** Within its goal or to another one: behind `afterId`; null puts it first. */
  move: command<Committed, KeyResultError>()(
    v.strictObject({ id: idSchema, goalId: idSchema, afterId: v.nullable(idSchema) }),
  ),
  reachMilestone: command<Committed, KeyResultError>()(
    v.strictObject({ id: idSchema, milestoneId: idSchema }),
  ),
  reopenMilestone: command<Committed, KeyResultError>()(
    v.strictObject({ id: idSchema, milestoneId: idSchema }),
  ),
  remove: command<Committed, KeyResultError>()(withId),
  restore: command<Committed, KeyResultError>()(withId),
};

/** One thing to decide in an alignment session, with what was decided about it the last time. */
export interface AlignmentAgendaItem {
  readonly goal: GoalLine;
  readonly issue: AlignmentIssue;
  readonly other: GoalLine | null;
  readonly lastTime: { readonly decision: AlignmentDecisionKind; readonly day: string } | null;
}

/** A session that was held, with the goals as they are called today. */
export interface AlignmentRecord {
  readonly alignment: Alignment;
  readonly goals: readonly GoalRef[];
}

export const alignmentContract = {
  agenda: query<readonly AlignmentAgendaItem[]>()(v.strictObject({})),
  /** Records the session and does what was decided. */
  hold: command<Created, AlignmentError>()(
    v.strictObject({
      decisions: alignmentFieldsSchema.entries.decisions,
      note: v.optional(alignmentFieldsSchema.entries.note, null),
    }),
  ),
  /** Newest first. */
  list: query<readonly AlignmentRecord[]>()(v.strictObject({})),
};

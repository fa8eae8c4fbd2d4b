import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, idSchema, lineSchema, noteSchema, orderKeySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const goalKinds = ['purpose', 'objective', 'outcome'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** A committed objective is expected to reach 1.0; an aspirational one averages 0.7. */
export const ambitions = ['committed', 'aspirational'] as const;
export type Ambition = (typeof ambitions)[number];

/** The days a goal is worked on, both included. */
const cycleSchema = v.strictObject({ from: daySchema, to: daySchema });
export type Cycle = v.InferOutput<typeof cycleSchema>;

/** What commitments serve. Goals form a tree: a goal may serve another one. */
export interface Goal extends GoalFields {
  readonly id: string;
  /** A fractional index among those that serve the same goal; null sorts behind, in the order they were set. */
  readonly orderKey: string | null;
  /** The earlier attempt that this one starts anew. */
  readonly restartOf: string | null;
  readonly set: Occurrence;
  readonly grading: Grading | null;
  readonly closed: GoalClosing | null;
}

/** The grade at the end of a cycle, and what was learned. Data for learning, not a judgement of a person. */
export interface Grading extends v.InferOutput<typeof gradedSchema> {
  readonly when: Occurrence;
}

export interface GoalClosing {
  readonly as: 'reached' | 'archived';
  readonly when: Occurrence;
}

export const goalFieldsSchema = v.strictObject({
  kind: v.picklist(goalKinds),
  title: lineSchema,
  why: v.nullable(noteSchema),
  parentId: v.nullable(idSchema),
  cycle: v.optional(v.nullable(cycleSchema), null),
  ambition: v.optional(v.nullable(v.picklist(ambitions)), null),
  /** Whose goal it is; null means one's own. */
  ownerId: v.optional(v.nullable(idSchema), null),
  /** How many days may pass between two check-ins; null means no rhythm. */
  cadenceDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))), null),
  /** The named objective outside the journal that it serves. */
  outside: v.optional(v.nullable(lineSchema), null),
  /** Goals that ask for the same time or means. */
  rivals: v.optional(v.pipe(v.array(idSchema), v.maxLength(50)), []),
});
export type GoalFields = v.InferOutput<typeof goalFieldsSchema>;
/** No defaults here: what a change does not name stays as it is. */
export const goalChangeSchema = v.partial(
  v.strictObject({
    ...goalFieldsSchema.entries,
    cycle: goalFieldsSchema.entries.cycle.wrapped,
    ambition: goalFieldsSchema.entries.ambition.wrapped,
    ownerId: goalFieldsSchema.entries.ownerId.wrapped,
    cadenceDays: goalFieldsSchema.entries.cadenceDays.wrapped,
    outside: goalFieldsSchema.entries.outside.wrapped,
    rivals: goalFieldsSchema.entries.rivals.wrapped,
  }),
);
export type GoalChange = v.InferOutput<typeof goalChangeSchema>;
const setSchema = v.strictObject({
  ...goalFieldsSchema.entries,
  orderKey: v.optional(v.nullable(orderKeySchema), null),
  restartOf: v.optional(v.nullable(idSchema), null),
});
const movedSchema = v.strictObject({ parentId: v.nullable(idSchema), orderKey: orderKeySchema });
const unitIntervalSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const gradedSchema = v.strictObject({
  grade: unitIntervalSchema,
  /** What its key results came to on that day; null without any. */
  score: v.nullable(unitIntervalSchema),
  worked: v.nullable(noteSchema),
  hindered: v.nullable(noteSchema),
  next: v.nullable(noteSchema),
});
const closedSchema = v.strictObject({ as: v.picklist(['reached', 'archived']) });

export type GoalEvent =
  | BodyOf<'goal.set', v.InferOutput<typeof setSchema>>
  | BodyOf<'goal.changed', GoalChange>
  | BodyOf<'goal.moved', v.InferOutput<typeof movedSchema>>
  | BodyOf<'goal.graded', v.InferOutput<typeof gradedSchema>>
  | BodyOf<'goal.grading-withdrawn', Record<string, never>>
  | BodyOf<'goal.closed', v.InferOutput<typeof closedSchema>>
  | BodyOf<'goal.reopened', Record<string, never>>;

export const goalSubject: SubjectDefinition<Goal, GoalEvent> = {
  kind: 'goal',
  events: {
    'goal.set': { version: 2, schema: setSchema },
    'goal.changed': { version: 2, schema: goalChangeSchema },
    'goal.moved': { version: 1, schema: movedSchema },
    'goal.graded': { version: 1, schema: gradedSchema },
    'goal.grading-withdrawn': { version: 1, schema: v.strictObject({}) },
    'goal.closed': { version: 1, schema: closedSchema },
    'goal.reopened': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'goal.set') {
      return state ?? { id: event.subjectId, ...event.payload, set: when, grading: null, closed: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'goal.changed':
        return { ...state, ...event.payload } as Goal;
      case 'goal.moved':
        return { ...state, ...event.payload };
      case 'goal.graded':
        return { ...state, grading: { ...event.payload, when } };
      case 'goal.grading-withdrawn':
        return { ...state, grading: null };
      case 'goal.closed':
        return { ...state, closed: { as: event.payload.as, when } };
      case 'goal.reopened':
        return { ...state, closed: null };
      default:
        return exhaustive(event);
    }
  },
};

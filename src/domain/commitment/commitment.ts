import * as v from 'valibot';
import type { BodyOf, Occurrence } from '../kernel/event.ts';
import {
  idSchema,
  instantSchema,
  lineSchema,
  localDateTimeSchema,
  noteSchema,
  tagsSchema,
  zoneSchema,
} from '../kernel/schema.ts';

/** The words, records and events of a commitment. How they add up is in `fold-commitment.ts`. */

export const verdicts = ['kept', 'partly', 'missed', 'excused', 'withdrawn'] as const;
export type Verdict = (typeof verdicts)[number];

export const obstacles = [
  'procrastination',
  'motivation',
  'resources',
  'clarity',
  'capacity',
  'external',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** A wall-clock time in a zone, and the instant it names. */
export const dueSchema = v.strictObject({
  local: localDateTimeSchema,
  zone: zoneSchema,
  instant: instantSchema,
});
export type Due = v.InferOutput<typeof dueSchema>;

const horizonDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(14));
/** How many days before due a commitment stops being freely eased, unless chosen otherwise. */
export const defaultHorizonDays = 3;

export interface Commitment {
  readonly id: string;
  readonly statement: string;
  readonly doneMeans: string | null;
  readonly due: Due | null;
  readonly horizonDays: number;
  /** To whom; null means to oneself. */
  readonly personId: string | null;
  readonly goalId: string | null;
  readonly tags: readonly string[];
  readonly made: Occurrence;
  readonly dueChanges: readonly DueChange[];
  readonly settlement: Settlement | null;
}

/** How a due moved. Only `renegotiated` counts as such; `eased` is a change inside the horizon with its reason. */
export interface DueChange {
  readonly kind: 'tightened' | 'renegotiated' | 'eased';
  readonly from: Due;
  readonly to: Due;
  readonly basis: EasingBasis | null;
  readonly reason: string | null;
  readonly when: Occurrence;
}

export const easingBases = ['agreement', 'emergency'] as const;
export type EasingBasis = (typeof easingBases)[number];

export interface Settlement {
  readonly verdict: Verdict;
  readonly obstacle: Obstacle | null;
  readonly note: string | null;
  readonly when: Occurrence;
}

export const commitmentFieldsSchema = v.strictObject({
  statement: lineSchema,
  doneMeans: v.nullable(noteSchema),
  horizonDays: horizonDaysSchema,
  personId: v.nullable(idSchema),
  goalId: v.nullable(idSchema),
  tags: tagsSchema,
});

const madeSchema = v.strictObject({ ...commitmentFieldsSchema.entries, due: v.nullable(dueSchema) });
export const clarificationSchema = v.partial(v.omit(commitmentFieldsSchema, ['horizonDays']));
export type Clarification = v.InferOutput<typeof clarificationSchema>;
const scheduledSchema = v.strictObject({ due: dueSchema });
const renegotiatedSchema = v.strictObject({ due: dueSchema, reason: v.nullable(noteSchema) });
const easedSchema = v.strictObject({ due: dueSchema, basis: v.picklist(easingBases), reason: noteSchema });
const settledSchema = v.strictObject({
  verdict: v.picklist(verdicts),
  obstacle: v.nullable(v.picklist(obstacles)),
  note: v.nullable(noteSchema),
});
const reopenedSchema = v.strictObject({ reason: v.nullable(noteSchema) });

export type CommitmentEvent =
  | BodyOf<'commitment.made', v.InferOutput<typeof madeSchema>>
  | BodyOf<'commitment.clarified', v.InferOutput<typeof clarificationSchema>>
  | BodyOf<'commitment.scheduled', v.InferOutput<typeof scheduledSchema>>
  | BodyOf<'commitment.tightened', v.InferOutput<typeof scheduledSchema>>
  | BodyOf<'commitment.renegotiated', v.InferOutput<typeof renegotiatedSchema>>
  | BodyOf<'commitment.eased', v.InferOutput<typeof easedSchema>>
  | BodyOf<'commitment.settled', v.InferOutput<typeof settledSchema>>
  | BodyOf<'commitment.reopened', v.InferOutput<typeof reopenedSchema>>;

export const commitmentEvents = {
  'commitment.made': { version: 1, schema: madeSchema },
  'commitment.clarified': { version: 1, schema: clarificationSchema },
  'commitment.scheduled': { version: 1, schema: scheduledSchema },
  'commitment.tightened': { version: 1, schema: scheduledSchema },
  'commitment.renegotiated': { version: 1, schema: renegotiatedSchema },
  'commitment.eased': { version: 1, schema: easedSchema },
  'commitment.settled': { version: 1, schema: settledSchema },
  'commitment.reopened': { version: 1, schema: reopenedSchema },
} as const;

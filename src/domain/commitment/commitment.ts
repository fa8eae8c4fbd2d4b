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

export const horizonDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(14));
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
  /** What happened to the promise since it has a due, oldest first. */
  readonly changes: readonly PromiseChange[];
  readonly settlement: Settlement | null;
}

/** What a promise says besides its due; `personId` is to whom, null to oneself. */
export type PromiseWords = Pick<Commitment, 'statement' | 'doneMeans' | 'personId'>;

/**
 * How a promise changed: `clarified` is the same promise said otherwise, `tightened` earlier or more, `renegotiated` later or
 * less in time, `eased` later or less inside the horizon, with its reason. Only `renegotiated` counts as such.
 */
export interface PromiseChange {
  readonly kind: 'clarified' | 'tightened' | 'renegotiated' | 'eased';
  /** The due before and after: the same when only words changed. */
  readonly from: Due;
  readonly to: Due;
  readonly words: { readonly before: PromiseWords; readonly after: PromiseWords } | null;
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
  /** What an excuse rests on, and a withdrawal from the horizon on; otherwise null. */
  readonly basis: EasingBasis | null;
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
export const wordsSchema = v.partial(v.pick(commitmentFieldsSchema, ['statement', 'doneMeans', 'personId']));
/** New words; what is left out stays as it is. */
export type WordsChange = v.InferOutput<typeof wordsSchema>;
const scheduledSchema = v.strictObject({ due: dueSchema });
const horizonSetSchema = v.strictObject({ horizonDays: horizonDaysSchema });
/** Since version 2 a due, words or both; what is null or left out stays as it is. */
const tightenedSchema = v.strictObject({
  due: v.optional(v.nullable(dueSchema), null),
  words: v.optional(wordsSchema, {}),
});
const renegotiatedSchema = v.strictObject({ ...tightenedSchema.entries, reason: v.nullable(noteSchema) });
const easedSchema = v.strictObject({
  ...tightenedSchema.entries,
  basis: v.picklist(easingBases),
  reason: noteSchema,
});
const settledSchema = v.strictObject({
  verdict: v.picklist(verdicts),
  obstacle: v.nullable(v.picklist(obstacles)),
  note: v.nullable(noteSchema),
  basis: v.optional(v.nullable(v.picklist(easingBases)), null),
});
const reopenedSchema = v.strictObject({ reason: v.nullable(noteSchema) });

export type CommitmentEvent =
  | BodyOf<'commitment.made', v.InferOutput<typeof madeSchema>>
  | BodyOf<'commitment.clarified', v.InferOutput<typeof clarificationSchema>>
  | BodyOf<'commitment.scheduled', v.InferOutput<typeof scheduledSchema>>
  | BodyOf<'commitment.horizon-set', v.InferOutput<typeof horizonSetSchema>>
  | BodyOf<'commitment.tightened', v.InferOutput<typeof tightenedSchema>>
  | BodyOf<'commitment.renegotiated', v.InferOutput<typeof renegotiatedSchema>>
  | BodyOf<'commitment.eased', v.InferOutput<typeof easedSchema>>
  | BodyOf<'commitment.settled', v.InferOutput<typeof settledSchema>>
  | BodyOf<'commitment.reopened', v.InferOutput<typeof reopenedSchema>>;

export const commitmentEvents = {
  'commitment.made': { version: 1, schema: madeSchema },
  'commitment.clarified': { version: 1, schema: clarificationSchema },
  'commitment.scheduled': { version: 1, schema: scheduledSchema },
  'commitment.horizon-set': { version: 1, schema: horizonSetSchema },
  'commitment.tightened': { version: 2, schema: tightenedSchema },
  'commitment.renegotiated': { version: 2, schema: renegotiatedSchema },
  'commitment.eased': { version: 2, schema: easedSchema },
  'commitment.settled': { version: 2, schema: settledSchema },
  'commitment.reopened': { version: 1, schema: reopenedSchema },
} as const;

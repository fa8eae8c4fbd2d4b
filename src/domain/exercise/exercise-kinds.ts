import * as v from 'valibot';
import { delegationSchema, feedbackSchema } from './kinds/leads.ts';
import { notYetSchema } from './kinds/not-yet.ts';
import { selfCommitmentSchema } from './kinds/self-commitment.ts';
import { ifThenSchema, woopSchema } from './kinds/woop.ts';
import { deliberatePracticeSchema } from './kinds/deliberate-practice.ts';
import { perseveranceCheckSchema } from './kinds/perseverance-check.ts';
import { purposeLadderSchema } from './kinds/purpose-ladder.ts';
import { setbackDebriefSchema } from './kinds/setback-debrief.ts';

/** Where in the room an exercise stands: what it is for. */
export const exerciseGroups = ['setback', 'plan', 'long-run', 'leads'] as const;
export type ExerciseGroup = (typeof exerciseGroups)[number];

export interface ExerciseDefinition {
  readonly group: ExerciseGroup;
  /** How long it takes, roughly. */
  readonly minutes: number;
  /** False for one that only leads into what exists elsewhere. */
  readonly keepsRecord: boolean;
}

/**
 * Every exercise, in the order of the room. What is needed for another one: a line here; if it keeps a record, its fields in
 * `kinds/` and among the records below; its screens in `renderer/features/practice-room/kinds/`.
 */
export const exercises = {
  'not-yet': { group: 'setback', minutes: 5, keepsRecord: true },
  'setback-debrief': { group: 'setback', minutes: 7, keepsRecord: true },
  woop: { group: 'plan', minutes: 8, keepsRecord: true },
  'if-then': { group: 'plan', minutes: 4, keepsRecord: true },
  'self-commitment': { group: 'plan', minutes: 4, keepsRecord: true },
  'five-minutes': { group: 'plan', minutes: 5, keepsRecord: false },
  'fresh-start': { group: 'plan', minutes: 5, keepsRecord: false },
  'reward-menu': { group: 'plan', minutes: 3, keepsRecord: false },
  coaching: { group: 'leads', minutes: 5, keepsRecord: false },
  feedback: { group: 'leads', minutes: 6, keepsRecord: true },
  delegation: { group: 'leads', minutes: 6, keepsRecord: true },
  'purpose-ladder': { group: 'long-run', minutes: 7, keepsRecord: true },
  'deliberate-practice': { group: 'long-run', minutes: 4, keepsRecord: true },
  'perseverance-check': { group: 'long-run', minutes: 3, keepsRecord: true },
} as const satisfies Readonly<Record<string, ExerciseDefinition>>;

export type ExerciseKind = keyof typeof exercises;
export const exerciseKinds = Object.keys(exercises) as [ExerciseKind, ...ExerciseKind[]];

/** What an exercise keeps, by its kind. */
export const exerciseRecordSchema = v.variant('kind', [
  notYetSchema,
  woopSchema,
  ifThenSchema,
  selfCommitmentSchema,
  feedbackSchema,
  delegationSchema,
  setbackDebriefSchema,
  purposeLadderSchema,
  deliberatePracticeSchema,
  perseveranceCheckSchema,
]);
export type ExerciseRecord = v.InferOutput<typeof exerciseRecordSchema>;
export type RecordKind = ExerciseRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<ExerciseRecord, { readonly kind: K }>;

export const recordKinds: readonly RecordKind[] = exerciseRecordSchema.options.map(
  ({ entries }) => entries.kind.literal,
);

/** The fields of a kind's record, in the order they are declared. */
export function fieldsOf(kind: RecordKind): Readonly<Record<string, v.GenericSchema>> {
  const option = exerciseRecordSchema.options.find(({ entries }) => entries.kind.literal === kind);
  const { kind: _kind, ...fields } = option?.entries ?? { kind: null };
  return fields;
}

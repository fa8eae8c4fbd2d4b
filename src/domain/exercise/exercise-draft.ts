import * as v from 'valibot';
import { idSchema, limits } from '../kernel/schema.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  exerciseRecordSchema,
  fieldsOf,
  recordKinds,
  type ExerciseRecord,
  type RecordKind,
} from './exercise-kinds.ts';

/** The day on which to ask what happened stands among the values of any exercise. */
export const followUpField = 'followUpOn';

const fieldNames: readonly string[] = [
  ...new Set([followUpField, ...recordKinds.flatMap((kind) => Object.keys(fieldsOf(kind)))]),
];

const draftValueSchema = v.union([
  v.pipe(v.string(), v.maxLength(limits.note)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.line))), v.maxLength(100)),
]);
export type DraftValue = v.InferOutput<typeof draftValueSchema>;

/** What was answered so far, whole or not, by field. */
export const draftValuesSchema = v.record(v.picklist(fieldNames), draftValueSchema);
export type DraftValues = Readonly<Record<string, DraftValue>>;

/** What an exercise is about: it is shown there as well. */
export const aboutSchema = v.strictObject({
  commitmentId: v.optional(v.nullable(idSchema), null),
  goalId: v.optional(v.nullable(idSchema), null),
  personId: v.optional(v.nullable(idSchema), null),
});
export type ExerciseAbout = Readonly<v.InferOutput<typeof aboutSchema>>;
export const aboutNothing: ExerciseAbout = { commitmentId: null, goalId: null, personId: null };

/** `fields` are those that still want an answer, in the order they are asked. */
export interface IncompleteError {
  readonly type: 'exercise-incomplete';
  readonly fields: readonly string[];
}

/** The answers as a record of this kind. Blank words count as none. */
export function draftToRecord(
  kind: RecordKind,
  values: DraftValues,
): Result<ExerciseRecord, IncompleteError> {
  const names = Object.keys(fieldsOf(kind));
  const answers = Object.fromEntries(names.map((name) => [name, answerOrNull(values[name])]));
  const parsed = v.safeParse(exerciseRecordSchema, { kind, ...answers });
  if (parsed.success) return ok(parsed.output);
  const wanting = new Set(parsed.issues.map((issue) => issue.path?.[0]?.key));
  return err({ type: 'exercise-incomplete', fields: names.filter((name) => wanting.has(name)) });
}

/** A record as answers, for going on with it. */
export function recordToDraft(record: ExerciseRecord, followUpOn: string | null): DraftValues {
  const { kind: _kind, ...answers } = record;
  const all: Record<string, unknown> = { ...answers, [followUpField]: followUpOn };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, DraftValue] => entry[1] !== null),
  );
}

/** Whether anything was answered at all. */
export function hasAnswers(values: DraftValues): boolean {
  return Object.values(values).some((value) => answerOrNull(value) !== null);
}

function answerOrNull(value: DraftValue | undefined): DraftValue | null {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

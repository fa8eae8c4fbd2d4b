import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, idSchema, lineSchema, orderKeySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** A piece of a commitment, small enough to start today. */
export interface Step {
  readonly id: string;
  readonly commitmentId: string;
  /** The step it is a piece of; null stands at the root. */
  readonly parentId: string | null;
  readonly text: string;
  /** A fractional index: steps sort by it, a move changes only the moved one. */
  readonly orderKey: string;
  readonly estimateMinutes: number | null;
  readonly dueDay: string | null;
  /** The commitment it was turned into. */
  readonly becameCommitmentId: string | null;
  readonly completed: Occurrence | null;
  /** Time given to it in five-minute starts, all together, and when it was last. */
  readonly worked: { readonly minutes: number; readonly last: Occurrence } | null;
}

/** How deep steps nest, and how many a commitment takes. A merge can exceed both; what is there is shown. */
export const stepLimits = { levels: 6, steps: 1_000 } as const;

const estimateSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60_000));
export const stepPlanSchema = v.strictObject({
  estimateMinutes: v.nullable(estimateSchema),
  dueDay: v.nullable(daySchema),
});
const addedSchema = v.strictObject({
  commitmentId: idSchema,
  text: lineSchema,
  orderKey: orderKeySchema,
  parentId: v.optional(v.nullable(idSchema), null),
  estimateMinutes: v.optional(stepPlanSchema.entries.estimateMinutes, null),
  dueDay: v.optional(stepPlanSchema.entries.dueDay, null),
});
const rewordedSchema = v.strictObject({ text: lineSchema });
/** Without `parentId` it stays where it hangs; with `commitmentId` it moves with the step that became a commitment. */
const movedSchema = v.strictObject({
  orderKey: orderKeySchema,
  parentId: v.optional(v.nullable(idSchema)),
  commitmentId: v.optional(idSchema),
});
const promotedSchema = v.strictObject({ commitmentId: idSchema });
export const workedMinutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440));
const workedSchema = v.strictObject({ minutes: workedMinutesSchema });
const nothingSchema = v.strictObject({});

export type StepEvent =
  | BodyOf<'step.added', v.InferOutput<typeof addedSchema>>
  | BodyOf<'step.reworded', v.InferOutput<typeof rewordedSchema>>
  | BodyOf<'step.moved', v.InferOutput<typeof movedSchema>>
  | BodyOf<'step.planned', Partial<v.InferOutput<typeof stepPlanSchema>>>
  | BodyOf<'step.promoted', v.InferOutput<typeof promotedSchema>>
  | BodyOf<'step.taken-back', v.InferOutput<typeof nothingSchema>>
  | BodyOf<'step.worked', v.InferOutput<typeof workedSchema>>
  | BodyOf<'step.completed', v.InferOutput<typeof nothingSchema>>
  | BodyOf<'step.reopened', v.InferOutput<typeof nothingSchema>>
  | BodyOf<'step.removed', v.InferOutput<typeof nothingSchema>>;

const untouched = { becameCommitmentId: null, completed: null, worked: null };

export const stepSubject: SubjectDefinition<Step, StepEvent> = {
  kind: 'step',
  events: {
    'step.added': { version: 2, schema: addedSchema },
    'step.reworded': { version: 1, schema: rewordedSchema },
    'step.moved': { version: 2, schema: movedSchema },
    'step.planned': { version: 1, schema: v.partial(stepPlanSchema) },
    'step.promoted': { version: 1, schema: promotedSchema },
    'step.taken-back': { version: 1, schema: nothingSchema },
    'step.worked': { version: 1, schema: workedSchema },
    'step.completed': { version: 1, schema: nothingSchema },
    'step.reopened': { version: 1, schema: nothingSchema },
    'step.removed': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    if (event.kind === 'step.added') return state ?? { id: event.subjectId, ...event.payload, ...untouched };
    if (state === null) return null;
    switch (event.kind) {
      case 'step.reworded':
      case 'step.moved':
      case 'step.planned':
        return { ...state, ...event.payload } as Step;
      case 'step.promoted':
        return { ...state, becameCommitmentId: event.payload.commitmentId };
      case 'step.taken-back':
        return { ...state, becameCommitmentId: null };
      case 'step.worked':
        return { ...state, worked: addWork(state.worked, event.payload.minutes, occurrenceOf(event)) };
      case 'step.completed':
        return { ...state, completed: occurrenceOf(event) };
      case 'step.reopened':
        return { ...state, completed: null };
      case 'step.removed':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

function addWork(before: Step['worked'], minutes: number, last: Occurrence): Step['worked'] {
  return { minutes: (before?.minutes ?? 0) + minutes, last };
}

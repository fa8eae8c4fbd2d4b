import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { idSchema, lineSchema, nameSchema, orderKeySchema, quantitySchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const keyResultMeasures = ['number', 'percent', 'currency', 'milestones', 'yes-no'] as const;
export type KeyResultMeasure = (typeof keyResultMeasures)[number];

/** What shows that an objective is reached. Where it stands comes from its check-ins, or from the milestones reached. */
export interface KeyResult {
  readonly id: string;
  readonly goalId: string;
  readonly title: string;
  readonly measure: KeyResultMeasure;
  /** What the numbers count; for a currency its ISO 4217 code. */
  readonly unit: string | null;
  readonly baseline: number;
  readonly target: number;
  /** How much it counts in the objective's score, beside the others. */
  readonly weight: number;
  /** Only of the measure `milestones`. */
  readonly milestones: readonly Milestone[];
  readonly orderKey: string;
  readonly added: Occurrence;
  readonly isRemoved: boolean;
}

export interface Milestone {
  readonly id: string;
  readonly text: string;
  readonly reached: Occurrence | null;
}

export const keyResultFieldsSchema = v.strictObject({
  title: lineSchema,
  measure: v.picklist(keyResultMeasures),
  unit: v.nullable(nameSchema),
  baseline: quantitySchema,
  target: quantitySchema,
  weight: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)),
  milestones: v.pipe(v.array(v.strictObject({ id: idSchema, text: lineSchema })), v.maxLength(100)),
});
export type KeyResultFields = v.InferOutput<typeof keyResultFieldsSchema>;
export const keyResultChangeSchema = v.partial(keyResultFieldsSchema);
export type KeyResultChange = v.InferOutput<typeof keyResultChangeSchema>;

const addedSchema = v.strictObject({
  ...keyResultFieldsSchema.entries,
  goalId: idSchema,
  orderKey: orderKeySchema,
});
const movedSchema = v.strictObject({ goalId: idSchema, orderKey: orderKeySchema });
const milestoneSchema = v.strictObject({ milestoneId: idSchema });
const nothingSchema = v.strictObject({});

export type KeyResultEvent =
  | BodyOf<'key-result.added', v.InferOutput<typeof addedSchema>>
  | BodyOf<'key-result.changed', KeyResultChange>
  | BodyOf<'key-result.moved', v.InferOutput<typeof movedSchema>>
  | BodyOf<'key-result.milestone-reached', v.InferOutput<typeof milestoneSchema>>
  | BodyOf<'key-result.milestone-reopened', v.InferOutput<typeof milestoneSchema>>
  | BodyOf<'key-result.removed', Record<string, never>>
  | BodyOf<'key-result.restored', Record<string, never>>;

export const keyResultSubject: SubjectDefinition<KeyResult, KeyResultEvent> = {
  kind: 'key-result',
  events: {
    'key-result.added': { version: 1, schema: addedSchema },
    'key-result.changed': { version: 1, schema: keyResultChangeSchema },
    'key-result.moved': { version: 1, schema: movedSchema },
    'key-result.milestone-reached': { version: 1, schema: milestoneSchema },
    'key-result.milestone-reopened': { version: 1, schema: milestoneSchema },
    'key-result.removed': { version: 1, schema: nothingSchema },
    'key-result.restored': { version: 1, schema: nothingSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'key-result.added') {
      const milestones = event.payload.milestones.map((one) => ({ ...one, reached: null }));
      return state ?? { id: event.subjectId, ...event.payload, milestones, added: when, isRemoved: false };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'key-result.changed':
        return changedKeyResult(state, event.payload);
      case 'key-result.moved':
        return { ...state, ...event.payload };
      case 'key-result.milestone-reached':
        return withMilestone(state, event.payload.milestoneId, when);
      case 'key-result.milestone-reopened':
        return withMilestone(state, event.payload.milestoneId, null);
      case 'key-result.removed':
        return { ...state, isRemoved: true };
      case 'key-result.restored':
        return { ...state, isRemoved: false };
      default:
        return exhaustive(event);
    }
  },
};

/** A milestone that keeps its id keeps that it was reached. */
function changedKeyResult(state: KeyResult, change: KeyResultChange): KeyResult {
  const reachedById = new Map(state.milestones.map(({ id, reached }) => [id, reached]));
  const milestones = change.milestones?.map((one) => ({ ...one, reached: reachedById.get(one.id) ?? null }));
  return { ...state, ...change, milestones: milestones ?? state.milestones } as KeyResult;
}

function withMilestone(state: KeyResult, milestoneId: string, reached: Occurrence | null): KeyResult {
  const milestones = state.milestones.map((one) => (one.id === milestoneId ? { ...one, reached } : one));
  return { ...state, milestones };
}

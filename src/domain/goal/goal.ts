import * as v from 'valibot';
import { occurrenceOf, type BodyOf, type NewEvent, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { idSchema, lineSchema, noteSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const goalKinds = ['purpose', 'objective', 'outcome'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** What commitments serve. Goals form a tree: a goal may serve another one. */
export interface Goal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: string;
  readonly why: string | null;
  readonly parentId: string | null;
  readonly set: Occurrence;
  readonly closed: GoalClosing | null;
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
});
export type GoalFields = v.InferOutput<typeof goalFieldsSchema>;
export const goalChangeSchema = v.partial(goalFieldsSchema);
export type GoalChange = v.InferOutput<typeof goalChangeSchema>;
const closedSchema = v.strictObject({ as: v.picklist(['reached', 'archived']) });

export type GoalEvent =
  | BodyOf<'goal.set', GoalFields>
  | BodyOf<'goal.changed', GoalChange>
  | BodyOf<'goal.closed', v.InferOutput<typeof closedSchema>>
  | BodyOf<'goal.reopened', Record<string, never>>;

export const goalSubject: SubjectDefinition<Goal, GoalEvent> = {
  kind: 'goal',
  events: {
    'goal.set': { version: 1, schema: goalFieldsSchema },
    'goal.changed': { version: 1, schema: goalChangeSchema },
    'goal.closed': { version: 1, schema: closedSchema },
    'goal.reopened': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    if (event.kind === 'goal.set') {
      return state ?? { id: event.subjectId, ...event.payload, set: when, closed: null };
    }
    if (state === null) return null;
    switch (event.kind) {
      case 'goal.changed':
        return { ...state, ...event.payload } as Goal;
      case 'goal.closed':
        return { ...state, closed: { as: event.payload.as, when } };
      case 'goal.reopened':
        return { ...state, closed: null };
      default:
        return exhaustive(event);
    }
  },
};

export type GoalError = { readonly type: 'goal-cycle' } | { readonly type: 'unchanged' };

/** Changes a goal; serving itself, directly or through others, is refused. `ancestorsOfParent` is the new parent's line up. */
export function changeGoal(
  state: Goal,
  change: GoalChange,
  ancestorsOfParent: readonly string[],
): Result<NewEvent<GoalEvent>[], GoalError> {
  const isChange = Object.entries(change).some(([field, value]) => state[field as keyof Goal] !== value);
  if (!isChange) return err({ type: 'unchanged' });
  if (typeof change.parentId === 'string' && [change.parentId, ...ancestorsOfParent].includes(state.id)) {
    return err({ type: 'goal-cycle' });
  }
  return ok([{ subjectKind: 'goal', subjectId: state.id, body: { kind: 'goal.changed', payload: change } }]);
}

import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { checkCycle, type CycleError } from './cycle.ts';
import type { Goal, GoalChange, GoalClosing, GoalEvent, GoalFields, Grading } from './goal.ts';
import { keyAtEnd, placeAfter, type Placed } from './order.ts';

/** Every intent on a goal: preconditions, then the events that record it. */

export type GoalError =
  /** `line` names the goals from the one that was to move down to the one it was to serve. */
  | { readonly type: 'goal-cycle'; readonly line: readonly string[] }
  | { readonly type: 'purpose-is-timeless' }
  | { readonly type: 'goal-has-key-results' }
  | { readonly type: 'no-such-sibling' }
  | { readonly type: 'not-closed' }
  | { readonly type: 'not-graded' }
  | { readonly type: 'unchanged' }
  | CycleError;

type Decision = Result<NewEvent<GoalEvent>[], GoalError>;

/** A goal of the line above another one, root first. */
export interface LineGoal {
  readonly id: string;
  readonly title: string;
}

/** Sets a goal behind its siblings. A purpose has neither cycle nor ambition: it need never be finished. */
export function setGoal(
  id: string,
  fields: GoalFields,
  siblings: readonly Placed[],
  restartOf: string | null = null,
): Decision {
  const checked = checkFields(fields);
  if (!checked.ok) return checked;
  const payload = {
    ...fields,
    rivals: withoutId(fields.rivals, id),
    orderKey: keyAtEnd(siblings),
    restartOf,
  };
  return ok([happened(id, { kind: 'goal.set', payload })]);
}

/** Changes what a goal says. Where it hangs is changed by `moveGoal`. */
export function changeGoal(
  state: Goal,
  change: Omit<GoalChange, 'parentId'>,
  { hasKeyResults }: { readonly hasKeyResults: boolean },
): Decision {
  const wanted: GoalChange = { ...change };
  if (change.rivals !== undefined) wanted.rivals = withoutId(change.rivals, state.id);
  if (change.kind === 'purpose' && state.kind !== 'purpose') {
    if (hasKeyResults) return err({ type: 'goal-has-key-results' });
    wanted.cycle ??= null;
    wanted.ambition ??= null;
  }
  const checked = checkFields({ ...state, ...wanted } as Goal);
  if (!checked.ok) return checked;
  if (!isChange(state, wanted)) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'goal.changed', payload: wanted })]);
}

export interface GoalMove {
  readonly parentId: string | null;
  /** Null puts it first among its new siblings. */
  readonly afterId: string | null;
}

/**
 * Hangs a goal elsewhere, or elsewhere among its siblings. Serving itself, directly or through others, is refused.
 * `line` are the goals from the root down to the new parent, `siblings` those that serve it, in order, without the goal itself.
 */
export function moveGoal(
  state: Goal,
  { parentId, afterId }: GoalMove,
  line: readonly LineGoal[],
  siblings: readonly Placed[],
): Decision {
  const circle = circleIn(state, line);
  if (circle !== null) return err({ type: 'goal-cycle', line: circle });
  const placed = placeAfter(siblings, afterId);
  if (!placed.ok) return placed;
  const { orderKey, rekeyed } = placed.value;
  return ok([
    ...rekeyed.map((one) =>
      happened(one.id, { kind: 'goal.moved', payload: { parentId, orderKey: one.orderKey } }),
    ),
    happened(state.id, { kind: 'goal.moved', payload: { parentId, orderKey } }),
  ]);
}

/** Reached or archived; what was archived may turn out to be reached. */
export function closeGoal(state: Goal, as: GoalClosing['as']): Decision {
  if (state.closed?.as === as) return err({ type: 'unchanged' });
  return ok([happened(state.id, { kind: 'goal.closed', payload: { as } })]);
}

export function reopenGoal(state: Goal): Decision {
  if (state.closed === null) return err({ type: 'not-closed' });
  return ok([happened(state.id, { kind: 'goal.reopened', payload: {} })]);
}

/** The grade at the end of a cycle. It can be given anew: the latest one counts, the history keeps all. */
export function gradeGoal(state: Goal, grading: Omit<Grading, 'when'>): Decision {
  if (state.kind === 'purpose') return err({ type: 'purpose-is-timeless' });
  return ok([happened(state.id, { kind: 'goal.graded', payload: grading })]);
}

export function withdrawGrading(state: Goal): Decision {
  if (state.grading === null) return err({ type: 'not-graded' });
  return ok([happened(state.id, { kind: 'goal.grading-withdrawn', payload: {} })]);
}

/** The titles from the goal down to the one it was to serve; null when the line does not lead back to it. */
function circleIn(state: Goal, line: readonly LineGoal[]): string[] | null {
  const at = line.findIndex(({ id }) => id === state.id);
  return at < 0 ? null : line.slice(at).map(({ title }) => title);
}

function checkFields({ kind, cycle, ambition }: Pick<GoalFields, 'kind' | 'cycle' | 'ambition'>) {
  if (kind === 'purpose' && (cycle !== null || ambition !== null))
    return err({ type: 'purpose-is-timeless' });
  return cycle === null ? ok(null) : checkCycle(cycle);
}

function isChange(state: Goal, change: GoalChange): boolean {
  return Object.entries(change).some(
    ([field, value]) => JSON.stringify(state[field as keyof Goal]) !== JSON.stringify(value),
  );
}

function withoutId(ids: readonly string[], id: string): string[] {
  return [...new Set(ids)].filter((one) => one !== id);
}

function happened(id: string, body: GoalEvent): NewEvent<GoalEvent> {
  return { subjectKind: 'goal', subjectId: id, body };
}

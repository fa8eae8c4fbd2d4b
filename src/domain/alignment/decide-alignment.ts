import { fitInto } from '../goal/cycle.ts';
import { changeGoal, closeGoal, moveGoal, type GoalError } from '../goal/decide-goal.ts';
import { compareSiblings, treeOrder } from '../goal/goal-tree.ts';
import type { Goal, GoalEvent } from '../goal/goal.ts';
import type { NewEvent } from '../kernel/event.ts';
import type { Day } from '../kernel/ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decisionsFor } from './agenda.ts';
import type { AlignmentDecision, AlignmentHeld } from './alignment.ts';

export type AlignmentError =
  | { readonly type: 'decision-does-not-fit' }
  | { readonly type: 'other-goal-needed' }
  | { readonly type: 'outside-needed' }
  | { readonly type: 'no-such-goal' }
  | GoalError;

export interface HeldSession {
  readonly id: string;
  readonly day: Day;
  readonly decisions: readonly AlignmentDecision[];
  readonly note: string | null;
}

/**
 * Records an alignment session, and does what was decided: all of it or nothing. The note of a decision to serve something
 * outside names what that is.
 */
export function holdAlignment(
  { id, day, decisions, note }: HeldSession,
  goals: readonly Goal[],
): Result<NewEvent<GoalEvent | AlignmentHeld>[], AlignmentError> {
  const states = new Map(goals.map((goal) => [goal.id, goal]));
  const events: NewEvent<GoalEvent | AlignmentHeld>[] = [];
  for (const decision of decisions) {
    const effects = effectsOf(decision, states);
    if (!effects.ok) return effects;
    for (const effect of effects.value) {
      events.push(effect);
      const state = states.get(effect.subjectId);
      if (state !== undefined) states.set(state.id, after(state, effect.body));
    }
  }
  events.push({
    subjectKind: 'alignment',
    subjectId: id,
    body: { kind: 'alignment.held', payload: { day, decisions: [...decisions], note } },
  });
  return ok(events);
}

type Effects = Result<NewEvent<GoalEvent>[], AlignmentError>;

function effectsOf(decision: AlignmentDecision, states: ReadonlyMap<string, Goal>): Effects {
  const goal = states.get(decision.goalId);
  if (goal === undefined) return err({ type: 'no-such-goal' });
  if (!decisionsFor(decision.issue).includes(decision.decision))
    return err({ type: 'decision-does-not-fit' });
  switch (decision.decision) {
    case 'serves-goal':
      return decision.otherId === null
        ? err({ type: 'other-goal-needed' })
        : serve(goal, decision.otherId, states);
    case 'serves-outside': {
      const outside = decision.note?.trim() ?? '';
      return outside === ''
        ? err({ type: 'outside-needed' })
        : both(standAlone(goal, states), changed(goal, { outside: outside.slice(0, 500) }));
    }
    case 'stands-alone':
      return standAlone(goal, states);
    case 'resolved-conflict':
      return resolve(goal, decision, states);
    case 'archived':
      return unlessUnchanged(closeGoal(goal, 'archived'));
    case 'kept-conflict':
    case 'later':
      return ok([]);
  }
}

function resolve(
  goal: Goal,
  { issue, otherId }: AlignmentDecision,
  states: ReadonlyMap<string, Goal>,
): Effects {
  const other = otherId === null ? undefined : states.get(otherId);
  if (other === undefined) return err({ type: 'other-goal-needed' });
  if (issue === 'rival') return both(withoutRival(goal, other.id), withoutRival(other, goal.id));
  if (goal.cycle === null || other.cycle === null) return ok([]);
  return changed(goal, { cycle: fitInto(goal.cycle, other.cycle) });
}

function serve(goal: Goal, parentId: string, states: ReadonlyMap<string, Goal>): Effects {
  if (!states.has(parentId)) return err({ type: 'no-such-goal' });
  return movedTo(goal, parentId, states);
}

/** What serves a closed goal, or one that is gone, is taken from it; what stands by itself already stays where it is. */
function standAlone(goal: Goal, states: ReadonlyMap<string, Goal>): Effects {
  return goal.parentId === null ? ok([]) : movedTo(goal, null, states);
}

function movedTo(goal: Goal, parentId: string | null, states: ReadonlyMap<string, Goal>): Effects {
  const links = [...states.values()].map((one) => ({ ...one, setAt: one.set.at }));
  const siblings = treeOrder(links)
    .filter(({ under, goal: { id } }) => under === parentId && id !== goal.id)
    .map(({ goal: sibling }) => sibling)
    .sort(compareSiblings);
  return moveGoal(
    goal,
    { parentId, afterId: siblings.at(-1)?.id ?? null },
    lineTo(parentId, states),
    siblings,
  );
}

function lineTo(goalId: string | null, states: ReadonlyMap<string, Goal>): Goal[] {
  const line: Goal[] = [];
  for (let id = goalId; id !== null;) {
    const goal = states.get(id);
    if (goal === undefined || line.includes(goal)) break;
    line.unshift(goal);
    id = goal.parentId;
  }
  return line;
}

function changed(goal: Goal, change: Parameters<typeof changeGoal>[1]): Effects {
  return unlessUnchanged(changeGoal(goal, change, { hasKeyResults: false }));
}

function withoutRival(goal: Goal, rivalId: string): Effects {
  return changed(goal, { rivals: goal.rivals.filter((id) => id !== rivalId) });
}

function both(first: Effects, second: Effects): Effects {
  if (!first.ok) return first;
  return second.ok ? ok([...first.value, ...second.value]) : second;
}

/** A decision that is so already is recorded all the same. */
function unlessUnchanged(effects: Result<NewEvent<GoalEvent>[], GoalError>): Effects {
  return !effects.ok && effects.error.type === 'unchanged' ? ok([]) : effects;
}

function after(state: Goal, body: GoalEvent): Goal {
  if (body.kind === 'goal.changed' || body.kind === 'goal.moved')
    return { ...state, ...body.payload } as Goal;
  return body.kind === 'goal.closed' ? { ...state, closed: { as: body.payload.as, when: state.set } } : state;
}

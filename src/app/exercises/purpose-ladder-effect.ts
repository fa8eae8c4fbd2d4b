import type { RecordOf } from '../../domain/exercise/exercise-kinds.ts';
import { moveGoal, setGoal } from '../../domain/goal/decide-goal.ts';
import type { GoalEvent } from '../../domain/goal/goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { notFound, type Core } from '../core.ts';
import { siblingsUnder } from '../services/goal-siblings.ts';
import type { EffectError, ExerciseEffect } from './exercise-effect.ts';

/**
 * The top of the ladder becomes a purpose, and the chosen goals serve it from now on. The rungs stay in the exercise: a goal can
 * get into a report, an exercise cannot.
 */
export function ladderToPurpose(
  core: Core,
  { purpose, servedBy }: RecordOf<'purpose-ladder'>,
): Result<ExerciseEffect, EffectError> {
  const id = core.ports.ids.newId();
  const set = setGoal(id, purposeFields(purpose), siblingsUnder(core, null, id));
  if (!set.ok) return set;
  const events: NewEvent<GoalEvent>[] = [...set.value];
  const served: { id: string; orderKey: string | null }[] = [];
  for (const goalId of new Set(servedBy)) {
    const goal = findGoal(core.journal(), goalId);
    if (goal === null) return notFound('goal');
    const moved = moveGoal(
      goal,
      { parentId: id, afterId: served.at(-1)?.id ?? null },
      [{ id, title: purpose }],
      served,
    );
    if (!moved.ok) return moved;
    events.push(...moved.value);
    served.push({ id: goalId, orderKey: keyIn(moved.value) });
  }
  return ok({ events, made: [{ kind: 'goal', id }] });
}

function purposeFields(title: string) {
  return {
    kind: 'purpose' as const,
    title,
    why: null,
    parentId: null,
    cycle: null,
    ambition: null,
    ownerId: null,
    cadenceDays: null,
    outside: null,
    rivals: [],
  };
}

/** Where the goal that was moved stands now. */
function keyIn(events: readonly NewEvent<GoalEvent>[]): string | null {
  const body = events.at(-1)?.body;
  return body?.kind === 'goal.moved' ? body.payload.orderKey : null;
}

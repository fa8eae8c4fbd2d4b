import { generateNKeysBetween } from 'fractional-indexing';
import type { Created } from '../../contract/endpoint.ts';
import { changeWithOthers } from '../../domain/commitment/change-together.ts';
import { closeGoal, setGoal, type GoalError } from '../../domain/goal/decide-goal.ts';
import type { Cycle, Goal } from '../../domain/goal/goal.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { addKeyResult } from '../../domain/key-result/decide-key-result.ts';
import { freshStart } from '../../domain/key-result/fresh-start.ts';
import type { KeyResult } from '../../domain/key-result/key-result.ts';
import { scoreOf } from '../../domain/key-result/progress.ts';
import { listCommitments } from '../../journal/queries/commitments.ts';
import { findGoal, listGoals } from '../../journal/queries/goals.ts';
import { listKeyResultsOf, measuredValue } from '../../journal/queries/key-results.ts';
import { commitDecision, notFound, type Core, type WriteError } from '../core.ts';
import { siblingsUnder } from './goal-siblings.ts';

export interface RestartRequest {
  readonly id: string;
  readonly title?: string | undefined;
  readonly cycle: Cycle | null;
  /** Those not yet reached when left out. */
  readonly keyResultIds?: readonly string[] | undefined;
}

type NotFound = ReturnType<typeof notFound>;

/**
 * A fresh start: archives the attempt as it stands and sets a new one with its key results measured from here. What is open
 * below, goals and commitments, goes on under the new attempt; what was settled stays with the old one. One intent.
 */
export function restartGoal(
  core: Core,
  request: RestartRequest,
): Result<Created, GoalError | WriteError> | NotFound {
  const goal = findGoal(core.journal(), request.id);
  if (goal === null) return notFound('goal');
  if (goal.kind === 'purpose') return err({ type: 'purpose-is-timeless' });
  const id = core.ports.ids.newId();
  const committed = commitDecision(core, restarted(core, goal, id, request));
  return committed.ok ? ok({ id, ...committed.value }) : committed;
}

function restarted(
  core: Core,
  goal: Goal,
  id: string,
  { title, cycle, keyResultIds }: RestartRequest,
): Result<NewEvent[], GoalError> {
  const { kind, why, parentId, ambition, ownerId, cadenceDays, outside, rivals } = goal;
  const fields = { kind, why, parentId, ambition, ownerId, cadenceDays, outside, rivals };
  const set = setGoal(
    id,
    { ...fields, title: title ?? goal.title, cycle },
    siblingsUnder(core, parentId, null),
    goal.id,
  );
  if (!set.ok) return set;
  const closed = goal.closed === null ? closeGoal(goal, 'archived') : ok([]);
  if (!closed.ok) return closed;
  return ok([
    ...closed.value,
    ...set.value,
    ...copiedKeyResults(core, goal.id, id, keyResultIds),
    ...movedGoals(core, goal.id, id),
    ...movedCommitments(core, goal.id, id),
  ]);
}

function copiedKeyResults(
  core: Core,
  fromId: string,
  toId: string,
  wantedIds: readonly string[] | undefined,
): NewEvent[] {
  const reader = core.journal();
  const isWanted = (one: KeyResult, measured: number | null): boolean =>
    wantedIds === undefined ? scoreOf(one, measured) !== 1 : wantedIds.includes(one.id);
  return listKeyResultsOf(reader, fromId).flatMap((keyResult) => {
    const measured = measuredValue(reader, keyResult.id);
    if (!isWanted(keyResult, measured)) return [];
    const fresh = freshStart(keyResult, measured);
    const milestones = fresh.milestones.map((text) => ({ id: core.ports.ids.newId(), text }));
    const added = addKeyResult(
      core.ports.ids.newId(),
      { ...fresh, milestones },
      { goalId: toId, orderKey: keyResult.orderKey },
    );
    return added.ok ? added.value : [];
  });
}

function movedGoals(core: Core, fromId: string, toId: string): NewEvent[] {
  const open = new Set(
    listGoals(core.journal())
      .filter(({ closed }) => closed === null)
      .map(({ id }) => id),
  );
  const below = siblingsUnder(core, fromId, null).filter(({ id }) => open.has(id));
  const keys = generateNKeysBetween(null, null, below.length);
  return below.map(({ id }, at): NewEvent => ({
    subjectKind: 'goal',
    subjectId: id,
    body: { kind: 'goal.moved', payload: { parentId: toId, orderKey: keys[at] ?? 'a0' } },
  }));
}

function movedCommitments(core: Core, fromId: string, toId: string): NewEvent[] {
  const now = core.now();
  const change = { goalId: toId, addTags: [], removeTags: [] };
  return listCommitments(core.journal(), { status: 'all', goalId: fromId }, now)
    .filter(({ commitment }) => commitment.settlement === null)
    .flatMap(({ commitment }) => {
      const changed = changeWithOthers(commitment, change, now);
      return changed.ok ? changed.value : [];
    });
}

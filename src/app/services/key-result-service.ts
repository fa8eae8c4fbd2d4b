import type { Services } from '../../contract/api.ts';
import { placeAfter } from '../../domain/goal/order.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import {
  addKeyResult,
  changeKeyResult,
  moveKeyResult,
  reachMilestone,
  removeKeyResult,
  reopenMilestone,
  restoreKeyResult,
  type KeyResultError,
} from '../../domain/key-result/decide-key-result.ts';
import type { KeyResult, KeyResultEvent } from '../../domain/key-result/key-result.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findKeyResult, listKeyResultsOf } from '../../journal/queries/key-results.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

type Decision = Result<NewEvent<KeyResultEvent>[], KeyResultError>;

export function keyResultService(core: Core): Services['keyResult'] {
  const decided = (id: string, decide: (keyResult: KeyResult) => Decision) => {
    const keyResult = findKeyResult(core.journal(), id);
    return keyResult === null ? notFound('key-result') : commitDecision(core, decide(keyResult));
  };
  const withIds = (milestones: readonly { readonly id: string | null; readonly text: string }[]) =>
    milestones.map(({ id, text }) => ({ id: id ?? core.ports.ids.newId(), text }));
  return {
    add({ goalId, milestones, ...fields }) {
      const goal = findGoal(core.journal(), goalId);
      if (goal === null) return notFound('goal');
      if (goal.kind === 'purpose') return err({ type: 'purpose-is-timeless' });
      const siblings = listKeyResultsOf(core.journal(), goalId);
      const placed = placeAfter(siblings, siblings.at(-1)?.id ?? null);
      if (!placed.ok) return placed;
      const id = core.ports.ids.newId();
      const { orderKey } = placed.value;
      const added = addKeyResult(id, { ...fields, milestones: withIds(milestones) }, { goalId, orderKey });
      const committed = commitDecision(core, added);
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change: ({ id, change: { milestones, ...change } }) =>
      decided(id, (keyResult) =>
        changeKeyResult(keyResult, {
          ...change,
          ...(milestones !== undefined && { milestones: withIds(milestones) }),
        }),
      ),
    move({ id, goalId, afterId }) {
      const goal = findGoal(core.journal(), goalId);
      if (goal === null) return notFound('goal');
      if (goal.kind === 'purpose') return err({ type: 'purpose-is-timeless' });
      const siblings = listKeyResultsOf(core.journal(), goalId).filter((one) => one.id !== id);
      return decided(id, (keyResult) => moveKeyResult(keyResult, { goalId, afterId }, siblings));
    },
    reachMilestone: ({ id, milestoneId }) =>
      decided(id, (keyResult) => reachMilestone(keyResult, milestoneId)),
    reopenMilestone: ({ id, milestoneId }) =>
      decided(id, (keyResult) => reopenMilestone(keyResult, milestoneId)),
    remove: ({ id }) => decided(id, removeKeyResult),
    restore: ({ id }) => decided(id, restoreKeyResult),
  };
}

import type { Client } from '../../../contract/create-client.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';
import type { MenuItem } from '../../ui/menu-item.ts';
import type { Intents } from '../intents.svelte.ts';

interface EndingGoal extends Pick<Goal, 'id' | 'kind'> {
  readonly isClosed: boolean;
}

/** How an attempt at a goal ends, and how it begins again: for the menu of every place that shows the goal. */
export function goalEndings(
  { id, kind, isClosed }: EndingGoal,
  client: Pick<Client, 'goal'>,
  intents: Intents,
  onrestart: () => void,
): MenuItem[] {
  const close = (as: 'reached' | 'archived'): void =>
    void intents.runUndoable(
      client.goal.close({ id, as }),
      as === 'reached' ? m.goal_reached_done() : m.goal_archived_done(),
    );
  const reopen = (): void => void intents.runUndoable(client.goal.reopen({ id }), m.goal_reopened_done());
  return [
    ...(isClosed
      ? [{ id: 'reopen', label: m.goal_reopen(), run: reopen }]
      : [
          { id: 'reached', label: m.goal_mark_reached(), run: () => close('reached') },
          { id: 'archive', label: m.goal_archive(), run: () => close('archived') },
        ]),
    // A purpose need never be finished, so there is nothing to start anew.
    ...(kind === 'purpose' ? [] : [{ id: 'restart', label: m.goal_restart_item(), run: onrestart }]),
  ];
}

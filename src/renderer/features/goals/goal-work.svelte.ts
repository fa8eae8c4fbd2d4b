import type { GoalBelow } from '../../../contract/goal-contract.ts';
import { mapOf, withEntries } from './with-entries.ts';

/** Of more goals what hangs on them is fetched again when they are near the window. */
const mostRefetched = 60;

/** What hangs on the goals whose lines were opened: fetched when it is needed, and again when it may have changed. */
export interface GoalWork {
  readonly below: ReadonlyMap<string, GoalBelow>;
  /** Fetches what hangs on a goal, unless it is there. */
  need(goalId: string): Promise<GoalBelow | null>;
  refetch(): Promise<void>;
}

export function createGoalWork(fetchBelow: (goalId: string) => Promise<GoalBelow | null>): GoalWork {
  let below = $state.raw(mapOf<string, GoalBelow>([]));
  let fetching: Record<string, Promise<GoalBelow | null>> = {};
  let round = 0;

  async function need(goalId: string): Promise<GoalBelow | null> {
    const known = below.get(goalId);
    if (known !== undefined) return known;
    const running = fetching[goalId];
    if (running !== undefined) return running;
    const asked = fetching;
    const answer = fetchBelow(goalId);
    asked[goalId] = answer;
    const found = await answer;
    // What was asked before a change may be old.
    if (asked !== fetching) return found;
    Reflect.deleteProperty(asked, goalId);
    if (found !== null) below = withEntries(below, [[goalId, found]]);
    return found;
  }

  /** What is shown stays until all that is newer is there. */
  async function refetch(): Promise<void> {
    round += 1;
    const own = round;
    fetching = {};
    const kept = [...below.keys()].slice(-mostRefetched);
    const found = await Promise.all(kept.map(async (id) => [id, await fetchBelow(id)] as const));
    if (own !== round) return;
    below = mapOf(found.flatMap(([id, one]) => (one === null ? [] : [[id, one] as const])));
  }

  return {
    get below() {
      return below;
    },
    need,
    refetch,
  };
}

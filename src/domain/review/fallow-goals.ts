import type { Goal } from '../goal/goal.ts';
import type { Day } from '../kernel/ports.ts';
import { daysBetween } from '../time/days.ts';

/** After so many days without a look or a promise, a goal lies fallow. */
const fallowDays = 28;

export interface FallowGoal {
  readonly goalId: string;
  /** When something last moved: a look at it, or a commitment for it that was made or got its verdict. */
  readonly since: Day;
}

/**
 * Open goals that nothing moved for four weeks, what rests longest first: a fresh start may fit. A purpose cannot lie fallow, and a
 * goal whose cycle has not begun does not.
 */
export function fallowGoals(
  goals: readonly Pick<Goal, 'id' | 'kind' | 'closed' | 'cycle' | 'set'>[],
  lastMoved: ReadonlyMap<string, Day>,
  today: Day,
): FallowGoal[] {
  return goals
    .filter(({ kind, closed, cycle }) => {
      return kind !== 'purpose' && closed === null && (cycle === null || cycle.from <= today);
    })
    .map(({ id, cycle, set }) => {
      const moments = [lastMoved.get(id), cycle?.from, set.day].filter((day) => day !== undefined);
      return { goalId: id, since: moments.reduce((last, day) => (day > last ? day : last)) };
    })
    .filter(({ since }) => daysBetween(since, today) >= fallowDays)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

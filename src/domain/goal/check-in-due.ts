import type { Day } from '../kernel/ports.ts';
import { addDays } from '../time/days.ts';
import { isOver } from './cycle.ts';
import type { Goal } from './goal.ts';

/** What a goal asks of its owner: a look at it, by its own rhythm; a grade, once its cycle is over. */
export type GoalAsk =
  { readonly kind: 'check-in'; readonly since: Day } | { readonly kind: 'grading'; readonly since: Day };

type AskingGoal = Pick<Goal, 'kind' | 'cycle' | 'cadenceDays' | 'closed' | 'grading'> & {
  readonly setDay: Day;
};

/**
 * The day on which the next check-in is due: so many days after the last one, or after the goal was set or its cycle began;
 * null without a rhythm, when closed, or when the cycle ends before.
 */
export function nextCheckInDay(goal: AskingGoal, lastDay: Day | null): Day | null {
  const { cycle, cadenceDays, closed, setDay } = goal;
  if (cadenceDays === null || closed !== null) return null;
  const begun = cycle !== null && cycle.from > setDay ? cycle.from : setDay;
  const counted = lastDay !== null && lastDay > begun ? lastDay : begun;
  const due = addDays(counted, cadenceDays);
  return cycle !== null && isOver(cycle, due) ? null : due;
}

/** What the goal asks today, if anything. `lastDay` is that of the last check-in on it or on one of its key results. */
export function goalAsk(goal: AskingGoal, lastDay: Day | null, today: Day): GoalAsk | null {
  const { cycle, closed, grading } = goal;
  if (closed !== null) return null;
  if (cycle !== null && isOver(cycle, today))
    return grading === null ? { kind: 'grading', since: addDays(cycle.to, 1) } : null;
  const due = nextCheckInDay(goal, lastDay);
  return due !== null && due <= today ? { kind: 'check-in', since: due } : null;
}

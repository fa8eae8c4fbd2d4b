import type { CheckIn } from '../check-in/check-in.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Day } from '../kernel/ports.ts';
import type { Step } from '../step/step.ts';
import { daysBetween } from '../time/days.ts';

/** After so many days in which nothing happened, the app asks what is in the way. */
const daysUntilStill = 7;

export interface MovementFacts {
  readonly commitment: Commitment;
  readonly steps: readonly Step[];
  readonly checkIns: readonly CheckIn[];
  readonly today: Day;
}

/** Why help is offered: nothing has moved for a while, or the latest check-in named an obstacle. */
export type StuckSign =
  | { readonly kind: 'still'; readonly days: number }
  | { readonly kind: 'obstacle'; readonly obstacle: NonNullable<CheckIn['obstacle']> };

/** What speaks for offering help with an open commitment, or null. */
export function stuckSign(facts: MovementFacts): StuckSign | null {
  if (facts.commitment.settlement !== null) return null;
  const moved = lastMovement(facts);
  const days = daysBetween(moved.day, facts.today);
  if (days >= daysUntilStill) return { kind: 'still', days };
  const latest = facts.checkIns.reduce<CheckIn | null>(
    (last, one) => (last === null || one.when.at > last.when.at ? one : last),
    null,
  );
  // Work on a step after the check-in answers it.
  if (latest?.obstacle == null || latest.when.at < moved.at) return null;
  return { kind: 'obstacle', obstacle: latest.obstacle };
}

function lastMovement({ commitment, steps, checkIns }: MovementFacts): {
  readonly at: string;
  readonly day: Day;
} {
  const moments = [
    commitment.made,
    ...commitment.changes.map(({ when }) => when),
    ...checkIns.map(({ when }) => when),
    ...steps.flatMap(({ completed, worked }) => [completed, worked?.last ?? null]),
  ];
  return moments.reduce<Commitment['made']>(
    (last, one) => (one !== null && one.at > last.at ? one : last),
    commitment.made,
  );
}

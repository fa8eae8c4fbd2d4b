import { cycleToQuarter } from '../../../domain/goal/cycle.ts';
import type { Cycle } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A quarter by its name, "Q4 2026"; other cycles by their days, "5 Oct – 12 Nov 2026". */
export function cycleText(cycle: Cycle): string {
  const quarter = cycleToQuarter(cycle);
  if (quarter !== null) return m.goal_quarter({ quarter: quarter.quarter, year: String(quarter.year) });
  return cycleDays(cycle);
}

/** The days of a cycle, both included. */
export function cycleDays({ from, to }: Cycle): string {
  return format.formatRange(Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`));
}

import { cycleToQuarter } from '../../../domain/goal/cycle.ts';
import type { Cycle } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';
import { dayRangeText } from '../day-text.ts';

/** A quarter by its name, "Q4 2026"; other cycles by their days, "5 Oct – 12 Nov 2026". */
export function cycleText(cycle: Cycle): string {
  const quarter = cycleToQuarter(cycle);
  if (quarter !== null) return m.goal_quarter({ quarter: quarter.quarter, year: String(quarter.year) });
  return dayRangeText(cycle);
}

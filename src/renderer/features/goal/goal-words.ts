import { isOver } from '../../../domain/goal/cycle.ts';
import type { Cycle } from '../../../domain/goal/goal.ts';
import { m } from '../../../messages/index.ts';
import { daysFrom } from '../../shared/due-text.ts';
import { cycleText } from '../../shared/goal/cycle-words.ts';
import { quantityText } from '../../shared/quantity-text.ts';

/** A cycle and where today lies in it: "Q4 2026, 34 days left". */
export function cycleStandingText(cycle: Cycle, today: string): string {
  const span = { cycle: cycleText(cycle) };
  if (isOver(cycle, today)) return m.key_result_cycle_over(span);
  if (today < cycle.from) return m.key_result_cycle_ahead(span);
  return m.key_result_cycle_left({ ...span, count: daysFrom(today, cycle.to) + 1 });
}

/** What share of a score a weight is: "40 %". */
export function weightShareText(weight: number, weights: readonly number[]): string {
  const total = weights.reduce((sum, one) => sum + one, 0);
  return quantityText(Math.round((weight / total) * 100), '%');
}

import { m } from '../../messages/index.ts';
import type { Option } from '../ui/option.ts';

const longestHorizonDays = 14;

/** The horizons that may be chosen, from `fewest` days before due on. */
export function horizonOptions(fewest: number): Option<string>[] {
  return Array.from({ length: longestHorizonDays - fewest + 1 }, (_, index) => {
    const days = fewest + index;
    return { value: String(days), label: horizonText(days) };
  });
}

function horizonText(days: number): string {
  if (days === 0) return m.commitment_horizon_none();
  return days === 1 ? m.commitment_horizon_day() : m.commitment_horizon_days({ count: days });
}

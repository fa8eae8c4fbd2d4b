import { addDays } from '../../domain/time/days.ts';
import type { Core } from '../core.ts';

/**
 * The wall-clock time of a day's evening prompt, or null when the person wants none. A time before the start of day belongs to
 * the night after: 01:00, with a day that starts at 04:00, is on the next calendar date.
 */
export function eveningPromptLocal(core: Core, day: string): string | null {
  const { eveningPromptAt, startOfDay } = core.profile();
  if (eveningPromptAt === null) return null;
  return `${eveningPromptAt < startOfDay ? addDays(day, 1) : day}T${eveningPromptAt}`;
}

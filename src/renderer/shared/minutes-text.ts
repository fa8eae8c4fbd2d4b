import { m } from '../../messages/index.ts';

/** "45 min", "2 h", "2 h 30". */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return m.step_minutes({ minutes: rest });
  return rest === 0 ? m.step_hours({ hours }) : m.step_hours_minutes({ hours, minutes: rest });
}

import { m } from '../../../messages/index.ts';

/** A greeting for the clock time `YYYY-MM-DDTHH:MM`, with the person's name when it is known. */
export function greeting(now: string, name: string | null): string {
  const part = partOfDay(Number(now.slice(11, 13)));
  if (part === 'morning') return name ? m.today_morning_name({ name }) : m.today_morning();
  if (part === 'afternoon') return name ? m.today_afternoon_name({ name }) : m.today_afternoon();
  return name ? m.today_evening_name({ name }) : m.today_evening();
}

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

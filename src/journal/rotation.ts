import { startOfWeek } from '../domain/time/days.ts';

interface Dated {
  readonly name: string;
  readonly takenAt: string;
}

const keptLast = 5;
const keptDaily = 7;
const keptWeekly = 4;

/** The names to keep of `backups` (newest first): the 5 last, the newest of each of 7 days, the newest of each of 4 weeks. */
export function keptBackups(backups: readonly Dated[]): ReadonlySet<string> {
  const dayOf = (backup: Dated): string => backup.takenAt.slice(0, 10);
  return new Set([
    ...backups.slice(0, keptLast).map((backup) => backup.name),
    ...newestPer(backups, dayOf, keptDaily),
    ...newestPer(backups, (backup) => startOfWeek(dayOf(backup)), keptWeekly),
  ]);
}

function newestPer(
  backups: readonly Dated[],
  periodOf: (backup: Dated) => string,
  periods: number,
): string[] {
  const newest = new Map<string, string>();
  for (const backup of backups) {
    const period = periodOf(backup);
    if (!newest.has(period)) newest.set(period, backup.name);
  }
  return [...newest.values()].slice(0, periods);
}

const minute = 60_000;
const secondsToPlan = 10_000;

/** The next whole minute that leaves time to plan for it, as a date-time field takes it. */
export function nextWholeMinute(): string {
  const at = new Date(Math.ceil((Date.now() + secondsToPlan) / minute) * minute);
  const clock = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}T${clock}`;
}

/** A wall-clock time `days` from now, as a date-time field takes it. */
export function inDays(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day so many days from now on this machine, `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

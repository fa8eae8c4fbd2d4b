const minute = 60_000;
const secondsToPlan = 10_000;

/** The next whole minute that leaves time to plan for it, as a date-time field takes it. */
export function nextWholeMinute(): string {
  const at = new Date(Math.ceil((Date.now() + secondsToPlan) / minute) * minute);
  const clock = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}T${clock}`;
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

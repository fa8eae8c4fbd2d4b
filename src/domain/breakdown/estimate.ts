const mostMinutes = 60_000;
const form = /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*(?:m|min|mins|minutes?)?)?$/i;

/** Minutes from what people write: "45", "45 min", "1h", "1.5 h", "1h30". Null when it is none of these, zero or absurd. */
export function readEstimate(text: string): number | null {
  const found = form.exec(text.trim());
  if (found === null) return null;
  const hours = Number((found[1] ?? '0').replace(',', '.'));
  const minutes = Math.round(hours * 60) + Number(found[2] ?? '0');
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}

/** A number as people type it, with a point or a comma; null for what is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(plain)) return null;
  return Number(plain);
}

/** As `readNumber`, for whole numbers from `from` to `to`. */
export function readWhole(text: string, from: number, to: number): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) && value >= from && value <= to ? value : null;
}

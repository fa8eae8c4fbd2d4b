/** Stands for a character that is already spoken for: no letter, digit or space, and in no date format. */
const MASK = '·';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with the stretches made unreadable, every other character in its place. */
export function maskSpans(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (masked, { start, end }) => masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end),
    text,
  );
}

/** The text without the stretches. */
export function cutSpans(text: string, stretches: readonly Stretch[]): string {
  const lastFirst = stretches.toSorted((a, b) => b.start - a.start);
  return lastFirst.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

interface Placed {
  readonly id: string;
}

/**
 * Behind which one a key result stands once it moved one place up or down: null for the first place, undefined where it cannot
 * move that way.
 */
export function placeBehind(ordered: readonly Placed[], id: string, by: -1 | 1): string | null | undefined {
  const at = ordered.findIndex((one) => one.id === id);
  const target = at + by;
  if (at < 0 || target < 0 || target >= ordered.length) return undefined;
  return ordered.filter((one) => one.id !== id)[target - 1]?.id ?? null;
}

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { err, ok, type Result } from '../kernel/result.ts';

/** Something that stands in an order among its siblings. Null keys sort behind, in the order they came. */
export interface Placed {
  readonly id: string;
  readonly orderKey: string | null;
}

export interface Placement {
  readonly orderKey: string;
  /** Siblings that need a key first, because they have none, or share one that two devices drew at the same time. */
  readonly rekeyed: readonly { readonly id: string; readonly orderKey: string }[];
}

/**
 * A key between the sibling `afterId` (null: the beginning) and the one that follows it. `siblings` are in their order, without
 * what is placed. Keys are fractional indexes: a move changes the moved record alone, wherever there is room.
 */
export function placeAfter(
  siblings: readonly Placed[],
  afterId: string | null,
): Result<Placement, { readonly type: 'no-such-sibling' }> {
  const index = afterId === null ? -1 : siblings.findIndex(({ id }) => id === afterId);
  if (afterId !== null && index < 0) return err({ type: 'no-such-sibling' });
  const before = siblings[index]?.orderKey ?? null;
  const after = siblings[index + 1]?.orderKey ?? null;
  const isBeforeKeyed = index < 0 || before !== null;
  if (isBeforeKeyed && (before === null || after === null || before < after))
    return ok({ orderKey: generateKeyBetween(before, after), rekeyed: [] });
  const keys = generateNKeysBetween(null, null, siblings.length + 1);
  const key = (at: number): string => keys[at] ?? 'a0';
  const rekeyed = siblings
    .map(({ id }, at) => ({ id, orderKey: key(at <= index ? at : at + 1) }))
    .filter(({ orderKey }, at) => siblings[at]?.orderKey !== orderKey);
  return ok({ orderKey: key(index + 1), rekeyed });
}

/** The key of what comes last; null where siblings have none, so that it stays behind those that came before it. */
export function keyAtEnd(siblings: readonly Placed[]): string | null {
  if (siblings.some(({ orderKey }) => orderKey === null)) return null;
  return generateKeyBetween(siblings.at(-1)?.orderKey ?? null, null);
}

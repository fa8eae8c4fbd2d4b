/** The list with one of its things put where another one stands; unchanged when either is not in it. */
export function movedTo<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  targetId: string,
): readonly T[] {
  const from = list.findIndex((one) => one.id === id);
  const to = list.findIndex((one) => one.id === targetId);
  const moved = list[from];
  return moved === undefined || to < 0 ? list : list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The list with one of its things a place up or down; unchanged at its ends. */
export function movedBy<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  by: -1 | 1,
): readonly T[] {
  const target = list[list.findIndex((one) => one.id === id) + by];
  return target === undefined ? list : movedTo(list, id, target.id);
}

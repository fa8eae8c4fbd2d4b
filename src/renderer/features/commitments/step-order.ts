import type { Step } from '../../../domain/step/step.ts';

/** The step behind which `id` must be put to move it by one; undefined when it is at that end, null for first. */
export function neighbourFor(steps: readonly Step[], id: string, by: -1 | 1): string | null | undefined {
  const at = steps.findIndex((step) => step.id === id);
  const target = at + by;
  if (at < 0 || target < 0 || target >= steps.length) return undefined;
  return by === 1 ? steps[target]?.id : (steps[target - 1]?.id ?? null);
}

/** The step behind which `id` must be put to take the place of `overId`; undefined when that is its place already. */
export function neighbourForDrop(
  steps: readonly Step[],
  id: string,
  overId: string,
): string | null | undefined {
  const from = steps.findIndex((step) => step.id === id);
  const to = steps.findIndex((step) => step.id === overId);
  if (from < 0 || to < 0 || from === to) return undefined;
  return from < to ? overId : (steps[to - 1]?.id ?? null);
}

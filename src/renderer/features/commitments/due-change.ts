/** What moving a due would be, by the rules of `decide-commitment.ts`, so that it can be told before it is done. */
export type DueMove = 'scheduled' | 'past' | 'same' | 'tightened' | 'renegotiated' | 'eased';

/** All three as a clock in the person's zone shows them; `present` null when there is no due yet. */
export interface DueMoveQuestion {
  readonly present: string | null;
  readonly wanted: string;
  readonly now: string;
  /** Whether the horizon has begun. */
  readonly isInsideHorizon: boolean;
}

export function dueMove({ present, wanted, now, isInsideHorizon }: DueMoveQuestion): DueMove {
  if (wanted <= now) return 'past';
  if (present === null) return 'scheduled';
  if (wanted === present) return 'same';
  if (wanted < present) return 'tightened';
  return isInsideHorizon ? 'eased' : 'renegotiated';
}

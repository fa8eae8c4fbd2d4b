import type { WordsMeaning } from '../../../domain/commitment/change-promise.ts';

/** What a change of a promise would be, by the rules of `change-promise.ts`, so that it can be told before it is done. */
export type PromiseMove =
  'scheduled' | 'past' | 'same' | 'undecided' | 'clarified' | 'tightened' | 'renegotiated' | 'eased';

/** All times as a clock in the person's zone shows them; `present` null when there is no due yet. */
export interface PromiseMoveQuestion {
  readonly present: string | null;
  readonly wanted: string;
  readonly now: string;
  /** Whether the horizon has begun. */
  readonly isInsideHorizon: boolean;
  /** What other words are; undefined while the person has not said it, null when they are as they were. */
  readonly words: WordsMeaning | null | undefined;
  /** Whether whoever it was promised to would be promised it no longer. */
  readonly isRelease: boolean;
}

export function promiseMove(question: PromiseMoveQuestion): PromiseMove {
  const { present, wanted, now, isInsideHorizon, words, isRelease } = question;
  const isMoved = wanted !== (present ?? '');
  if (isMoved && wanted <= now) return 'past';
  if (present === null) return isMoved ? 'scheduled' : words === null ? 'same' : 'clarified';
  const easing = isInsideHorizon ? 'eased' : 'renegotiated';
  if ((isMoved && wanted > present) || isRelease || words === 'less') return easing;
  if (words === undefined) return 'undecided';
  if (isMoved || words === 'more') return 'tightened';
  return words === 'clearer' ? 'clarified' : 'same';
}

import type { Instant } from '../kernel/ports.ts';
import { err, ok } from '../kernel/result.ts';
import type {
  Clarification,
  Commitment,
  CommitmentEvent,
  Due,
  EasingBasis,
  WordsChange,
} from './commitment.ts';
import { happened, isBlank, type CommitmentDecision } from './decide-commitment.ts';
import { horizonOf } from './horizon.ts';

/** What the person says other words are. Only they can know: the app asks, and the history keeps both wordings. */
export const wordsMeanings = ['clearer', 'more', 'less'] as const;
export type WordsMeaning = (typeof wordsMeanings)[number];

export interface PromiseChangeRequest {
  /** Null leaves the due where it is. */
  readonly due: Due | null;
  readonly words: WordsChange;
  readonly meaning: WordsMeaning;
  readonly reason: string | null;
  /** Needed to ease a promise inside the horizon; without it such a change is refused. */
  readonly basis: EasingBasis | null;
}

/**
 * Says the same promise more clearly, and changes what is no promise (goal, tags) at any time. From due on the words wait for
 * the verdict; to release the person whom it was promised to is easing, and no clarification.
 */
export function clarifyCommitment(
  state: Commitment,
  change: Clarification,
  now: Instant,
): CommitmentDecision {
  const isChange = Object.entries(change).some(
    ([field, value]) => value !== undefined && !isSame(state[field as keyof Commitment], value),
  );
  if (!isChange) return err({ type: 'unchanged' });
  const words = changedWords(state, change);
  if (isAny(words)) {
    if (state.settlement !== null) return err({ type: 'already-settled' });
    if (state.due !== null && state.due.instant <= now) return err({ type: 'already-due' });
    if (state.due !== null && isRelease(state, words)) return err({ type: 'eases-promise' });
  }
  return ok([happened(state.id, { kind: 'commitment.clarified', payload: change })]);
}

/**
 * Changes the due, the words or both in one go. Earlier or more takes effect at once (*tightened*); later, less, or to somebody
 * else is *renegotiated* before the horizon and inside it needs the counterpart's agreement or a recorded emergency (*eased*);
 * where one part gives and another takes, easing counts. After due, only a verdict is possible. Without a due nothing is eased.
 */
export function changePromise(
  state: Commitment,
  request: PromiseChangeRequest,
  now: Instant,
): CommitmentDecision {
  if (state.settlement !== null) return err({ type: 'already-settled' });
  if (request.due !== null && request.due.instant <= now) return err({ type: 'due-in-the-past' });
  const words = changedWords(state, request.words);
  const due = request.due?.instant === state.due?.instant ? null : request.due;
  if (due === null && !isAny(words)) return err({ type: 'unchanged' });
  if (state.due === null) return record(state, clarification(words), due && scheduling(due));
  if (state.due.instant <= now) return err({ type: 'already-due' });

  const isClearer = request.meaning === 'clearer' && !isRelease(state, words);
  const moved = isClearer ? {} : words;
  const said = isClearer ? clarification(words) : null;
  if (due === null && isClearer) return record(state, said);
  const isEasing =
    (due !== null && due.instant > state.due.instant) ||
    isRelease(state, words) ||
    (request.meaning === 'less' && isAny(words));
  if (!isEasing) return record(state, said, { kind: 'commitment.tightened', payload: { due, words: moved } });

  const { reason, basis } = request;
  const horizon = horizonOf(state.due, state.horizonDays);
  if (now < horizon) {
    return record(state, said, { kind: 'commitment.renegotiated', payload: { due, words: moved, reason } });
  }
  if (basis === null || reason === null || isBlank(reason)) return err({ type: 'inside-horizon', horizon });
  return record(state, said, { kind: 'commitment.eased', payload: { due, words: moved, basis, reason } });
}

function record(state: Commitment, ...bodies: readonly (CommitmentEvent | null)[]): CommitmentDecision {
  return ok(bodies.filter((body) => body !== null).map((body) => happened(state.id, body)));
}

function clarification(words: WordsChange): CommitmentEvent | null {
  return isAny(words) ? { kind: 'commitment.clarified', payload: words } : null;
}

function scheduling(due: Due): CommitmentEvent {
  return { kind: 'commitment.scheduled', payload: { due } };
}

/** The words that would be other than they are. */
function changedWords(state: Commitment, { statement, doneMeans, personId }: Clarification): WordsChange {
  return {
    ...(statement !== undefined && statement !== state.statement ? { statement } : {}),
    ...(doneMeans !== undefined && doneMeans !== state.doneMeans ? { doneMeans } : {}),
    ...(personId !== undefined && personId !== state.personId ? { personId } : {}),
  };
}

/** Whoever it was promised to would be promised it no longer. */
function isRelease(state: Commitment, words: WordsChange): boolean {
  return words.personId !== undefined && state.personId !== null;
}

function isAny(words: WordsChange): boolean {
  return Object.keys(words).length > 0;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { phraseLength, type Lexicon } from './lexicon.ts';
import { readWords, reworded, spanOfWords, type Span, type Word } from './words.ts';

/** A statement taken apart: what leads up to the promise, and the promise. */
export interface Promised {
  readonly text: string;
  readonly words: readonly Word[];
  /** The index of the first word of the promise itself; the number of words when nothing follows. */
  readonly head: number;
  readonly wish: Span | null;
  readonly owner: Span | null;
}

export function readPromise(text: string, lexicon: Lexicon): Promised {
  const words = readWords(text);
  let head = 0;
  let wish: Span | null = null;
  let owner: Span | null = null;
  for (;;) {
    const wishLength = phraseLength(words, head, lexicon.wishes);
    const ownerLength = wishLength > 0 ? 0 : ownerLengthAt(words, head, lexicon);
    const leadLength = wishLength > 0 || ownerLength > 0 ? 0 : phraseLength(words, head, lexicon.leads);
    const length = wishLength + ownerLength + leadLength;
    if (length === 0) return { text, words, head, wish, owner };
    if (wishLength > 0) wish ??= spanOfWords(words, head, head + length);
    if (ownerLength > 0) owner ??= spanOfWords(words, head, head + length);
    head += length;
  }
}

/** "Someone should", "we need to", or a "we" that is about to act. */
function ownerLengthAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const joint = phraseLength(words, at, lexicon.joint);
  const subject = joint > 0 ? joint : phraseLength(words, at, lexicon.owners);
  if (subject === 0) return 0;
  const modal = phraseLength(words, at + subject, lexicon.modals);
  const next = words[at + subject + modal];
  if (next === undefined) return 0;
  return modal > 0 || (joint > 0 && lexicon.verbs.has(next.lower)) ? subject + modal : 0;
}

/** The promise without what leads up to it, as a statement of its own; null when nothing would be left. */
export function promiseAlone({ text, words, head }: Promised): string | null {
  const first = words[head];
  return first ? reworded(text, text.slice(first.start)) : null;
}

/** One word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces stand between this word and the one before it. */
  readonly isJoined: boolean;
}

/** A stretch of a text, as offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text in its order. Its time grows with the length of the text and no faster. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const [word] = match;
    const isJoined = words.length > 0 && text.slice(end, start).trim() === '';
    end = start + word.length;
    words.push({ text: word, lower: word.toLowerCase().replaceAll('’', "'"), start, end, isJoined });
  }
  return words;
}

/** From the beginning of one word to the end of another; both are there. */
export function spanOfWords(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** A rewording in the writing of the original: its spaces in order, its first letter as large as before. */
export function reworded(original: string, next: string): string {
  const tidy = next
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/,(?=[.;:!?])/g, '')
    .replace(/^[\s,.;:!?–—-]+/, '')
    .trim()
    .replace(/[\s,;:–—-]$/, '')
    .trim();
  return /^[^\p{L}]*\p{Lu}/u.test(original) ? upperFirst(tidy) : tidy;
}

export function upperFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

export function lowerFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
}

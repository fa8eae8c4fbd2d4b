import type { Lexicon } from './lexicon.ts';
import { isCapitalised, type Word } from './words.ts';

const amount = /^\d[\d.,]*(?:k|m|km|kg|g|h|hr|hrs|min|mins|s|x|l|ml|cm|mb|gb|€|p|pm²)?$/u;
const year = /^(?:19|20)\d\d$/;
const mostWords = 3;

/** How much or how often, in the words of the text: "12 interview questions"; null when nothing says so. */
export function measureIn(text: string, words: readonly Word[], lexicon: Lexicon): string | null {
  const at = words.findIndex((_, index) => isAmount(text, words, index, lexicon));
  const first = words[at];
  if (first === undefined) return null;
  const start = /[€$£¥]/u.test(text[first.start - 1] ?? '') ? first.start - 1 : first.start;
  let last = first;
  for (const word of words.slice(at + 1, at + 1 + mostWords)) {
    if (!word.isJoined || lexicon.sets.measureEnds.has(word.lower) || isCapitalised(word)) break;
    last = word;
  }
  const end = last === first && text[last.end] === '%' ? last.end + 1 : last.end;
  return text.slice(start, end);
}

/** Dates, times and numbers that only name a thing ("chapter 3", "2027") say nothing about how much. */
function isAmount(text: string, words: readonly Word[], at: number, { sets }: Lexicon): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (sets.numbers.has(word.lower)) return true;
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  if (!amount.test(word.lower) || sets.dateLeads.has(before) || sets.numbered.has(before)) return false;
  if (sets.months.has(before) || sets.months.has(after)) return false;
  const isClock = text[word.end] === ':' || text[word.start - 1] === ':' || text[word.start - 1] === '#';
  return !isClock && !(year.test(word.lower) && !/[€$£¥]/u.test(text[word.start - 1] ?? ''));
}

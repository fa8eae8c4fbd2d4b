import type { CoachField, Finding } from './finding.ts';
import { phraseLength, type Lexicon } from './lexicon.ts';
import { isCapitalised, readWords, reworded, spanOfWords, type Word } from './words.ts';

const mostOfAKind = 3;
const mostPasses = 20;

/** Words that mean something else to everybody: what would one see or count? */
export function vagueWordsIn(
  text: string,
  words: readonly Word[],
  from: number,
  field: CoachField,
  lexicon: Lexicon,
): readonly Finding[] {
  return found(text, words, from, (at) => {
    const word = words[at];
    // A large letter inside a text is a name: "Good Friday".
    if (word && at > from && isCapitalised(word)) return 0;
    return phraseLength(words, at, lexicon.fillers) > 0 ? 0 : phraseLength(words, at, lexicon.vague);
  }).map((one) => ({ code: 'vague-word', field, ...one, fix: null }));
}

/** Words that can go, and the text without them. */
export function fillersIn(
  text: string,
  words: readonly Word[],
  from: number,
  field: CoachField,
  lexicon: Lexicon,
): readonly Finding[] {
  return found(text, words, from, (at) => phraseLength(words, at, lexicon.fillers)).map((one) => {
    const rest = withoutPhrase(text, one.words.toLowerCase(), lexicon);
    return {
      code: 'filler',
      field,
      ...one,
      fix: rest === null ? null : { kind: 'reword', field, text: rest },
    };
  });
}

interface Found {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** Each different phrase once, the first few of them. */
function found(
  text: string,
  words: readonly Word[],
  from: number,
  lengthAt: (at: number) => number,
): readonly Found[] {
  const all = new Map<string, Found>();
  for (let at = from; at < words.length && all.size < mostOfAKind; at += 1) {
    const length = lengthAt(at);
    if (length === 0) continue;
    const span = spanOfWords(words, at, at + length);
    const key = text.slice(span.start, span.end).toLowerCase();
    if (!all.has(key)) all.set(key, { span, words: text.slice(span.start, span.end) });
    at += length - 1;
  }
  return [...all.values()];
}

/** The text without a phrase, also where leaving it out puts another one together; null when that leaves nothing. */
function withoutPhrase(text: string, phrase: string, lexicon: Lexicon): string | null {
  let rest = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const words = readWords(rest);
    const spans = spansOf(rest, words, phrase, lexicon);
    if (spans.length === 0) return words.length === 0 ? null : reworded(text, rest);
    rest = cut(rest, spans);
  }
  return null;
}

function spansOf(text: string, words: readonly Word[], phrase: string, lexicon: Lexicon) {
  const spans = words.map((_, at) => spanOfWords(words, at, at + phraseLength(words, at, lexicon.fillers)));
  return spans.filter(({ start, end }) => end > start && text.slice(start, end).toLowerCase() === phrase);
}

function cut(text: string, spans: readonly { start: number; end: number }[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return ends.map((from, index) => text.slice(from, Math.max(from, starts[index] ?? from))).join(' ');
}

import type { Finding } from './finding.ts';
import { baseOf, phraseLength, type Lexicon } from './lexicon.ts';
import { promiseAlone, type Promised } from './promise.ts';
import { isCapitalised, lowerFirst, reworded, spanOfWords, upperFirst, type Word } from './words.ts';

/** Rules about who does it and whether it is a thing to do. Each answers one finding or none. */

const farthestVerb = 8;

export function wishIn(promised: Promised): Finding | null {
  return leadUp(promised, 'wish', promised.wish);
}

export function missingOwnerIn(promised: Promised, lexicon: Lexicon): Finding | null {
  return leadUp(promised, 'no-owner', promised.owner) ?? passiveIn(promised, lexicon);
}

function leadUp(promised: Promised, code: 'wish' | 'no-owner', span: Promised['wish']): Finding | null {
  if (span === null) return null;
  const alone = promiseAlone(promised);
  return {
    code,
    field: 'statement',
    span,
    words: promised.text.slice(span.start, span.end),
    fix: alone === null ? null : { kind: 'reword', field: 'statement', text: alone },
  };
}

/** "The report must be written": by whom? */
function passiveIn({ text, words, head }: Promised, lexicon: Lexicon): Finding | null {
  const first = words[head];
  if (first === undefined || lexicon.verbs.has(first.lower)) return null;
  for (let at = head + 1; at < head + farthestVerb && at < words.length; at += 1) {
    const modal = words[at]?.lower === 'to' ? 1 : phraseLength(words, at, lexicon.modals);
    const verbAt = at + modal + 1;
    const verb = words[verbAt];
    if (modal === 0 || words[at + modal]?.lower !== 'be' || verb === undefined) continue;
    const base = baseOf(verb.lower, 'ed', lexicon);
    const span = spanOfWords(words, at, verbAt + 1);
    return {
      code: 'no-owner',
      field: 'statement',
      span,
      words: text.slice(span.start, span.end),
      fix: base === null ? null : turnedRound(text, first, span, base),
    };
  }
  return null;
}

/** "The report must be sent to Ana" → "Send the report to Ana" */
function turnedRound(text: string, first: Word, verb: { start: number; end: number }, base: string) {
  const subject = lowerFirst(text.slice(first.start, verb.start));
  const words = reworded(text, upperFirst(`${base} ${subject} ${text.slice(verb.end)}`));
  return { kind: 'reword', field: 'statement', text: words } as const;
}

/** A thing instead of something to do: "Writing the report", "The report". */
export function missingActionIn(promised: Promised, lexicon: Lexicon): Finding | null {
  const { text, words, head } = promised;
  const first = words[head];
  const next = words[head + 1];
  if (first === undefined || next === undefined || lexicon.verbs.has(first.lower)) return null;
  const rest = text.slice(first.end);
  const base = baseOf(first.lower, 'ing', lexicon);
  if (base !== null && isActedOn(next, lexicon)) {
    return actionFinding(promised, spanOfWords(words, head, head + 1), `${base}${rest}`);
  }
  if (!lexicon.sets.subjectStarts.has(first.lower)) return null;
  const done = words.findIndex(
    ({ lower }, at) => at > head + 1 && at < head + farthestVerb && (lower === 'is' || lower === 'are'),
  );
  const span = spanOfWords(words, head, Math.min(words.length, head + 2));
  const verb = done < 0 ? null : baseOf(words[done + 1]?.lower ?? '', 'ed', lexicon);
  if (verb !== null) {
    const { text: turned } = turnedRound(text, first, spanOfWords(words, done, done + 2), verb);
    return actionFinding(promised, span, turned);
  }
  return actionFinding(promised, span, `finish ${lowerFirst(text.slice(first.start))}`);
}

function actionFinding({ text }: Promised, span: { start: number; end: number }, result: string): Finding {
  return {
    code: 'no-action',
    field: 'statement',
    span,
    words: text.slice(span.start, span.end),
    fix: { kind: 'reword', field: 'statement', text: reworded(text, result) },
  };
}

const prepositions = new Set(['with', 'to', 'for', 'about', 'up']);

/** Whether a gerund is followed by what it acts on: "meeting with Ana", but not "meeting room". */
function isActedOn(word: Word, lexicon: Lexicon): boolean {
  return isObjectStart(word, lexicon) || (word.isJoined && prepositions.has(word.lower));
}

/** Whether a word begins an object, so that the one before it was something to do and not the name of a thing. */
export function isObjectStart(word: Word, { sets }: Lexicon): boolean {
  const isNamed = sets.determiners.has(word.lower) || sets.backwards.has(word.lower) || isCapitalised(word);
  return word.isJoined && (isNamed || /^\d/.test(word.text));
}

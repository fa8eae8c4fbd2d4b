import { isObjectStart } from './action-rules.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { Promised } from './promise.ts';
import { reworded, type Word } from './words.ts';

const mostParts = 10;

/**
 * Several promises in one: each part begins with something to do. "Ana and Ben" and "research and development" are
 * one; so are steps that build on each other: "write it and send it", "go there and look".
 */
export function severalIn({ text, words, head }: Promised, lexicon: Lexicon): Finding | null {
  const first = words[head];
  if (first === undefined || !lexicon.verbs.has(first.lower)) return null;
  const parts = partStarts(text, words, head, lexicon);
  const second = parts[1];
  if (second === undefined) return null;
  const spans = parts.map(({ from }, index) => ({ from, to: parts[index + 1]?.until ?? text.length }));
  const statements = spans.map(({ from, to }) => reworded(text, text.slice(from, to)));
  const verb = words[second.at];
  const span = { start: second.until, end: verb?.end ?? second.from };
  return {
    code: 'several-goals',
    field: 'statement',
    span,
    words: text.slice(span.start, span.end),
    fix: parts.length > mostParts ? null : { kind: 'split', statements },
  };
}

interface Part {
  /** The index of its verb. */
  readonly at: number;
  /** Where its own words begin. */
  readonly from: number;
  /** Where the part before it ends. */
  readonly until: number;
}

function partStarts(text: string, words: readonly Word[], head: number, lexicon: Lexicon): Part[] {
  const first = words[head];
  const parts: Part[] = first ? [{ at: head, from: first.start, until: 0 }] : [];
  for (let at = head + 2; at < words.length; at += 1) {
    const before = words[at - 1];
    const word = words[at];
    if (before === undefined || word === undefined) continue;
    const gap = text.slice(before.end, word.start);
    const isConnected = lexicon.sets.connectors.has(word.lower);
    if (!isConnected && !/[;\n\r•·,&]|[*-]\s/u.test(gap)) continue;
    const verbAt = pastConnectors(words, at, lexicon);
    const last = parts.at(-1);
    if (last === undefined || at - last.at < 2 || !startsPart({ text, words, verbAt, gap, last }, lexicon))
      continue;
    parts.push({ at: verbAt, from: words[verbAt]?.start ?? word.start, until: before.end });
    at = verbAt;
  }
  return parts;
}

function pastConnectors(words: readonly Word[], at: number, { sets }: Lexicon): number {
  let next = at;
  while (sets.connectors.has(words[next]?.lower ?? '')) next += 1;
  return next;
}

interface Boundary {
  readonly text: string;
  readonly words: readonly Word[];
  readonly verbAt: number;
  readonly gap: string;
  readonly last: Part;
}

function startsPart({ words, verbAt, gap, last }: Boundary, lexicon: Lexicon): boolean {
  const { sets, verbs } = lexicon;
  const verb = words[verbAt];
  const next = words[verbAt + 1];
  const before = words[last.at]?.lower ?? '';
  if (verb === undefined || next === undefined || !verbs.has(verb.lower)) return false;
  const isBreak = /[;\n\r•]/u.test(gap);
  if (isBreak) return true;
  if (!next.isJoined || sets.backwards.has(next.lower) || sets.connectors.has(next.lower)) return false;
  if (sets.enablers.has(before) || (sets.reaching.has(before) && sets.talking.has(verb.lower))) return false;
  return !sets.nounVerbs.has(verb.lower) || isObjectStart(next, lexicon);
}

import type { Finding } from './finding.ts';
import { baseOf, phraseLength, phrasesOf, type Lexicon } from './lexicon.ts';
import type { Promised } from './promise.ts';
import { isCapitalised, lowerFirst, reworded, spanOfWords, type Span } from './words.ts';

/** An outcome that lies with other people. What the person can do is ask; what they cannot decide has no fix. */
export function outOfReachIn(
  promised: Promised,
  people: readonly string[],
  lexicon: Lexicon,
): Finding | null {
  return (
    decidedByOthers(promised, lexicon) ??
    consentWanted(promised, lexicon) ??
    persuasion(promised, people, lexicon) ??
    othersAct(promised, people, lexicon)
  );
}

const farthest = 6;

function decidedByOthers({ text, words, head }: Promised, lexicon: Lexicon): Finding | null {
  const length = phraseLength(words, head, lexicon.outcomes);
  return length === 0 ? null : reachFinding(text, spanOfWords(words, head, head + length), null);
}

/** "Get Ana's approval" → "Ask for Ana's approval" */
function consentWanted({ text, words, head }: Promised, { sets }: Lexicon): Finding | null {
  const verb = words[head];
  if (verb === undefined || !sets.obtaining.has(verb.lower)) return null;
  const at = words.findIndex(
    ({ lower }, index) => index > head && index < head + farthest && sets.consents.has(lower),
  );
  if (at < 0) return null;
  return reachFinding(text, spanOfWords(words, head, at + 1), `ask for${text.slice(verb.end)}`);
}

/** "Convince Ana to join", "get Ana to sign" → "Ask Ana to …" */
function persuasion({ text, words, head }: Promised, people: readonly string[], lexicon: Lexicon) {
  const verb = words[head];
  if (verb === undefined || words[head + 1] === undefined) return null;
  const isPersuading = lexicon.sets.persuading.has(verb.lower);
  if (!isPersuading && verb.lower !== 'get') return null;
  const whom = subjectLength({ words, head: head + 1 }, people, lexicon);
  const to = words.findIndex(
    ({ lower }, index) => index > head + 1 && index < head + farthest && lower === 'to',
  );
  const asked = words[to + 1]?.lower ?? '';
  const span = spanOfWords(words, head, head + 2);
  if (to > 0 && (isPersuading || (whom > 0 && to === head + 1 + whom && lexicon.verbs.has(asked)))) {
    return reachFinding(text, span, `ask${text.slice(verb.end)}`);
  }
  return isPersuading ? reachFinding(text, span, null) : null;
}

/** "Ana agrees to the plan", "the client will sign" → "Ask Ana to agree to the plan" */
function othersAct({ text, words, head }: Promised, people: readonly string[], lexicon: Lexicon) {
  const subject = words[head];
  if (subject === undefined) return null;
  const known = subjectLength({ words, head }, people, lexicon);
  const isName = known === 0 && isCapitalised(subject) && !lexicon.verbs.has(subject.lower);
  const after = head + (known > 0 ? known : 1);
  const verb = words[after];
  if (verb === undefined || !verb.isJoined || (known === 0 && !isName)) return null;
  const modal = phraseLength(words, after, lexicon.modals);
  const base = baseOf(verb.lower, 's', lexicon);
  const isDecision = base !== null && lexicon.sets.decisions.has(base);
  if (known === 0 && !isDecision) return null;
  if (modal === 0 && base === null) return null;
  const acted = words[modal > 0 ? after + modal : after];
  if (acted === undefined) return null;
  const span = spanOfWords(words, head, modal > 0 ? after + modal : after + 1);
  const rest = modal > 0 ? text.slice(acted.start) : `${base ?? ''}${text.slice(verb.end)}`;
  const named = text.slice(subject.start, words[after - 1]?.end);
  const isPerson = isKnownPerson(subject.lower, people) || isName;
  const whom = lexicon.personObjects.get(named.toLowerCase()) ?? (isPerson ? named : lowerFirst(named));
  return reachFinding(text, span, `ask ${whom} to ${rest}`);
}

function reachFinding(text: string, span: Span, result: string | null): Finding {
  return {
    code: 'not-in-hands',
    field: 'statement',
    span,
    words: text.slice(span.start, span.end),
    fix: result === null ? null : { kind: 'reword', field: 'statement', text: reworded(text, result) },
  };
}

/** How many words name somebody else; 0 when it is not known that they do. */
function subjectLength(
  { words, head }: Pick<Promised, 'words' | 'head'>,
  people: readonly string[],
  lexicon: Lexicon,
): number {
  const others = phraseLength(words, head, lexicon.others);
  if (others > 0) return others;
  const names = phrasesOf(people.map((name) => name.toLowerCase().replace(/\s+/g, ' ').trim()));
  const full = phraseLength(words, head, names);
  if (full > 0) return full;
  return isKnownPerson(words[head]?.lower ?? '', people) ? 1 : 0;
}

function isKnownPerson(lower: string, people: readonly string[]): boolean {
  return lower !== '' && people.some((name) => name.toLowerCase().split(/\s+/)[0] === lower);
}

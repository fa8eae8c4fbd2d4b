import { phraseLength, phrasesOf, type Phrases } from '../coach/lexicon.ts';
import { readWords, spanOfWords } from '../coach/words.ts';
import english from './words/en.json' with { type: 'json' };

/** The four parts of feedback: when and where, what could be seen, what it led to, what one asks for. */
export const feedbackParts = ['situation', 'behaviour', 'impact', 'request'] as const;
export type FeedbackPart = (typeof feedbackParts)[number];

/**
 * What feedback could say more plainly. Feedback about the self does harm more often than feedback about the task (Kluger & DeNisi
 * 1996), so words about character are named; nobody sees an intention, so a guess at one is, too.
 */
export interface FeedbackFinding {
  readonly code: 'character' | 'absolute' | 'intent';
  readonly part: FeedbackPart;
  /** As they stand in the text. */
  readonly words: string;
}

const lists: Readonly<Record<FeedbackFinding['code'], Phrases>> = {
  character: phrasesOf(english.character),
  absolute: phrasesOf(english.absolute),
  intent: phrasesOf(english.intent),
};
const codes = ['character', 'absolute', 'intent'] as const;
const mostFindings = 5;

/** In reading order, each phrase once. Only a hint: it refuses nothing, and what is quoted may well be said. */
export function feedbackFindings(texts: Readonly<Record<FeedbackPart, string>>): FeedbackFinding[] {
  const findings = feedbackParts.flatMap((part) => findingsIn(part, texts[part]));
  const once = Map.groupBy(findings, ({ code, words }) => `${code} ${words.toLowerCase()}`);
  return [...once.values()].flatMap(([first]) => first ?? []).slice(0, mostFindings);
}

function findingsIn(part: FeedbackPart, text: string): FeedbackFinding[] {
  const words = readWords(text);
  const findings: FeedbackFinding[] = [];
  for (let at = 0; at < words.length;) {
    const code = codes.find((one) => phraseLength(words, at, lists[one]) > 0);
    const length = code === undefined ? 0 : phraseLength(words, at, lists[code]);
    if (code !== undefined) {
      const { start, end } = spanOfWords(words, at, at + length);
      findings.push({ code, part, words: text.slice(start, end) });
    }
    // A phrase is named as a whole, not once more by what stands inside it.
    at += Math.max(1, length);
  }
  return findings;
}

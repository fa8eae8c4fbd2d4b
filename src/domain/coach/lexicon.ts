import english from './words/en.json' with { type: 'json' };
import type { Word } from './words.ts';

/** The word lists of one language, as they stand in `words/<language>.json`. */
export type WordLists = typeof english;

/** The word lists in the shape in which they are asked. */
export interface Lexicon {
  /** What may lead up to a promise and says nothing against it: "I will", "please". */
  readonly leads: Phrases;
  readonly wishes: Phrases;
  /** Subjects that name nobody in particular: "someone". */
  readonly owners: Phrases;
  /** The same, when more than one speak: "we". */
  readonly joint: Phrases;
  readonly modals: Phrases;
  /** Subjects that are somebody else: "the client". */
  readonly others: Phrases;
  /** What other people decide: "get promoted". */
  readonly outcomes: Phrases;
  readonly vague: Phrases;
  /** Words that can be left out without a loss: "asap". */
  readonly fillers: Phrases;
  readonly verbs: ReadonlySet<string>;
  /** Verbs whose object says what will be there: "send the draft". */
  readonly settledVerbs: ReadonlySet<string>;
  /** Verbs that have no end of their own: "practise". */
  readonly openVerbs: ReadonlySet<string>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly irregular: ReadonlyMap<string, string>;
  readonly personObjects: ReadonlyMap<string, string>;
}

type SetName =
  | 'backwards'
  | 'common'
  | 'connectors'
  | 'consents'
  | 'dateLeads'
  | 'decisions'
  | 'determiners'
  | 'enablers'
  | 'measureEnds'
  | 'months'
  | 'nounVerbs'
  | 'numbered'
  | 'numbers'
  | 'obtaining'
  | 'persuading'
  | 'reaching'
  | 'subjectStarts'
  | 'talking';

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function lexiconOf(lists: WordLists): Lexicon {
  const { settledVerbs, openVerbs, otherVerbs } = lists;
  return {
    leads: phrasesOf(lists.leads),
    wishes: phrasesOf(lists.wishes),
    owners: phrasesOf(lists.owners),
    joint: phrasesOf(lists.joint),
    modals: phrasesOf(lists.modals),
    others: phrasesOf(lists.others),
    outcomes: phrasesOf(lists.outcomes),
    vague: phrasesOf(lists.vague),
    fillers: phrasesOf(lists.fillers),
    verbs: new Set([...settledVerbs, ...openVerbs, ...otherVerbs]),
    settledVerbs: new Set(settledVerbs),
    openVerbs: new Set(openVerbs),
    sets: {
      backwards: new Set(lists.backwards),
      common: new Set(lists.common),
      connectors: new Set(lists.connectors),
      consents: new Set(lists.consents),
      dateLeads: new Set(lists.dateLeads),
      decisions: new Set(lists.decisions),
      determiners: new Set(lists.determiners),
      enablers: new Set(lists.enablers),
      measureEnds: new Set(lists.measureEnds),
      months: new Set(lists.months),
      nounVerbs: new Set(lists.nounVerbs),
      numbered: new Set(lists.numbered),
      numbers: new Set(lists.numbers),
      obtaining: new Set(lists.obtaining),
      persuading: new Set(lists.persuading),
      reaching: new Set(lists.reaching),
      subjectStarts: new Set(lists.subjectStarts),
      talking: new Set(lists.talking),
    },
    irregular: new Map(Object.entries(lists.irregular)),
    personObjects: new Map(Object.entries(lists.personObjects)),
  };
}

export const englishLexicon = lexiconOf(english);

export function phrasesOf(list: readonly string[]): Phrases {
  const split = list.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
  return Map.groupBy(split, ([first = '']) => first);
}

/** How many words from `at` on are one of the phrases; 0 for none. Nothing but spaces stands between them. */
export function phraseLength(words: readonly Word[], at: number, phrases: Phrases): number {
  const first = words[at];
  const candidates = first ? phrases.get(first.lower) : undefined;
  const found = candidates?.find((phrase) =>
    phrase.every((part, index) => {
      const word = words[at + index];
      return word?.lower === part && (index === 0 || word.isJoined);
    }),
  );
  return found?.length ?? 0;
}

/** The verb that "sends", "sending" or "sent" is a form of; null when it is none that we know. */
export function baseOf(form: string, ending: 's' | 'ing' | 'ed', lexicon: Lexicon): string | null {
  if (ending === 'ed') {
    const irregular = lexicon.irregular.get(form);
    if (irregular !== undefined) return irregular;
  }
  if (!form.endsWith(ending)) return null;
  const stem = form.slice(0, -ending.length);
  const candidates = [
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/u, '$1'),
    stem.replace(/i$/, 'y'),
    stem.replace(/e$/, ''),
    stem.replace(/ie$/, 'y'),
  ];
  return candidates.find((candidate) => lexicon.verbs.has(candidate)) ?? null;
}

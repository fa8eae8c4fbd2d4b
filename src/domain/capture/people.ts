import type { CapturePerson, CaptureSpan, KnownPerson } from './capture-draft.ts';

export interface FoundPerson {
  readonly person: CapturePerson;
  readonly span?: CaptureSpan;
}

const NOBODY: FoundPerson = { person: { kind: 'none' } };
const INTRODUCTION = /(?<![\p{L}\p{M}\p{N}_])(?:to|for|with)\s+/giu;
const MENTION = /(?<![\p{L}\p{M}\p{N}_.@])@(?=\p{L})/gu;
const MENTIONED_WORD = /^\p{L}[\p{L}\p{M}\p{N}_’'-]*/u;
const NEW_NAME = /^\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}/u;

/** Capitalised words after "to" that are no names: times, and the verbs of a line written in title case. */
const NO_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow tonight noon midnight christmas easter
  i the a an my our your his her their this that these those all everyone everybody someone do be have get go
  send call write ask tell give take make finish start read review prepare plan book buy check clean close
  complete create decide deliver discuss draft edit email ensure explain file find fix follow help hire improve
  invite join keep learn list meet move open order organise organize pay pick present print publish reply report
  request research return run schedule set share ship show sign speak submit talk teach test thank think try
  update use visit wait walk watch win work`.split(/\s+/),
);

/**
 * Whom a line is promised to: an "@name" first, then a known person after "to", "for" or "with", then a new
 * name after "to". First names count; two people who answer to the same words are an ambiguity.
 */
export function findPerson(text: string, people: readonly KnownPerson[]): FoundPerson {
  return findMention(text, people) ?? findKnown(text, people) ?? findNew(text) ?? NOBODY;
}

function findMention(text: string, people: readonly KnownPerson[]): FoundPerson | undefined {
  for (const { index } of text.matchAll(MENTION)) {
    const known = knownAt(text, index + 1, people);
    if (known) return found(known.person, index, known.end);
    const name = MENTIONED_WORD.exec(text.slice(index + 1))?.[0].replace(/(?:[’']s?|[-_])$/u, '');
    if (name) return found({ kind: 'new', name }, index, index + 1 + name.length);
  }
  return undefined;
}

function findKnown(text: string, people: readonly KnownPerson[]): FoundPerson | undefined {
  for (const match of text.matchAll(INTRODUCTION)) {
    const start = match.index + match[0].length;
    const known = knownAt(text, start, people);
    if (known) return found(known.person, start, known.end);
  }
  return undefined;
}

function findNew(text: string): FoundPerson | undefined {
  for (const match of text.matchAll(INTRODUCTION)) {
    if (!/^to\s/i.test(match[0])) continue;
    const start = match.index + match[0].length;
    const name = newNameAt(text.slice(start));
    if (name) return found({ kind: 'new', name }, start, start + name.length);
  }
  return undefined;
}

/** The capitalised words a text begins with, up to the first that cannot be part of a name. */
function newNameAt(text: string): string | undefined {
  const words = (NEW_NAME.exec(text)?.[0] ?? '').split(' ');
  const stop = words.findIndex((word) => NO_NAMES.has(word.toLowerCase()) || isAbbreviation(word));
  const name = (stop === -1 ? words : words.slice(0, stop)).join(' ');
  // "to Ana's team" is about the team.
  if (name === '' || /[’']s$/u.test(name) || /^\p{N}/u.test(text.slice(name.length))) return undefined;
  return name.replace(/[’'-]+$/u, '');
}

/** "HR", "PDF": capitals all through. */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

interface KnownAt {
  readonly person: CapturePerson;
  readonly end: number;
}

/** The known people whose name stands at the position; a longer name beats a shorter one. */
function knownAt(text: string, start: number, people: readonly KnownPerson[]): KnownAt | undefined {
  let length = 0;
  let options: KnownPerson[] = [];
  for (const person of people) {
    const matched = Math.max(
      ...namesOf(person).map((name) => (standsAt(text, start, name) ? name.length : 0)),
    );
    if (matched > length) options = [];
    if (matched > 0 && matched >= length) {
      length = matched;
      options.push({ id: person.id, name: person.name });
    }
  }
  const [only, second] = options;
  if (!only) return undefined;
  return {
    person: second ? { kind: 'ambiguous', options } : { kind: 'known', ...only },
    end: start + length,
  };
}

function namesOf(person: KnownPerson): readonly string[] {
  const full = person.name.trim();
  return [full, full.split(/\s+/)[0] ?? ''];
}

function standsAt(text: string, start: number, name: string): boolean {
  if (name === '' || text.slice(start, start + name.length).toLowerCase() !== name.toLowerCase())
    return false;
  const rest = text.slice(start + name.length);
  // A letter makes it another word, an ’s somebody's thing, a number a date ("May 5").
  return !/^(?:[\p{L}\p{M}\p{N}_]|[’']s(?![\p{L}])|\s\d)/u.test(rest);
}

function found(person: CapturePerson, start: number, end: number): FoundPerson {
  return { person, span: { start, end, part: 'person' } };
}

import { findTags } from '../capture/tags.ts';
import type { EntryText } from './entry.ts';

export const linkKinds = ['person', 'goal', 'commitment'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What an entry can be found by: its tags, in lower case, and the ids of the records that it links to. */
export interface EntryMark {
  readonly kind: 'tag' | LinkKind;
  readonly value: string;
}

/** The scheme of links inside the journal; nothing outside this app answers to it. */
export const linkScheme = 'throughline:';

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const linkPattern = new RegExp(String.raw`\]\(${linkScheme}(person|goal|commitment|image)/(${uuid})\)`, 'g');

/** A Markdown link to a record, its title made safe to stand in brackets. */
export function linkTo(kind: LinkKind | 'image', id: string, title: string): string {
  const words = title.replaceAll(/\s+/g, ' ').replaceAll(/[[\]\\]/g, String.raw`\$&`);
  return `${kind === 'image' ? '!' : ''}[${words}](${linkScheme}${kind}/${id})`;
}

/** The marks of an entry, each once: chosen tags, `#tags` within the words, and links. */
export function entryMarks(text: EntryText): EntryMark[] {
  const words = writtenIn(text);
  const tags = [...text.tags, ...words.flatMap(tagsIn)];
  const marks: EntryMark[] = [
    ...tags.map((tag) => ({ kind: 'tag' as const, value: tag.toLowerCase() })),
    ...words.flatMap(linksIn).filter(isMark),
  ];
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.value}`, mark])).values()];
}

/** The images that stand in an entry, in reading order, each once. */
export function imagesIn(text: EntryText): string[] {
  const links = writtenIn(text).flatMap(linksIn);
  return [...new Set(links.filter(({ kind }) => kind === 'image').map(({ value }) => value))];
}

interface Link {
  readonly kind: LinkKind | 'image';
  readonly value: string;
}

function tagsIn(markdown: string): readonly string[] {
  return markdown.includes('#') ? findTags(markdown).tags : [];
}

/** Most entries link to nothing, and a rebuild reads all of them: what cannot be in the text is not looked for. */
function linksIn(markdown: string): Link[] {
  if (!markdown.includes(linkScheme)) return [];
  return [...markdown.matchAll(linkPattern)].map(([, kind, id]) => ({
    kind: kind as Link['kind'],
    value: (id ?? '').toLowerCase(),
  }));
}

function isMark(link: Link): link is Link & EntryMark {
  return link.kind !== 'image';
}

function writtenIn({ answers, body }: EntryText): string[] {
  return [...answers.map((answer) => answer.text), body];
}

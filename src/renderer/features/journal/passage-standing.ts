import type { EntryText } from '../../../domain/entry/entry.ts';

/** Whether the entry still says these words. They were picked as they are read, without the marks of Markdown. */
export function stillSays({ body, answers }: EntryText, passage: string): boolean {
  const words = lettersOf(passage);
  return [body, ...answers.map(({ text }) => text)].some((text) => lettersOf(text).includes(words));
}

/** Letters and digits alone, without the targets of links: what reading and writing have in common. */
function lettersOf(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * What stands on one line, however it was pasted: line breaks and other white space are single spaces, and what can neither be
 * seen nor be typed (control characters, soft hyphens, zero-width spaces of web pages and word processors) is left out. Joiners
 * stay: scripts and emoji are written with them.
 */
export function oneLine(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

const unseen = /\ufeff|(?![\s\u0085])[\p{Cc}\u00ad\u200b\u2060]/gu;

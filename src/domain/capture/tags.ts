import type { CaptureSpan } from './capture-draft.ts';

export interface FoundTags {
  readonly tags: readonly string[];
  readonly spans: readonly CaptureSpan[];
}

/** A `#` that begins a word; "C#" and "page#top" are not tags. */
const TAG_PATTERN = /(?<![\p{L}\p{M}\p{N}_#&/])#([\p{L}\p{M}\p{N}_-]+)/gu;

/**
 * The `#tags` of a line in order, the first spelling of each. A tag holds at least one letter, so "fix #42"
 * keeps its issue number.
 */
export function findTags(text: string): FoundTags {
  const bySpelling = new Map<string, string>();
  const spans: CaptureSpan[] = [];
  for (const match of text.matchAll(TAG_PATTERN)) {
    const tag = match[1] ?? '';
    if (!/\p{L}/u.test(tag)) continue;
    const key = tag.toLowerCase();
    if (!bySpelling.has(key)) bySpelling.set(key, tag);
    spans.push({ start: match.index, end: match.index + match[0].length, part: 'tag' });
  }
  return { tags: [...bySpelling.values()], spans };
}

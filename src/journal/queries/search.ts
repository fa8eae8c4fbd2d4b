import type { Reader } from '../reader.ts';

/** `snippet` holds the words around the match, matches between U+0002 and U+0003. */
export interface FoundDocument {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly day: string;
  readonly title: string;
  readonly snippet: string;
}

export type SearchOrder = 'newest' | 'ranked';

/**
 * Full-text search over entries, commitments, goals and people. Words match from their beginning, quoted words as a phrase;
 * accents and case do not matter. Nothing of FTS5's own query language gets through.
 */
export function searchDocuments(
  reader: Reader,
  text: string,
  order: SearchOrder,
  limit: number,
): FoundDocument[] {
  const match = textToMatch(text);
  if (match === '') return [];
  return reader.allRaw<FoundDocument>(
    `SELECT d.subject_kind AS subjectKind, d.subject_id AS subjectId, d.day, d.title,
       snippet(search_index, -1, char(2), char(3), '…', 24) AS snippet
     FROM search_index JOIN search_document d ON d.seq = search_index.rowid
     WHERE search_index MATCH ? ORDER BY ${order === 'ranked' ? 'rank' : 'search_index.rowid DESC'} LIMIT ?`,
    match,
    limit,
  );
}

/** `ship "quarterly plan"` → `"ship"* "quarterly plan"`. */
export function textToMatch(text: string): string {
  const terms = [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => {
    const term = (phrase ?? word ?? '').replaceAll(/[^\p{L}\p{N}\s]/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(term)) return '';
    return phrase === undefined && !term.includes(' ') ? `"${term}"*` : `"${term}"`;
  });
  return terms.filter((term) => term !== '').join(' ');
}

import type { EntryKind } from '../../domain/entry/entry.ts';
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

/** Choices that narrow what is found, to entries alone as soon as one is made. */
export interface EntryFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly personId?: string | undefined;
  readonly goalId?: string | undefined;
  readonly kind?: EntryKind | undefined;
  readonly moodFrom?: number | undefined;
  readonly moodTo?: number | undefined;
}

export interface DocumentQuestion {
  readonly text: string;
  readonly filter: EntryFilter;
  readonly order: SearchOrder;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Full-text search over entries, commitments, goals and people. Words match from their beginning, quoted words as a phrase;
 * accents and case do not matter. Nothing of FTS5's own query language gets through. Without words it lists entries.
 */
export function searchDocuments(reader: Reader, question: DocumentQuestion): FoundDocument[] {
  const match = textToMatch(question.text);
  if (match !== '') return findWords(reader, match, question);
  return question.text.trim() === '' ? listEntries(reader, question) : [];
}

function findWords(reader: Reader, match: string, { filter, order, limit, offset }: DocumentQuestion) {
  const within = conditionsOf(filter).map(({ set, values }) => ({
    // The plus keeps the index from being asked anew for each member of the set, which takes ten times as long.
    sql: ` AND +search_index.rowid IN (${set})`,
    values,
  }));
  return reader.allRaw<FoundDocument>(
    `SELECT d.subject_kind AS subjectKind, d.subject_id AS subjectId, d.day, d.title,
       snippet(search_index, -1, char(2), char(3), '…', 24) AS snippet
     FROM search_index JOIN search_document d ON d.seq = search_index.rowid
     WHERE search_index MATCH ?${within.map(({ sql }) => sql).join('')}
     ORDER BY ${order === 'ranked' ? 'rank' : 'search_index.rowid DESC'} LIMIT ? OFFSET ?`,
    match,
    ...within.flatMap(({ values }) => values),
    limit,
    offset,
  );
}

/** Characters of an entry's beginning that a list shows. */
const beginningLength = 240;

/** The page is chosen from indexes; only its entries are read. */
function listEntries(reader: Reader, { filter, limit, offset }: DocumentQuestion): FoundDocument[] {
  const within = conditionsOf(filter).map(({ set, values }) => ({ sql: ` AND +seq IN (${set})`, values }));
  return reader.allRaw<FoundDocument>(
    `SELECT d.subject_kind AS subjectKind, d.subject_id AS subjectId, d.day, d.title,
       substr(d.body, 1, ${beginningLength}) AS snippet
     FROM (SELECT seq, day FROM entry WHERE is_erased = 0${within.map(({ sql }) => sql).join('')}
       ORDER BY day DESC, seq DESC LIMIT ? OFFSET ?) page
     JOIN search_document d ON d.seq = page.seq ORDER BY page.day DESC, page.seq DESC`,
    ...within.flatMap(({ values }) => values),
    limit,
    offset,
  );
}

/** A query whose answer is the numbers of entries, and so of their documents. */
interface Condition {
  readonly set: string;
  readonly values: readonly (string | number)[];
}

/** Each set comes from an index alone: `entry_calendar` or `entry_mark_by_value`. */
function conditionsOf({ tags = [], personId, goalId, ...ofEntry }: EntryFilter): Condition[] {
  return [
    ...entryCondition(ofEntry),
    ...tags.map((tag) => ({ set: marked, values: ['tag', tag.toLowerCase()] })),
    ...(personId === undefined ? [] : [{ set: marked, values: ['person', personId] }]),
    ...(goalId === undefined ? [] : [{ set: aboutGoal, values: [goalId, goalId] }]),
  ];
}

function entryCondition({ from, to, kind, moodFrom, moodTo }: EntryFilter): Condition[] {
  const choices: [string, string | number | undefined][] = [
    ['day >= ?', from],
    ['day <= ?', to],
    ['kind = ?', kind],
    ['mood >= ?', moodFrom],
    ['mood <= ?', moodTo],
  ];
  const made = choices.filter((choice): choice is [string, string | number] => choice[1] !== undefined);
  if (made.length === 0) return [];
  return [
    {
      set: `SELECT seq FROM entry WHERE ${made.map(([sql]) => sql).join(' AND ')}`,
      values: made.map(([, value]) => value),
    },
  ];
}

const marked = 'SELECT seq FROM entry_mark WHERE kind = ? AND value = ?';

const aboutGoal = `SELECT seq FROM entry_mark WHERE kind = 'goal' AND value = ?
  UNION SELECT m.seq FROM commitment c JOIN entry_mark m ON m.kind = 'commitment' AND m.value = c.id WHERE c.goal_id = ?`;

const tagsListed = 300;

/** The tags of entries in lower case, the most used first. */
export function listEntryTags(reader: Reader): string[] {
  const rows = reader.allRaw<{ value: string }>(
    `SELECT value FROM entry_mark WHERE kind = 'tag' GROUP BY value ORDER BY count(*) DESC, value LIMIT ${tagsListed}`,
  );
  return rows.map(({ value }) => value);
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

import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import { foldSubject } from '../kernel/subject.ts';
import { emptyEntryText, entrySubject, hasText, wordsIn, type Entry, type EntryEvent } from './entry.ts';

const entryId = '0199aaaa-aaaa-7aaa-8aaa-00000000000a';
const [first, second, third, fourth] = ['1', '2', '3', '4'].map(
  (n) => `0199bbbb-bbbb-7bbb-8bbb-00000000000${n}`,
) as [string, string, string, string];

function recorded(
  id: string,
  order: number,
  body: EntryEvent | { kind: 'entry.revised'; payload: unknown },
): RecordedEvent {
  return {
    id,
    intentId: id,
    hlc: `${order.toString(16).padStart(12, '0')}-0000-000000000001`,
    subjectKind: 'entry',
    subjectId: entryId,
    version: 2,
    at: `2026-11-23T2${String(order)}:00:00.000Z`,
    zone: 'UTC',
    day: '2026-11-23',
    ...body,
  };
}

const textOf = (body: string) => ({ ...emptyEntryText, body });
const written = recorded(first, 0, {
  kind: 'entry.written',
  payload: { kind: 'free', day: '2026-11-23', text: textOf('first') },
});
const revised = (id: string, order: number, body: string, follows?: string[]): RecordedEvent =>
  recorded(id, order, {
    kind: 'entry.revised',
    payload: { text: textOf(body), ...(follows && { follows }) },
  });

function fold(...events: RecordedEvent[]): Entry {
  const entry = foldSubject(entrySubject, events);
  if (entry === null) throw new Error('There is an entry');
  return entry;
}

describe('revisions', () => {
  it('that follow each other leave one head and are all kept', () => {
    const entry = fold(written, revised(second, 1, 'second', [first]), revised(third, 2, 'third', [second]));
    expect(entry.text.body).toBe('third');
    expect(entry.heads).toEqual([third]);
    expect(entry.revisions.map(({ id, follows }) => [id, follows])).toEqual([
      [first, []],
      [second, [first]],
      [third, [second]],
    ]);
  });

  it('that were written beside each other both stand, in any order of arrival', () => {
    const events = [written, revised(second, 1, 'here', [first]), revised(third, 2, 'there', [first])];
    const entry = fold(...events);
    expect(entry.heads).toEqual([second, third]);
    expect(entry.text.body).toBe('there');
    expect(fold(...[...events].reverse())).toEqual(entry);
  });

  it('are brought together by one that follows both', () => {
    const entry = fold(
      written,
      revised(second, 1, 'here', [first]),
      revised(third, 2, 'there', [first]),
      revised(fourth, 3, 'here and there', [second, third]),
    );
    expect(entry.heads).toEqual([fourth]);
    expect(entry.text.body).toBe('here and there');
  });

  it('of an older build, which name none, follow what is there', () => {
    expect(fold(written, revised(second, 1, 'second')).heads).toEqual([second]);
  });

  it('that follow one which was taken back or has not arrived follow what is there', () => {
    expect(fold(written, revised(third, 2, 'third', [second])).heads).toEqual([third]);
  });
});

it('reads the words of an older build', () => {
  const old = { body: 'before', answers: [{ prompt: 'small-win', text: 'a win' }], obstacle: null };
  const entry = fold({
    ...written,
    version: 1,
    payload: { kind: 'evening', day: '2026-11-23', text: old },
  });
  expect(entry.text).toEqual({
    ...textOf('before'),
    answers: [{ prompt: 'small-win', question: '', text: 'a win' }],
  });
});

it('is worth keeping with one answer, a mood or a tag alone', () => {
  expect(hasText(emptyEntryText)).toBe(false);
  expect(hasText(textOf('  \n'))).toBe(false);
  expect(hasText({ ...emptyEntryText, mood: 2 })).toBe(true);
  expect(hasText({ ...emptyEntryText, tags: ['rest'] })).toBe(true);
  expect(hasText({ ...emptyEntryText, answers: [{ prompt: 'x', question: '', text: 'y' }] })).toBe(true);
});

it('counts words of any script, and none of signs', () => {
  expect(wordsIn(textOf("It's **half-done** — 3 of 4, שלום עולם 🎉"))).toBe(7);
});

it('counts no words in where a link leads to', () => {
  const body =
    'Met [Ana Silva](throughline:person/018f0000-0000-7000-8000-000000000001), see [this](https://e.org/a-b)';
  expect(wordsIn({ ...emptyEntryText, body })).toBe(5);
});

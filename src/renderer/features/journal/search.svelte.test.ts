import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Client } from '../../../contract/create-client.ts';
import type { SearchHit } from '../../../contract/search-contract.ts';
import { ok, type Result } from '../../../domain/kernel/result.ts';
import { createSearch, hitsAtOnce } from './search.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hit = (title: string): SearchHit => ({
  subjectKind: 'entry',
  subjectId: title,
  day: '2026-11-20',
  title,
  snippet: title,
});

/** Answers when it is told to, so that answers can overtake each other. */
function slowSearch() {
  const asked: { text: string; filter: unknown; offset: number }[] = [];
  const answers: ((hits: SearchHit[]) => void)[] = [];
  const find = (question: Parameters<Client['search']['find']>[0]) => {
    asked.push({ text: question.text ?? '', filter: question.filter, offset: question.offset ?? 0 });
    return new Promise<Result<readonly SearchHit[], never>>((resolve) =>
      answers.push((hits) => resolve(ok(hits))),
    );
  };
  return { asked, answers, find };
}

it('asks after a pause, and drops an answer that a newer question has overtaken', async () => {
  const { asked, answers, find } = slowSearch();
  const search = createSearch({ find });
  search.text = 'dr';
  search.text = 'dra';
  await vi.advanceTimersByTimeAsync(200);
  search.text = 'draft';
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.map(({ text }) => text)).toEqual(['dra', 'draft']);
  answers[1]?.([hit('newer')]);
  answers[0]?.([hit('older')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(search.hits?.map(({ title }) => title)).toEqual(['newer']);
});

it('takes finished tags for filters, and asks with a filter alone', async () => {
  const { asked, find } = slowSearch();
  const told: string[] = [];
  const search = createSearch({ find }, (address) => told.push(address));
  search.text = '#hiring ';
  expect(search.text).toBe('');
  expect(search.isAsking).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked[0]?.filter).toEqual({ tags: ['hiring'] });
  expect(told).toEqual(['tag=hiring']);
  search.choose({ tags: undefined });
  expect(search.isAsking).toBe(false);
});

it('brings more after the hits that are there', async () => {
  const { asked, answers, find } = slowSearch();
  const search = createSearch({ find });
  search.text = 'a';
  await vi.advanceTimersByTimeAsync(200);
  answers[0]?.(Array.from({ length: hitsAtOnce }, (_, index) => hit(String(index))));
  await vi.advanceTimersByTimeAsync(0);
  expect(search.hasMore).toBe(true);
  void search.showMore();
  answers[1]?.([hit('last')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked[1]?.offset).toBe(hitsAtOnce);
  expect(search.hits).toHaveLength(hitsAtOnce + 1);
  expect(search.hasMore).toBe(false);
});

it('follows the address, but not back to what it has just told', async () => {
  const { asked, find } = slowSearch();
  const search = createSearch({ find });
  search.text = 'one';
  await vi.advanceTimersByTimeAsync(200);
  search.text = 'one two';
  search.follow('text=one');
  expect(search.text).toBe('one two');
  search.follow('text=saved&kind=free');
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.at(-1)).toMatchObject({ text: 'saved', filter: { kind: 'free' } });
});

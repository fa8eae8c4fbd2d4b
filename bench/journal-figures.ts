import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { Client } from '../src/contract/create-client.ts';
import type { SearchFilter } from '../src/contract/search-contract.ts';
import { unwrap } from '../src/domain/kernel/result.ts';
import { monthRange } from '../src/domain/time/months.ts';
import { journalSize, textOfWords, wordNumber } from './generate-journal.ts';
import { atMost, round, sampleOf, type Figure } from './measure.ts';

/** What writing and reading the journal costs the core, on ten years of it. */
export async function journalFigures(client: Client, folder: string): Promise<Figure[]> {
  return [
    await draftFigure(client, folder),
    await typedSearchFigure(client),
    await monthFigure(client, folder),
  ];
}

/** A long evening's entry, which grows by a letter with each save. */
async function draftFigure(client: Client, folder: string): Promise<Figure> {
  const written = textOfWords(1_000, 11);
  const entryId = '01930000-0000-7000-8000-00000000d4af';
  const grown = (run: number): string => `${written} ${'a'.repeat(Math.max(0, run))}`;
  const bare = new Database(join(folder, 'bare-draft.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE draft (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const save = bare.prepare('INSERT OR REPLACE INTO draft VALUES (?, ?)');
  const bareSample = await sampleOf(300, (run) => save.run(entryId, grown(run)));
  bare.close();
  const draft = { entryId, kind: 'free', day: '2026-11-22' } as const;
  const saved = await sampleOf(300, async (run) =>
    unwrap(
      await client.entry.saveDraft({
        ...draft,
        text: { body: grown(run), answers: [], obstacle: null },
      }),
    ),
  );
  unwrap(await client.entry.discardDraft({ entryId }));
  return atMost(
    'Keystroke to saved draft in the core, p95',
    saved.p95,
    20,
    'ms',
    `${round(bareSample.p95)} ms`,
  );
}

/** Words of all frequencies typed letter by letter, under filters that let much or little through. */
async function typedSearchFigure(client: Client): Promise<Figure> {
  const words = [1, 2, 30, 500, 9_000].map(wordNumber);
  const typed = words.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
  const filters: SearchFilter[] = [
    { from: '2024-01-01', to: '2026-11-22' },
    { kind: 'evening' },
    { tags: ['tag3'], moodFrom: 3 },
    { personId: await firstPerson(client), from: '2020-01-01' },
    { tags: ['tag7'], kind: 'free', to: '2022-12-31', moodTo: 2 },
  ];
  const questions = typed.flatMap((text) => filters.map((filter) => ({ text, filter })));
  const found = await sampleOf(questions.length * 2, async (run) =>
    unwrap(await client.search.find(questions[Math.abs(run) % questions.length] ?? { text: 'ka' })),
  );
  return atMost('Search as you type with filters, p95', found.p95, 15, 'ms');
}

async function firstPerson(client: Client): Promise<string> {
  const [first] = unwrap(await client.person.list({}));
  if (first === undefined) throw new Error('The journal has no people');
  return first.person.id;
}

/** The calendar of a month and everything written in it; every month of the ten years. */
async function monthFigure(client: Client, folder: string): Promise<Figure> {
  const months = Array.from({ length: 119 }, (_, n) => {
    const year = 2017 + Math.floor(n / 12);
    return `${String(year)}-${String((n % 12) + 1).padStart(2, '0')}`;
  });
  const month = (run: number): string => months[Math.abs(run) % months.length] ?? '2020-01';
  const opened = await sampleOf(months.length * 2, async (run) => {
    unwrap(await client.reading.month({ month: month(run) }));
    const days = unwrap(await client.reading.between(monthRange(month(run))));
    if (days.length < 20) throw new Error(`${month(run)} is nearly empty`);
  });
  const bare = new Database(join(folder, 'journal.db'), { readonly: true });
  const query = bare.prepare('SELECT state FROM entry WHERE day BETWEEN ? AND ?');
  const bareSample = await sampleOf(months.length * 2, (run) => {
    const { from, to } = monthRange(month(run));
    query.all(from, to);
  });
  bare.close();
  const entries = Math.round(journalSize.entries / 120);
  const name = `Opening any month (${String(entries)} entries), p95`;
  return atMost(name, opened.p95, 20, 'ms', `${round(bareSample.p95)} ms its entries bare`);
}

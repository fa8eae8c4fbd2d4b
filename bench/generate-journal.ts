import { mkdirSync } from 'node:fs';
import { scriptedIds } from '../src/app/demo/scripted-ids.ts';
import type { Confidence } from '../src/domain/check-in/check-in.ts';
import type { Obstacle } from '../src/domain/commitment/commitment.ts';
import { eveningPrompts } from '../src/domain/entry/entry.ts';
import { linkTo } from '../src/domain/entry/entry-marks.ts';
import type { NewEvent } from '../src/domain/kernel/event.ts';
import type { Clock } from '../src/domain/kernel/ports.ts';
import type { Journal } from '../src/journal/journal.ts';
import { markClean, openJournal } from '../src/journal/open-journal.ts';
import { addDays } from '../src/domain/time/days.ts';
import { courseOfGoals } from './generate-goals.ts';

/** The journal the figures are measured on: ten years of one diligent person. */
export const journalSize = { commitments: 10_000, events: 120_000, entries: 20_000, wordsAnEntry: 120 };

const lastDay = '2026-11-22';
const days = 3_650;

/** Writes the ten-year journal into `folder`. The same call gives the same journal. */
export function generateJournal(folder: string): void {
  mkdirSync(folder, { recursive: true });
  let at = `${addDays(lastDay, -days)}T08:00:00.000Z`;
  const clock: Clock = { now: () => at, zone: () => 'UTC' };
  const ids = scriptedIds(clock);
  const { journal } = openJournal({ folder, clock, ids });
  const random = seededRandom(7);
  const people = Array.from({ length: 40 }, () => ids.newId());
  append(
    journal,
    ids.newId(),
    at,
    people.map((id, n) => personAdded(id, n)),
  );
  const goals = courseOfGoals(() => ids.newId(), random);
  const openCommitments: string[] = [];
  const later = new Map<string, NewEvent[]>();
  let made = 0;
  let written = 0;
  let events = people.length;
  for (let day = 0; day < days; day += 1) {
    const date = addDays(lastDay, day - days);
    at = `${date}T08:00:00.000Z`;
    const batch: NewEvent[] = [...(later.get(date) ?? []), ...goals.eventsOn(date)];
    later.delete(date);
    while (made < ((day + 1) / days) * journalSize.commitments) {
      const id = ids.newId();
      const context = { people, goalIds: goals.objectives, newId: () => ids.newId() };
      for (const [on, events] of commitmentLife(id, date, made, context))
        if (on === date) batch.push(...events);
        else later.set(on, [...(later.get(on) ?? []), ...events]);
      openCommitments.push(id);
      made += 1;
    }
    while (written < ((day + 1) / days) * journalSize.entries) {
      batch.push(entryWritten(ids.newId(), date, written, random, people));
      written += 1;
    }
    while (events + batch.length < ((day + 1) / days) * journalSize.events) {
      const about = openCommitments[Math.floor(random() * openCommitments.length)] ?? '';
      batch.push(checkIn(ids.newId(), about, 'on-track'));
    }
    append(journal, ids.newId(), at, batch);
    events += batch.length;
  }
  journal.close();
  markClean(folder);
}

function append(journal: Journal, intentId: string, at: string, events: NewEvent[]): void {
  journal.log.append({ intentId, occurred: { at, zone: 'UTC', day: at.slice(0, 10) }, events });
}

function personAdded(id: string, n: number): NewEvent {
  const payload = { name: `Person ${String(n)}`, role: null, note: null };
  return { subjectKind: 'person', subjectId: id, body: { kind: 'person.added', payload } };
}

interface LifeContext {
  readonly people: readonly string[];
  readonly goalIds: readonly string[];
  newId(): string;
}

/** What happens to a commitment, by day: made, looked at the day after, answered for on its due. */
function commitmentLife(
  id: string,
  date: string,
  n: number,
  { people, goalIds, newId }: LifeContext,
): [day: string, events: NewEvent[]][] {
  const dueDay = addDays(date, 3 + (n % 11));
  const due = { local: `${dueDay}T15:00`, zone: 'UTC', instant: `${dueDay}T15:00:00.000Z` };
  const commitment = (body: NewEvent['body']): NewEvent => ({
    subjectKind: 'commitment',
    subjectId: id,
    body,
  });
  const steps = [newId(), newId()].flatMap((stepId, index) => stepDone(stepId, id, index));
  const made = commitment({
    kind: 'commitment.made',
    payload: {
      statement: `Commitment ${String(n)}: send the plan`,
      doneMeans: 'It is sent',
      due,
      horizonDays: 3,
      personId: people[n % people.length] ?? null,
      goalId: n % 3 === 0 ? null : (goalIds[n % goalIds.length] ?? null),
      tags: [`tag${String(n % 30)}`],
    },
  });
  const isOpen = n >= journalSize.commitments - 60;
  if (isOpen) return [[date, [made, ...steps.slice(0, 3)]]];
  const verdict = (['kept', 'kept', 'kept', 'partly', 'missed'] as const)[n % 5] ?? 'kept';
  const obstacle = verdict === 'missed' ? 'capacity' : null;
  const confidence = (['on-track', 'on-track', 'at-risk', 'off-track'] as const)[n % 4] ?? 'on-track';
  const named = confidence === 'off-track' ? 'procrastination' : null;
  return [
    [date, [made, ...steps]],
    [addDays(date, 1), [checkIn(newId(), id, confidence, named)]],
    [dueDay, [commitment({ kind: 'commitment.settled', payload: { verdict, obstacle, note: null } })]],
  ];
}

function stepDone(id: string, commitmentId: string, index: number): NewEvent[] {
  const step = (kind: string, payload: unknown): NewEvent => ({
    subjectKind: 'step',
    subjectId: id,
    body: { kind, payload },
  });
  const added = { commitmentId, text: `Step ${String(index)}`, orderKey: `a${String(index)}` };
  return [step('step.added', added), step('step.completed', {})];
}

function checkIn(
  id: string,
  about: string,
  confidence: Confidence,
  obstacle: Obstacle | null = null,
): NewEvent {
  const payload = { about: { kind: 'commitment', id: about }, confidence, note: null, obstacle };
  return { subjectKind: 'check-in', subjectId: id, body: { kind: 'check-in.recorded', payload } };
}

/** Most have a mood and a tag, some are about a person. */
function entryWritten(
  id: string,
  day: string,
  n: number,
  random: () => number,
  people: readonly string[],
): NewEvent {
  const words = Array.from({ length: journalSize.wordsAnEntry }, () => wordOfRank(random)).join(' ');
  const isEvening = n % 2 === 0;
  const answers = isEvening ? [{ prompt: eveningPrompts[0], question: '', text: words }] : [];
  const about = n % 5 === 0 ? ` ${linkTo('person', people[n % people.length] ?? '', 'Person')}` : '';
  const text = {
    body: `${isEvening ? '' : words}${about}`,
    answers,
    obstacle: null,
    tags: n % 3 === 0 ? [] : [`tag${String(n % 20)}`],
    mood: n % 4 === 0 ? null : (n % 5) + 1,
    energy: null,
  };
  const payload = { kind: isEvening ? 'evening' : 'free', day, text };
  return { subjectKind: 'entry', subjectId: id, body: { kind: 'entry.written', payload } };
}

/** So many words in sentences of ten. The same seed gives the same text. */
export function textOfWords(count: number, seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, n) => `${wordOfRank(random)}${n % 10 === 9 ? '.' : ''}`).join(' ');
}

/** Words fall off like Zipf's law: the first is in nearly every entry, the last in next to none. */
function wordOfRank(random: () => number): string {
  return wordNumber(Math.floor(20_000 ** random()));
}

/** A pronounceable word for a number: different numbers, different words with different beginnings. */
export function wordNumber(rank: number): string {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ne',
    'ru',
    'sa',
    'te',
    'vi',
    'bo',
    'du',
    'fa',
    'go',
    'hi',
    'ju',
    'pe',
    'za',
  ];
  let rest = rank * 7 + 3;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return `${word}n`;
}

/** Mulberry32: small, even and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

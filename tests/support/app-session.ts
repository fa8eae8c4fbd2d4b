import type { Client } from '../../src/contract/create-client.ts';
import { eveningPrompts } from '../../src/domain/entry/entry.ts';
import { instantToLocal } from '../../src/domain/time/instants.ts';
import type { TestApp } from './app.ts';

/** A person at work: random commands through the client, the same for the same seed. */
export interface Session {
  /** Does one thing. What the rules refuse is part of a session; a bug is thrown. */
  act(): Promise<void>;
  /** Words that were erased and must be found nowhere. */
  readonly erasedWords: readonly string[];
}

interface Known {
  readonly people: string[];
  readonly goals: string[];
  readonly commitments: string[];
  readonly steps: string[];
  readonly needs: string[];
  readonly entries: string[];
  readonly words: Map<string, string[]>;
  readonly passages: string[];
  readonly reminders: string[];
  readonly intents: string[];
  readonly erasedWords: string[];
}

interface Actor {
  readonly test: TestApp;
  readonly client: Client;
  readonly known: Known;
  readonly random: () => number;
}

type Act = (actor: Actor) => Promise<unknown>;

export function randomSession(test: TestApp, seed: number): Session {
  const random = mulberry32(seed);
  const known: Known = {
    people: [],
    goals: [],
    commitments: [],
    steps: [],
    needs: [],
    entries: [],
    words: new Map(),
    passages: [],
    reminders: [],
    intents: [],
    erasedWords: [],
  };
  const actor: Actor = { test, client: test.client, known, random };
  return {
    erasedWords: known.erasedWords,
    async act() {
      const answer = await pick(actor, acts)(actor);
      refuseBug(answer);
      remember(known.intents, answer, 'intentId');
      test.pass({ minutes: Math.floor(random() * 90) });
    },
  };
}

const acts: readonly Act[] = [
  async ({ client, known, random }) =>
    remember(known.people, await client.person.add({ name: `Person ${random()}`, note: 'private' })),
  async ({ client, known, random }) =>
    client.person.change({ id: any(known.people, random), change: { role: `role ${random()}` } }),
  async ({ client, known, random }) => client.person.archive({ id: any(known.people, random) }),
  async ({ client, known, random }) => client.person.restore({ id: any(known.people, random) }),
  async ({ client, known, random }) =>
    remember(
      known.goals,
      await client.goal.set({
        kind: 'outcome',
        title: `Goal ${random()}`,
        parentId: maybe(known.goals, random),
      }),
    ),
  async ({ client, known, random }) =>
    client.goal.change({ id: any(known.goals, random), change: { parentId: maybe(known.goals, random) } }),
  async ({ client, known, random }) => client.goal.close({ id: any(known.goals, random), as: 'reached' }),
  async ({ client, known, random }) => client.goal.reopen({ id: any(known.goals, random) }),
  make,
  make,
  async ({ client, known, random }) =>
    client.commitment.clarify({
      id: any(known.commitments, random),
      change: { statement: `Clearer ${random()}`, doneMeans: undefined, tags: ['one', 'two'] },
    }),
  async (actor) =>
    actor.client.commitment.changeDue({
      id: any(actor.known.commitments, actor.random),
      due: later(actor),
      reason: 'more time',
      basis: actor.random() < 0.5 ? 'agreement' : null,
    }),
  async ({ client, known, random }) =>
    client.commitment.settle({
      id: any(known.commitments, random),
      verdict: random() < 0.5 ? 'kept' : 'missed',
      obstacle: 'capacity',
    }),
  async ({ client, known, random }) => client.commitment.reopen({ id: any(known.commitments, random) }),
  async ({ client, known, random }) =>
    remember(
      known.steps,
      await client.step.add({ commitmentId: any(known.commitments, random), text: `Step ${random()}` }),
    ),
  async ({ client, known, random }) =>
    client.step.move({ id: any(known.steps, random), afterId: maybe(known.steps, random) }),
  async ({ client, known, random }) => client.step.complete({ id: any(known.steps, random) }),
  async ({ client, known, random }) => client.step.reopen({ id: any(known.steps, random) }),
  async ({ client, known, random }) => client.step.remove({ id: any(known.steps, random) }),
  async ({ client, known, random }) =>
    client.checkIn.record({
      about: { kind: 'commitment', id: any(known.commitments, random) },
      confidence: 'at-risk',
      need: random() < 0.5 ? 'a need' : null,
    }),
  async ({ client, known, random }) =>
    remember(
      known.needs,
      await client.need.raise({ what: 'a reviewer', personId: maybe(known.people, random) }),
    ),
  async ({ client, known, random }) =>
    client.need.answer({ id: any(known.needs, random), answer: { state: 'promised', note: `${random()}` } }),
  async ({ client, known, random }) =>
    client.oneOnOne.hold({ personId: any(known.people, random), day: '2026-11-23', decisions: 'go on' }),
  write,
  write,
  async ({ client, known, random }) => client.entry.finish({ entryId: any(known.entries, random) }),
  async ({ client, known, random }) => client.entry.finish({ entryId: any(known.entries, random) }),
  async ({ client, known, random }) => client.entry.discardDraft({ entryId: any(known.entries, random) }),
  pickPassage,
  async ({ client, known, random }) => client.passage.drop({ id: any(known.passages, random) }),
  erase,
  async (actor) =>
    remember(
      actor.known.reminders,
      await actor.client.reminder.plan({
        commitmentId: any(actor.known.commitments, actor.random),
        plan: actor.random() < 0.5 ? { kind: 'lead', minutes: 120 } : { kind: 'at', local: later(actor) },
      }),
    ),
  async ({ client, known, random }) =>
    client.reminder.snooze({ id: any(known.reminders, random), until: { kind: 'minutes', minutes: 45 } }),
  async ({ client, known, random }) => client.reminder.done({ id: any(known.reminders, random) }),
  async ({ client, known, random }) => client.reminder.cancel({ id: any(known.reminders, random) }),
  async ({ client, random }) =>
    client.profile.change({ eveningPromptAt: random() < 0.5 ? '21:15' : '19:45', name: undefined }),
  async ({ client }) => client.app.undoLast({}),
  async ({ client }) => client.app.undoLast({}),
  async ({ client, known, random }) => client.app.undo({ intentId: any(known.intents, random) }),
];

async function make(actor: Actor): Promise<unknown> {
  const { client, known, random } = actor;
  const made = await client.commitment.make({
    statement: `Promise ${random()}`,
    due: random() < 0.8 ? later(actor) : null,
    goalId: maybe(known.goals, random),
    personId: maybe(known.people, random),
    newPersonName: random() < 0.2 ? 'Somebody new' : null,
    firstSteps: ['first', 'second'],
    tags: ['tag'],
  });
  return remember(known.commitments, made);
}

async function write({ test, client, known, random }: Actor): Promise<unknown> {
  const entryId = random() < 0.5 ? any(known.entries, random) : test.ids.newId();
  const word = `word${Math.floor(random() * 1e15).toString(36)}`;
  const saved = await client.entry.saveDraft({
    entryId,
    kind: random() < 0.3 ? 'evening' : 'free',
    day: '2026-11-23',
    text: { body: `Some ${word} here`, answers: [{ prompt: eveningPrompts[0], text: word }], obstacle: null },
  });
  if (!saved.ok) return saved;
  known.entries.push(entryId);
  known.words.set(entryId, [...(known.words.get(entryId) ?? []), word]);
  return saved;
}

async function pickPassage({ client, known, random }: Actor): Promise<unknown> {
  const entryId = any(known.entries, random);
  const word = `picked${Math.floor(random() * 1e15).toString(36)}`;
  const fields = { entryId, personId: any(known.people, random), text: word };
  const picked = await client.passage.pick(fields);
  if (picked.ok) known.words.set(entryId, [...(known.words.get(entryId) ?? []), word]);
  return remember(known.passages, picked);
}

async function erase({ client, known, random }: Actor): Promise<unknown> {
  const id = any(known.entries, random);
  const erased = await client.entry.erase({ id });
  if (erased.ok) known.erasedWords.push(...(known.words.get(id) ?? []));
  return erased;
}

/** A wall-clock time within the next twelve days. */
function later({ test, random }: Actor): string {
  const ahead = Math.floor(random() * 12 * 24 * 60) * 60_000;
  return instantToLocal(new Date(Date.parse(test.clock.now()) + ahead).toISOString(), 'Europe/Berlin');
}

function remember<T>(ids: string[], answer: T, field = 'id'): T {
  const value = (answer as { readonly value?: Readonly<Record<string, unknown>> }).value;
  const id = value?.[field];
  if (typeof id === 'string') ids.push(id);
  return answer;
}

function refuseBug(answer: unknown): void {
  const { error } = answer as { readonly error?: { readonly type: string } };
  if (error?.type === 'internal') throw new Error('An act ended in a bug; the app has logged it');
}

function pick<T>({ random }: Actor, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function any(ids: readonly string[], random: () => number): string {
  return ids[Math.floor(random() * ids.length)] ?? 'ffffffff-ffff-7fff-8fff-ffffffffffff';
}

function maybe(ids: readonly string[], random: () => number): string | null {
  return random() < 0.5 || ids.length === 0 ? null : any(ids, random);
}

/** A small generator of pseudo-random numbers with a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

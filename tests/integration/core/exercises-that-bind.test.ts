import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import type { DraftValues, ExerciseAbout } from '../../../src/domain/exercise/exercise-draft.ts';
import type { RecordKind } from '../../../src/domain/exercise/exercise-kinds.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

/** The exercises whose end is a plan or a promise: made in one intent with their record, and taken back with it. */
let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  ({ client } = test);
});

afterEach(() => test.dispose());

async function finish(kind: RecordKind, values: DraftValues, about: Partial<ExerciseAbout> = {}) {
  const exerciseId = test.ids.newId();
  unwrap(await client.exercise.saveDraft({ exerciseId, kind, values: { ...values }, about, position: 0 }));
  return client.exercise.finish({ exerciseId });
}

const promise = async (): Promise<string> =>
  unwrap(await client.commitment.make({ statement: 'Write the offer', due: '2026-12-10T12:00' })).id;
const planOf = async (commitmentId: string) => unwrap(await client.plan.get({ commitmentId }))?.plan ?? null;
const remindersOf = async (id: string) =>
  unwrap(await client.commitment.get({ id })).reminders.filter(
    ({ plan, state }) => plan.kind === 'at' && state === 'planned',
  );

const plan = { cue: 'it is nine', response: 'open the draft', cueAt: '09:00', rehearsed: true };
const thoughts = { wish: 'A good offer', outcome: 'A free week', innerObstacle: 'I open the inbox' };

it('puts a plan and its reminder on the commitment, and takes them back with the exercise', async () => {
  const commitmentId = await promise();
  const { made, intentId } = unwrap(await finish('woop', { ...plan, ...thoughts }, { commitmentId }));
  expect(made.map(({ kind }) => kind)).toEqual(['plan', 'reminder']);
  const planned = await planOf(commitmentId);
  expect(planned).toMatchObject({ cue: 'it is nine', cueAt: '09:00', ...thoughts });
  expect(planned?.rehearsed).not.toBeNull();
  expect(await remindersOf(commitmentId)).toHaveLength(1);

  unwrap(await client.app.undo({ intentId }));
  expect(await planOf(commitmentId)).toBeNull();
  expect(await remindersOf(commitmentId)).toHaveLength(0);
});

it('takes the place of a plan that is there, and keeps what was thought before', async () => {
  const commitmentId = await promise();
  const first = unwrap(await finish('woop', { ...plan, ...thoughts }, { commitmentId }));
  const other = { cue: 'I pour the coffee', response: 'open the draft', rehearsed: false };
  const second = unwrap(await finish('if-then', other, { commitmentId }));
  expect(second.made).toEqual([first.made[0]]);
  expect(await planOf(commitmentId)).toMatchObject({ cue: 'I pour the coffee', cueAt: null, ...thoughts });
  expect((await planOf(commitmentId))?.rehearsed).toBeNull();
  expect(await remindersOf(commitmentId)).toHaveLength(0);
});

it('records the same plan once more without a change, and rehearses what was not rehearsed', async () => {
  const commitmentId = await promise();
  unwrap(await finish('if-then', { ...plan, rehearsed: false }, { commitmentId }));
  unwrap(await finish('if-then', plan, { commitmentId }));
  expect((await planOf(commitmentId))?.rehearsed).not.toBeNull();
  expect((await finish('if-then', plan, { commitmentId })).ok).toBe(true);
  expect(await remindersOf(commitmentId)).toHaveLength(1);
});

it('plans nothing without a commitment, or after its verdict', async () => {
  expect(await finish('if-then', plan)).toMatchObject({ error: { type: 'not-found', what: 'commitment' } });
  const commitmentId = await promise();
  unwrap(await client.commitment.settle({ id: commitmentId, verdict: 'kept' }));
  expect(await finish('if-then', plan, { commitmentId })).toMatchObject({
    error: { type: 'already-settled' },
  });
});

it('makes a promise to oneself, with a witness where one was chosen', async () => {
  const witnessId = unwrap(await client.person.add({ name: 'Ana' })).id;
  const words = {
    statement: 'Run the half marathon',
    doneMeans: 'I crossed the line',
    due: '2026-12-20T11:00',
  };
  const alone = unwrap(await finish('self-commitment', words));
  expect(alone.made.map(({ kind }) => kind)).toEqual(['commitment']);
  const seen = unwrap(await finish('self-commitment', { ...words, witnessId }));
  expect(seen.made.map(({ kind }) => kind)).toEqual(['commitment', 'witness']);
  const id = seen.made[0]?.id ?? '';
  expect(unwrap(await client.commitment.get({ id })).commitment).toMatchObject({
    statement: 'Run the half marathon',
    personId: null,
    due: { local: '2026-12-20T11:00' },
  });
  expect(unwrap(await client.witness.list({ commitmentId: id })).witnesses).toHaveLength(1);

  const past = await finish('self-commitment', { ...words, due: '2020-01-01T10:00' });
  expect(past).toMatchObject({ error: { type: 'due-in-the-past' } });
});

it('ends handing over in a promise to that person, or in a private note', async () => {
  const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
  const words = { what: 'Run the onboarding', by: '2026-12-18T16:00', decides: 'they-tell' };
  const note = unwrap(await finish('delegation', words, { personId }));
  expect(note.made).toEqual([]);
  const promised = { ...words, promise: 'Look at the first week with Ana' };
  const [made] = unwrap(await finish('delegation', promised, { personId })).made;
  expect(unwrap(await client.commitment.get({ id: made?.id ?? '' })).commitment).toMatchObject({
    statement: 'Look at the first week with Ana',
    personId,
    due: { local: '2026-12-18T16:00' },
  });
  expect(unwrap(await client.exercise.list({ personId }))).toHaveLength(2);
  expect(await finish('delegation', words)).toMatchObject({ error: { type: 'not-found', what: 'person' } });
});

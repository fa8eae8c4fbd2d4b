import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportFormats } from '../../src/contract/people-contract.ts';
import type { DraftValue, ExerciseAbout } from '../../src/domain/exercise/exercise-draft.ts';
import type { RecordKind } from '../../src/domain/exercise/exercise-kinds.ts';
import { perseveranceItems } from '../../src/domain/exercise/kinds/perseverance-check.ts';
import { unwrap } from '../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { runs } from '../support/property-runs.ts';

/** Whatever is written where, only what the contract of a report names gets into one. */
let test: TestApp;

beforeAll(async () => {
  test = await openTestApp();
});

afterAll(() => test.dispose());

const words = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 12, maxLength: 16 });
const writing = fc.uniqueArray(words, { minLength: 9, maxLength: 9 });

it('never shows an entry, a draft, a private note or a question prepared, but for a passage picked by hand', async () => {
  await fc.assert(
    fc.asyncProperty(
      writing,
      fc.boolean(),
      async ([body, answer, draft, note, reflection, picked, other, promise, question], isDropped) => {
        const { client } = test;
        const personId = unwrap(await client.person.add({ name: 'Ana', note: note ?? '' })).id;
        const otherId = unwrap(await client.person.add({ name: 'Ben', note: other ?? '' })).id;
        unwrap(await client.commitment.make({ statement: promise ?? '', personId }));
        const asked = [{ question: question ?? '', situation: null }];
        unwrap(await client.preparation.add({ personId, questions: asked }));
        const entryId = await write('free', body ?? '', '');
        await write('evening', reflection ?? '', answer ?? '');
        await save(test.ids.newId(), 'free', draft ?? '', '');
        const mine = unwrap(await client.passage.pick({ entryId, personId, text: picked ?? '' }));
        unwrap(await client.passage.pick({ entryId, personId: otherId, text: body ?? '' }));
        if (isDropped) unwrap(await client.passage.drop({ id: mine.id }));

        const texts = await reportsFor(personId);
        for (const text of texts) {
          for (const secret of [body, answer, draft, note, reflection, other, question])
            expect(text).not.toContain(secret);
          expect(text).toContain(promise);
          expect(text.includes(picked ?? '')).toBe(!isDropped);
        }
      },
    ),
    runs(25),
  );
});

it('never shows an exercise: finished, told about, under way, or about the very person it is for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(words, { minLength: 12, maxLength: 12 }),
      async ([promise = '', purpose = '', step = '', ...secrets]) => {
        const { client } = test;
        const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
        const goalId = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it' })).id;
        const made = await client.commitment.make({ statement: promise, personId, goalId });
        const about = { personId, goalId, commitmentId: unwrap(made).id };
        const [one = '', two = '', three = '', four = '', five = '', told = '', begun = ''] = secrets;
        const told4 = { setback: one, belief: two, tried: three, next: four, help: five };
        const id = await finish('not-yet', told4, about);
        unwrap(await client.exercise.followUp({ id, what: told }));
        const debrief = { happened: one, inMyHands: two, keep: three, change: four };
        await finish('setback-debrief', { ...debrief, step, isPromised: false }, about);
        const rungs = { why1: two, why2: three, why3: four, why4: five };
        await finish('purpose-ladder', { start: one, ...rungs, purpose, servedBy: [goalId] }, about);
        const session = { skill: one, edge: two, feedback: three, adjustment: four };
        await finish('deliberate-practice', session, about);
        const check = Object.fromEntries(perseveranceItems.map((item) => [item, 4]));
        await finish('perseverance-check', check, about);
        await under('not-yet', { setback: begun }, about);

        for (const text of await reportsFor(personId)) {
          for (const secret of [...secrets.slice(0, 7), step]) expect(text).not.toContain(secret);
          expect(text).not.toMatch(/persever|exercise|steady interest|keeping at it/i);
          expect(text).toContain(promise);
        }
      },
    ),
    { numRuns: 15 },
  );
});

/** Everything the app can make of a report, as text. */
async function reportsFor(personId: string): Promise<string[]> {
  const { client } = test;
  const period = { kind: 'since-last' } as const;
  const texts = [JSON.stringify(unwrap(await client.report.preview({ personId, period })))];
  for (const format of reportFormats.filter((one) => one !== 'pdf')) {
    const rendered = unwrap(await client.report.render({ personId, period, leaveOut: [], format }));
    texts.push(Buffer.from(rendered.base64, 'base64').toString('utf8'));
  }
  return texts;
}

async function under(kind: RecordKind, values: Record<string, DraftValue>, about: ExerciseAbout) {
  const exerciseId = test.ids.newId();
  unwrap(await test.client.exercise.saveDraft({ exerciseId, kind, values, about, position: 0 }));
  return exerciseId;
}

async function finish(...draft: Parameters<typeof under>): Promise<string> {
  const exerciseId = await under(...draft);
  unwrap(await test.client.exercise.finish({ exerciseId }));
  return exerciseId;
}

async function write(kind: 'free' | 'evening', body: string, answer: string): Promise<string> {
  const entryId = test.ids.newId();
  await save(entryId, kind, body, answer);
  unwrap(await test.client.entry.finish({ entryId }));
  return entryId;
}

async function save(entryId: string, kind: 'free' | 'evening', body: string, answer: string): Promise<void> {
  const answers = answer === '' ? [] : [{ prompt: 'small-win' as const, text: answer }];
  const draft = { entryId, kind, day: '2026-11-23', text: { body, answers, obstacle: null } };
  unwrap(await test.client.entry.saveDraft(draft));
}

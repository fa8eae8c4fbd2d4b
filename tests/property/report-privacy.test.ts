import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportFormats } from '../../src/contract/people-contract.ts';
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

        const period = { kind: 'since-last' } as const;
        const texts = [JSON.stringify(unwrap(await client.report.preview({ personId, period })))];
        for (const format of reportFormats.filter((one) => one !== 'pdf')) {
          const rendered = unwrap(await client.report.render({ personId, period, leaveOut: [], format }));
          texts.push(Buffer.from(rendered.base64, 'base64').toString('utf8'));
        }
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

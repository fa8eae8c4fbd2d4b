import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportFormats } from '../../src/contract/people-contract.ts';
import { unwrap } from '../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { runs } from '../support/property-runs.ts';

/** A commitment reaches the report of whom it is promised to and of its audience, of nobody else, and not what came before. */
let test: TestApp;

beforeAll(async () => {
  test = await openTestApp();
});

afterAll(() => test.dispose());

const words = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 12, maxLength: 16 });
const writing = fc.uniqueArray(words, { minLength: 9, maxLength: 9 });
type Role = 'counterpart' | 'audience' | 'revoked' | 'nobody';
const roles = fc.constantFrom<Role[]>('counterpart', 'audience', 'revoked', 'nobody');

it('reaches those who were chosen, while they are', async () => {
  await fc.assert(
    fc.asyncProperty(writing, roles, fc.boolean(), async (texts, role, isSettled) => {
      const { client, clock } = test;
      const [
        statement = '',
        doneMeans = '',
        early = '',
        late = '',
        step = '',
        stake = '',
        need = '',
        cue = '',
        note = '',
      ] = texts;
      const reader = unwrap(await client.person.add({ name: 'Ana' })).id;
      const other = unwrap(await client.person.add({ name: 'Tom' })).id;
      const personId = role === 'counterpart' ? reader : other;
      const made = { statement, doneMeans, personId, firstSteps: [step] };
      const commitmentId = unwrap(await client.commitment.make(made)).id;
      const about = { kind: 'commitment', id: commitmentId } as const;
      unwrap(await client.checkIn.record({ about, confidence: 'at-risk', note: early }));
      unwrap(await client.stake.set({ commitmentId, kind: 'stake', what: stake }));
      unwrap(await client.need.raise({ what: need, commitmentId, personId: other }));
      unwrap(await client.witness.ask({ commitmentId, personId: reader }));
      clock.advance({ minutes: 1 });
      if (role === 'audience' || role === 'revoked') {
        const { id } = unwrap(await client.audience.add({ commitmentId, personId: reader }));
        if (role === 'revoked') unwrap(await client.audience.revoke({ id }));
      }
      clock.advance({ minutes: 1 });
      if (cue > note) unwrap(await client.checkIn.record({ about, confidence: 'on-track', note: late }));
      if (isSettled) unwrap(await client.commitment.settle({ id: commitmentId, verdict: 'kept', note }));

      const isReader = role === 'counterpart' || role === 'audience';
      for (const text of await reportsFor(reader)) {
        expect(text.includes(statement)).toBe(isReader);
        expect(text.includes(doneMeans)).toBe(isReader);
        if (!isReader) for (const secret of [late, note]) expect(text).not.toContain(secret);
        if (role !== 'counterpart') expect(text).not.toContain(early);
        for (const secret of [stake, need, step]) expect(text).not.toContain(secret);
      }
      if (role === 'audience')
        expect((await reportsFor(reader)).every((text) => /audience/i.test(text))).toBe(true);
    }),
    runs(40),
  );
});

it('shows an audience no verdict and no change from before it was chosen', async () => {
  const { client, clock } = test;
  const personId = unwrap(await client.person.add({ name: 'Ben' })).id;
  const settled = unwrap(await client.commitment.make({ statement: 'An old promise' })).id;
  unwrap(await client.commitment.settle({ id: settled, verdict: 'kept' }));
  const local = (day: number): string => `2027-03-${String(day).padStart(2, '0')}T09:00`;
  const open = unwrap(await client.commitment.make({ statement: 'A new promise', due: local(20) })).id;
  unwrap(await client.commitment.changeDue({ id: open, due: local(21), reason: 'before they saw it' }));
  clock.advance({ minutes: 1 });
  for (const commitmentId of [settled, open]) unwrap(await client.audience.add({ commitmentId, personId }));
  unwrap(await client.commitment.changeDue({ id: open, due: local(22), reason: 'since they see it' }));
  const [text = ''] = await reportsFor(personId);
  expect(text).not.toContain('An old promise');
  expect(text).toContain('A new promise');
  expect(text).not.toContain('before they saw it');
  expect(text).toContain('since they see it');
});

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

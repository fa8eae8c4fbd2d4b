import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpointNames } from '../../../src/contract/api.ts';
import { createClient } from '../../../src/contract/create-client.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { openHttpTransport, openIpcTransport, type OpenTransport } from '../../support/app-transports.ts';
import { readyUpdater } from './ready-updater.ts';
import { endpointCases, type EndpointCase, type World } from './endpoint-cases.ts';

/** One suite, both ways in: what one host answers, the other answers too. */
describe.each([
  ['over HTTP', openHttpTransport],
  ['over IPC', openIpcTransport],
] as const)('every endpoint %s', (_name, openTransport) => {
  let test: TestApp;
  let transport: OpenTransport;
  let world: World;

  beforeAll(async () => {
    test = await openTestApp({ updater: readyUpdater() });
    transport = await openTransport(test.app);
    world = { test, client: createClient(transport) };
  });

  afterAll(async () => {
    await transport.close();
    await test.dispose();
  });

  const ask = (name: string, input: unknown) => transport.call(name, input);

  it('is covered here', () => {
    expect(Object.keys(endpointCases).sort()).toEqual(endpointNames().sort());
  });

  describe.each(Object.entries<EndpointCase>(endpointCases))('%s', (name, one) => {
    it('answers what it is for', async () => {
      const warned = test.warnings.length;
      const answer = await ask(name, await one.input(world));
      expect(answer).toMatchObject({ ok: true });
      expect(answer).toEqual(JSON.parse(JSON.stringify(answer)));
      expect(test.warnings.slice(warned)).toEqual([]);
    });

    it('refuses a field it does not know', async () => {
      expect(await ask(name, { ...(await one.input(world)), surprise: 1 })).toEqual(invalid('surprise'));
    });

    it.each(one.required ?? [])('names %s when it is missing', async (field) => {
      const input = await one.input(world);
      const rest = Object.fromEntries(Object.entries(input).filter(([key]) => key !== field));
      expect(await ask(name, rest)).toEqual(invalid(field));
    });

    it('names a field of the wrong kind', async () => {
      const input = await one.input(world);
      for (const field of Object.keys(input)) {
        for (const wrong of [{ not: 'this' }, [[]], 'no such word\u0000', -1.5]) {
          const answer = await ask(name, { ...input, [field]: wrong });
          expect(answer).not.toMatchObject({ error: { type: 'internal' } });
        }
        expect(await ask(name, { ...input, [field]: { not: 'this' } })).toEqual(invalid(field));
      }
    });

    it('names a text that is too long', async () => {
      const input = await one.input(world);
      for (const [field, value] of Object.entries(input)) {
        for (const oversized of oversizedForms(value)) {
          expect(await ask(name, { ...input, [field]: oversized })).toEqual(invalid(field));
        }
      }
    });

    it('refuses what is not an object', async () => {
      for (const input of ['text', 7, [1]]) {
        expect(await ask(name, input)).toMatchObject({ ok: false, error: { type: 'invalid-input' } });
      }
    });

    it.each(one.unknown === undefined ? [] : [one.unknown])(
      'says what it did not find',
      async ({ change, what }) => {
        const answer = await ask(name, { ...(await one.input(world)), ...change });
        expect(answer).toEqual({ ok: false, error: { type: 'not-found', what } });
      },
    );
  });

  it('leaves a journal that is whole and equal to its log', async () => {
    expect(await world.client.journal.verify({})).toMatchObject({ ok: true, value: { brokenAt: null } });
    expect(await world.client.journal.rebuild({})).toMatchObject({ ok: true, value: { differed: false } });
  });
});

function invalid(field: string) {
  const issues: unknown = expect.arrayContaining([
    expect.objectContaining({ field: expect.stringMatching(new RegExp(`^${field}(\\.|$)`)) as unknown }),
  ]);
  return { ok: false, error: { type: 'invalid-input', issues } };
}

/** The value with each of its texts and lists made longer than anything may be. */
function oversizedForms(value: unknown): unknown[] {
  if (typeof value === 'string') return ['x'.repeat(1_000_001)];
  if (Array.isArray(value)) return [Array.from({ length: 10_001 }, () => (value as unknown[])[0] ?? 'x')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    oversizedForms(inner).map((oversized) => ({ ...value, [key]: oversized })),
  );
}

import { describe, expect, it } from 'vitest';
import { ok } from '../domain/kernel/result.ts';
import { createClient } from './create-client.ts';

function recorded() {
  const calls: [name: string, input: unknown][] = [];
  const client = createClient({
    call: (name, input) => {
      calls.push([name, input]);
      return Promise.resolve(ok({}));
    },
    subscribe: () => () => undefined,
  });
  return { calls, client };
}

describe('a client', () => {
  it('calls an endpoint by its feature and its name', async () => {
    const { calls, client } = recorded();
    const { saveDraft } = client.entry;
    await client.today.get({});
    await saveDraft({ entryId: 'an id' } as never);
    expect(calls).toEqual([
      ['today.get', {}],
      ['entry.saveDraft', { entryId: 'an id' }],
    ]);
  });

  it('can be handed on by an async function, whole or in part, without a call', async () => {
    const { calls, client } = recorded();
    expect(await Promise.resolve(client)).toBe(client);
    await Promise.resolve(client.entry);
    expect(calls).toEqual([]);
  });
});

import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { AppEvent } from '../../contract/events.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { createResourceOn, type Resource } from './resource.svelte.ts';

/** A resource over answers that the test gives when it wants, and events that it sends. */
function setUp(): {
  resource: Resource<string, { type: string }>;
  answers: ((result: Result<string, { type: string }>) => void)[];
  send: (event: AppEvent) => void;
  end: () => void;
} {
  const answers: ((result: Result<string, { type: string }>) => void)[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const events = {
    subscribe(listener: (event: AppEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let resource: Resource<string, { type: string }> | undefined;
  const end = $effect.root(() => {
    resource = createResourceOn(events, () => new Promise((resolve) => answers.push(resolve)), {
      refreshOn: ({ kind }) => kind === 'goal',
    });
  });
  flushSync();
  if (!resource) throw new Error('The resource was not made');
  return { resource, answers, send: (event) => listeners.forEach((listener) => listener(event)), end };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a resource', () => {
  test('asks once at the start and holds the answer', async () => {
    const { resource, answers, end } = setUp();
    expect([resource.isLoading, resource.value, answers.length]).toEqual([true, undefined, 1]);
    answers[0]?.(ok('first'));
    await settle();
    expect([resource.isLoading, resource.value]).toEqual([false, 'first']);
    end();
  });

  test('asks again when a subject it depends on changed, and only then', () => {
    const { answers, send, end } = setUp();
    send({ type: 'changed', subjects: [{ kind: 'person', id: '1' }] });
    expect(answers).toHaveLength(1);
    send({ type: 'changed', subjects: [{ kind: 'goal', id: '1' }] });
    send({ type: 'replaced' });
    expect(answers).toHaveLength(3);
    end();
    send({ type: 'replaced' });
    expect(answers).toHaveLength(3);
  });

  test('drops an answer that arrives after a newer question', async () => {
    const { resource, answers, send, end } = setUp();
    send({ type: 'replaced' });
    answers[1]?.(ok('newer'));
    await settle();
    answers[0]?.(ok('older'));
    await settle();
    expect([resource.value, resource.isLoading]).toEqual(['newer', false]);
    end();
  });

  test('is done with a question that a newer one overtook when that is answered', async () => {
    const { resource, answers, send, end } = setUp();
    const seen: (string | undefined)[] = [];
    const reloaded = resource.reload().then(() => seen.push(resource.value));
    send({ type: 'replaced' });
    answers[1]?.(ok('older'));
    await settle();
    expect(seen).toEqual([]);
    answers[2]?.(ok('newer'));
    await reloaded;
    expect(seen).toEqual(['newer']);
    end();
  });

  test('keeps the last value beside an error, and clears the error with the next answer', async () => {
    const { resource, answers, end } = setUp();
    answers[0]?.(ok('kept'));
    await settle();
    void resource.reload();
    answers[1]?.(err({ type: 'disconnected' }));
    await settle();
    expect([resource.value, resource.error?.type]).toEqual(['kept', 'disconnected']);
    void resource.reload();
    answers[2]?.(ok('fresh'));
    await settle();
    expect([resource.value, resource.error]).toEqual(['fresh', undefined]);
    end();
  });
});

import { untrack } from 'svelte';
import type { AppEvent, ChangedSubject } from '../../contract/events.ts';
import type { DomainError, Result } from '../../domain/kernel/result.ts';
import { getAppEvents, type AppEvents } from './client.svelte.ts';

/** An answer of the app that is kept fresh. `value` stays while a newer one is on its way. */
export interface Resource<T, E extends DomainError> {
  readonly value: T | undefined;
  readonly error: E | undefined;
  /** True until the first answer, and while a later one is awaited. */
  readonly isLoading: boolean;
  /** Asks again; over when an answer to this question, or to a newer one, is there. */
  reload(): Promise<void>;
}

export interface ResourceOptions {
  /** Whether a change of this subject makes the answer stale. */
  readonly refreshOn: (subject: ChangedSubject) => boolean;
}

/**
 * Loads now, again when a rune that `load` reads changes, and again when the app says that what it depends on changed.
 * Call it while a component is being set up. Answers that arrive after a newer question was asked are dropped.
 */
export function createResource<T, E extends DomainError>(
  load: () => Promise<Result<T, E>>,
  options: ResourceOptions,
): Resource<T, E> {
  return createResourceOn(getAppEvents(), load, options);
}

/** As `createResource`, with the events given instead of taken from the context. */
export function createResourceOn<T, E extends DomainError>(
  events: AppEvents,
  load: () => Promise<Result<T, E>>,
  options: ResourceOptions,
): Resource<T, E> {
  let value = $state.raw<T>();
  let error = $state.raw<E>();
  let isLoading = $state(true);
  let latest = 0;
  let newest: Promise<void> = Promise.resolve();

  async function ask(): Promise<void> {
    latest += 1;
    const question = latest;
    const answer = load();
    untrack(() => (isLoading = true));
    try {
      const result = await answer;
      if (question !== latest) return await newest;
      if (result.ok) value = result.value;
      error = result.ok ? undefined : result.error;
    } finally {
      if (question === latest) isLoading = false;
    }
  }

  function reload(): Promise<void> {
    newest = ask();
    return newest;
  }

  $effect(() => void reload());
  $effect(() =>
    events.subscribe((event) => {
      if (isStale(event, options)) void reload();
    }),
  );
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get isLoading() {
      return isLoading;
    },
    reload,
  };
}

function isStale(event: AppEvent, { refreshOn }: ResourceOptions): boolean {
  if (event.type === 'changed') return event.subjects.some(refreshOn);
  return event.type === 'replaced' || event.type === 'day-changed';
}

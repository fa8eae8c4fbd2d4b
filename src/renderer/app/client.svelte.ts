import { createContext } from 'svelte';
import type { Client } from '../../contract/create-client.ts';
import type { AppEvent } from '../../contract/events.ts';

/** What the app tells without being asked. */
export interface AppEvents {
  /** Calls `listener` for every event until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

/** The typed client, in every component under the App. */
export const [getClient, setClient] = createContext<Client>();

export const [getAppEvents, setAppEvents] = createContext<AppEvents>();

/**
 * One subscription for the whole window. It starts after the shell's own listeners are in place, since a host may hand
 * over what happened before the first subscription to that one only.
 */
export function createAppEvents(source: AppEvents): AppEvents {
  let listeners: readonly ((event: AppEvent) => void)[] = [];
  $effect(() =>
    source.subscribe((event) => {
      for (const listener of listeners) listener(event);
    }),
  );
  return {
    subscribe(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
  };
}

/** Calls `listener` for every event of the app for as long as the calling component lives. */
export function onAppEvent(listener: (event: AppEvent) => void): void {
  const events = getAppEvents();
  $effect(() => events.subscribe(listener));
}

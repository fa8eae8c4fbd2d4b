import { getClient } from '../app/client.svelte.ts';
import { createResource } from '../app/resource.svelte.ts';
import { localAt } from './due-text.ts';

/** The logical day it is and the zone in force, kept fresh. Until they are known, the machine's, with the usual start of day. */
export interface Present {
  readonly today: string;
  readonly zone: string;
  /** What the clock on the wall shows now. */
  now(): string;
}

/** 04:00, as in a new profile; said again here to keep the profile's schemas out of the first load. */
const usualStartOfDay = 4 * 3_600_000;

/** Call it while a component is being set up. */
export function createPresent(): Present {
  const client = getClient();
  const profile = createResource(() => client.profile.get({}), {
    refreshOn: ({ kind }) => kind === 'profile',
  });
  const zone = $derived(profile.value?.zoneInForce ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const now = (): string => localAt(Date.now(), zone);
  return {
    get today() {
      return profile.value?.today ?? localAt(Date.now() - usualStartOfDay, zone).slice(0, 10);
    },
    get zone() {
      return zone;
    },
    now,
  };
}

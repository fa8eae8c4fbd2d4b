import type { Updater } from '../../../src/app/ports.ts';

/** An updater with an update that waits for the person's word. */
export function readyUpdater(): Updater {
  return {
    state: () => ({ phase: 'ready', version: '9.9.9' }),
    subscribe: () => () => undefined,
    check: () => Promise.resolve(),
    install: () => undefined,
  };
}

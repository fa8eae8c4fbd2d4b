import type { UpdaterState } from '../domain/updates/updater-state.ts';
import type { Notifier, Updater } from './ports.ts';

/** For hosts without system notifications: the in-app notice is the delivery. */
export const silentNotifier: Notifier = { notify: () => false };

/** For hosts that are not updated by themselves. */
export function noUpdater(reason: Extract<UpdaterState, { phase: 'off' }>['reason']): Updater {
  return {
    state: () => ({ phase: 'off', reason }),
    subscribe: () => () => undefined,
    check: () => Promise.resolve(),
    install: () => undefined,
  };
}

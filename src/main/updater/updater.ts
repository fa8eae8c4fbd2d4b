import type { AppUpdater } from 'electron-updater';
import type { Updater } from '../../app/ports.ts';
import type { Instant } from '../../domain/kernel/ports.ts';
import type { UpdaterState } from '../../domain/updates/updater-state.ts';
import { nextUpdaterState, type UpdateEvent } from './update-events.ts';

/** The part of electron-updater that is used. */
export type UpdateSource = Pick<
  AppUpdater,
  | 'on'
  | 'once'
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'logger'
  | 'isUpdaterActive'
  | 'checkForUpdates'
  | 'quitAndInstall'
>;

interface Options {
  readonly source: UpdateSource;
  readonly now: () => Instant;
  /** Closes the journal and lets the lock on a single copy go, so that the new version finds both free. */
  readonly prepare: () => Promise<void>;
  /** Ends the app when the installer cannot start: the journal is closed by then, and the next start is as before. */
  readonly giveUp: () => void;
}

/**
 * electron-updater behind the Updater port. It downloads by itself and never installs by itself: neither on quitting
 * nor on a schedule, only when `install` is called with an update ready, which the app does after the person agreed.
 */
export function createUpdater({ source, now, prepare, giveUp }: Options): Updater {
  source.autoDownload = true;
  source.autoInstallOnAppQuit = false;
  source.logger = null;
  const listeners = new Set<(state: UpdaterState) => void>();
  let state: UpdaterState = source.isUpdaterActive()
    ? { phase: 'idle', checkedAt: null }
    : { phase: 'off', reason: 'not-supported' };

  const apply = (event: UpdateEvent): void => {
    const next = nextUpdaterState(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  };
  listen(source, apply, now);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async check() {
      if (state.phase === 'off' || state.phase === 'ready') return;
      try {
        await source.checkForUpdates();
      } catch (cause) {
        apply({ type: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
      }
    },
    install() {
      if (state.phase !== 'ready') return;
      void prepare().then(() => {
        source.once('error', giveUp);
        source.quitAndInstall(false, true);
      });
    },
  };
}

function listen(source: UpdateSource, apply: (event: UpdateEvent) => void, now: () => Instant): void {
  source.on('checking-for-update', () => {
    apply({ type: 'checking' });
  });
  source.on('update-not-available', () => {
    apply({ type: 'none', at: now() });
  });
  source.on('update-available', ({ version }) => {
    apply({ type: 'found', version });
  });
  source.on('download-progress', ({ percent }) => {
    apply({ type: 'progress', percent });
  });
  source.on('update-downloaded', ({ version }) => {
    apply({ type: 'downloaded', version });
  });
  source.on('update-cancelled', () => {
    apply({ type: 'cancelled', at: now() });
  });
  source.on('error', (error) => {
    apply({ type: 'failed', message: error.message });
  });
}

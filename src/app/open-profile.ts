import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { lastEventAt } from '../journal/queries/events.ts';
import { openJournal, openJournalReadOnly, type OpenedJournal } from '../journal/open-journal.ts';
import { lockProfile, type LockHolder, type ProfileLock } from '../journal/profile-lock.ts';
import type { App } from './app.ts';
import { createApp } from './create-app.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { listenForHandover, requestHandover } from './handover.ts';
import type { Ports } from './ports.ts';

export interface OpenProfileOptions {
  readonly folder: string;
  readonly ports: Ports;
  readonly isDemo: boolean;
  readonly host: LockHolder['host'];
  /** Brings this host forward for a second start, and gives the line the second start shows. */
  onHandover(): string;
}

export interface OpenProfile {
  readonly app: App;
}

export type OpenProfileError =
  | {
      readonly type: 'profile-held';
      readonly holder: LockHolder | null;
      /** Asks the holder to come forward; its answer, or null when it gave none. */
      handover(): Promise<string | null>;
    }
  | { readonly type: 'profile-unusable'; readonly path: string };

/**
 * Takes a profile: folder, lock, journal, app. A profile that can only be read is opened without a lock, since nothing will be
 * written to it.
 */
export async function openProfile(
  options: OpenProfileOptions,
): Promise<Result<OpenProfile, OpenProfileError>> {
  const folder = resolve(options.folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return err({ type: 'profile-unusable', path: folder });
  }
  const { clock, ids } = options.ports;
  const lock = lockProfile(folder, { pid: process.pid, host: options.host, since: clock.now() });
  if (!lock.ok && lock.error.type === 'held') {
    return err({ type: 'profile-held', holder: lock.error.holder, handover: () => requestHandover(folder) });
  }
  const opened = lock.ok
    ? openJournal({ folder, clock, ids })
    : openJournalReadOnly({ folder, clock, ids }, 'folder-read-only');
  if (options.isDemo && lock.ok && isEmptyJournal(opened)) await fillDemo(opened, folder, options.ports);
  const app = createApp({ ports: options.ports, folder, opened, isDemo: options.isDemo });
  if (!lock.ok) return ok({ app });
  const listener = await listenForHandover(folder, options.onHandover);
  return ok({
    app: withRelease(app, lock.value, () => {
      listener.close();
    }),
  });
}

/** A journal without events that can be written. */
function isEmptyJournal({ journal, mode }: OpenedJournal): boolean {
  return mode.kind === 'read-write' && lastEventAt(journal) === null;
}

function withRelease(app: App, lock: ProfileLock, stopListening: () => void): App {
  return {
    ...app,
    async close() {
      stopListening();
      await app.close();
      lock.release();
    },
  };
}

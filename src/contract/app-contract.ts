import * as v from 'valibot';
import { idSchema } from '../domain/kernel/schema.ts';
import type { UpdaterState } from '../domain/updates/updater-state.ts';
import { command, query, type Committed } from './endpoint.ts';
import type { ReadOnlyReason } from './errors.ts';

const nothing = v.strictObject({});

/** What this host can do; what is absent is hidden or explained. */
export interface Capabilities {
  readonly host: 'desktop' | 'browser' | 'terminal';
  readonly tray: boolean;
  readonly updater: boolean;
  readonly nativeNotifications: boolean;
  readonly opensFolders: boolean;
}

export interface AppStatus {
  readonly journal:
    { readonly mode: 'read-write' } | { readonly mode: 'read-only'; readonly reason: ReadOnlyReason };
  /** The clock shows an earlier time than the last event: it was set back. New events still follow the old ones. */
  readonly isClockBehind: boolean;
  readonly capabilities: Capabilities;
  readonly profileFolder: string;
  readonly isDemo: boolean;
  readonly versions: {
    readonly app: string;
    readonly node: string;
    readonly sqlite: string;
    readonly schema: number;
  };
}

export interface BackupInfo {
  readonly name: string;
  readonly takenAt: string;
  readonly reason: 'daily' | 'manual' | 'before-migration' | 'before-restore' | 'before-rebuild';
  readonly bytes: number;
}

export type VerifyReport = {
  readonly events: number;
  /** Sequence number of the first event that does not verify, or null when all do. */
  readonly brokenAt: number | null;
};

const backupName = v.pipe(v.string(), v.regex(/^[\w.-]+\.db$/), v.maxLength(120));

export const appContract = {
  status: query<AppStatus>()(nothing),
  undo: command<Committed, { readonly type: 'too-late' } | { readonly type: 'superseded' }>()(
    v.strictObject({ intentId: idSchema }),
  ),
  /** Takes back the latest intent that still can be. */
  undoLast: command<Committed, { readonly type: 'nothing-to-undo' }>()(nothing),
};

export const backupContract = {
  list: query<readonly BackupInfo[]>()(nothing),
  create: command<BackupInfo, { readonly type: 'backup-failed' }>()(nothing),
  /** Replaces the journal by the backup; the state before is kept as a backup of its own. */
  restore: command<
    { readonly kept: BackupInfo | null },
    { readonly type: 'backup-damaged' } | { readonly type: 'backup-failed' }
  >()(v.strictObject({ name: backupName })),
};

export const journalContract = {
  verify: command<VerifyReport>()(nothing),
  rebuild: command<{ readonly events: number; readonly differed: boolean }>()(nothing),
  /** Everything as one documented JSON text. */
  export: query<{ readonly fileName: string; readonly content: string }>()(nothing),
};

export const updaterContract = {
  state: query<UpdaterState>()(nothing),
  check: command<UpdaterState>()(nothing),
  /** Only after the person agreed: restarts the app. */
  install: command<UpdaterState, { readonly type: 'no-update-ready' }>()(nothing),
};

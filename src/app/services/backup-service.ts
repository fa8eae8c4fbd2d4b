import type { Services } from '../../contract/api.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import {
  keepAside,
  listBackups,
  putStagedInPlace,
  stageBackup,
  takeBackup,
  type Backup,
  type BackupReason,
  type RestoreError,
} from '../../journal/backup.ts';
import { openJournal } from '../../journal/open-journal.ts';
import type { Core } from '../core.ts';

export function backupService(core: Core): Services['backup'] {
  return {
    list: () => ok(listBackups(core.folder)),
    create() {
      const backup = backUp(core, 'manual');
      return backup === null ? err({ type: 'backup-failed' }) : ok(backup);
    },
    restore: ({ name }) => restore(core, name),
  };
}

/** A backup of the journal as it is, or null when it could not be made. */
export function backUp(core: Core, reason: BackupReason): Backup | null {
  try {
    const backup = takeBackup({
      folder: core.folder,
      clock: core.ports.clock,
      source: core.journal(),
      reason,
    });
    core.changed([{ kind: 'backup', id: backup.name }]);
    return backup;
  } catch (error) {
    core.ports.log.warn('A backup could not be made', {
      cause: error instanceof Error ? error.message : null,
    });
    return null;
  }
}

/** One backup a day, made when the day's first look finds none. */
export function backUpDaily(core: Core): void {
  if (core.mode().kind !== 'read-write') return;
  const today = core.now().slice(0, 10);
  const isDone = listBackups(core.folder).some(
    (one) => one.reason === 'daily' && one.takenAt.startsWith(today),
  );
  if (!isDone) backUp(core, 'daily');
}

/** Nothing is replaced before the present state is kept: as a backup, or byte for byte when it cannot be read. */
function restore(core: Core, name: string): ReturnType<Services['backup']['restore']> {
  const mode = core.mode();
  if (mode.kind === 'read-only' && (mode.reason === 'newer-version' || mode.reason === 'folder-read-only')) {
    return err({ type: 'read-only', reason: mode.reason });
  }
  const staged = stage(core, name);
  if (!staged.ok) return staged;
  const kept = mode.kind === 'read-write' ? backUp(core, 'before-restore') : null;
  if (mode.kind === 'read-write' && kept === null) return err({ type: 'backup-failed' });
  core.journal().close();
  try {
    putStagedInPlace(core.folder);
  } finally {
    // Whatever happened, the app goes on with the journal that is there now.
    core.replaceJournal(openJournal({ folder: core.folder, clock: core.ports.clock, ids: core.ports.ids }));
    core.emit({ type: 'replaced' });
  }
  return ok({ kept });
}

function stage(core: Core, name: string): Result<null, RestoreError | { readonly type: 'backup-failed' }> {
  try {
    if (core.mode().kind === 'read-only') keepAside(core.folder);
    return stageBackup(core.folder, name);
  } catch (error) {
    core.ports.log.warn('A backup could not be made ready', {
      cause: error instanceof Error ? error.message : null,
    });
    return err({ type: 'backup-failed' });
  }
}

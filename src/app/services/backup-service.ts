import type { Services } from '../../contract/api.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import {
  keepUnreadable,
  listBackups,
  putBackupInPlace,
  takeBackup,
  type Backup,
  type BackupReason,
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
  let kept: Backup | null = null;
  if (mode.kind === 'read-write') {
    kept = backUp(core, 'before-restore');
    if (kept === null) return err({ type: 'backup-failed' });
  } else {
    keepUnreadable(core.folder, core.ports.clock);
  }
  core.journal().close();
  const placed = putBackupInPlace(core.folder, name);
  core.replaceJournal(openJournal({ folder: core.folder, clock: core.ports.clock, ids: core.ports.ids }));
  core.emit({ type: 'replaced' });
  return placed.ok ? ok({ kept }) : placed;
}

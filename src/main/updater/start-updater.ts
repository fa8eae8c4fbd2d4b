import { app } from 'electron';
import { noUpdater } from '../../app/absent-ports.ts';
import type { Updater } from '../../app/ports.ts';
import { systemClock } from '../../app/system-ports.ts';
import { createUpdater } from './updater.ts';

/** The updater of an installed copy; a copy that is being developed has nothing to update to. electron-updater is only loaded where it is used. */
export async function startUpdater(prepare: () => Promise<void>): Promise<Updater> {
  if (!app.isPackaged) return noUpdater('development');
  const { autoUpdater } = await import('electron-updater');
  return createUpdater({
    source: autoUpdater,
    now: () => systemClock.now(),
    prepare,
    giveUp: () => {
      app.quit();
    },
  });
}

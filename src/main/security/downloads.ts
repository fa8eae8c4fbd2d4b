import { basename, join } from 'node:path';
import { app, type Session } from 'electron';
import { appOrigin } from '../protocol/app-address.ts';

/**
 * Lets only files that our page made itself (a report, an export) be saved, and only where the person says. Threat: a
 * drive-by download, or a file name that writes somewhere else.
 */
export function restrictDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({ defaultPath: join(app.getPath('downloads'), basename(item.getFilename())) });
  });
}

import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Gives each profile its own folder for what Chromium keeps (window state, caches), so that the journal and the demo
 * can be open side by side: Electron's lock on a single copy goes by this folder.
 */
export function useHostFolder(profileFolder: string): string {
  const name = createHash('sha256').update(profileFolder).digest('hex').slice(0, 16);
  const folder = join(app.getPath('appData'), 'throughline', 'desktop', name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  return folder;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultProfileFolder } from '../app/profile-folder.ts';

export interface DesktopFlags {
  readonly folder: string;
  readonly isDemo: boolean;
}

/**
 * Reads `--profile DIR` and `--demo`. Everything else is left alone: Electron and Chromium take flags of their own on
 * the same line.
 */
export function readDesktopFlags(args: readonly string[], workingFolder: string): DesktopFlags {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { profile: { type: 'string' }, demo: { type: 'boolean' } },
  });
  const isDemo = values.demo === true;
  const named = typeof values.profile === 'string' && values.profile !== '' ? values.profile : null;
  return {
    folder:
      named === null ? defaultProfileFolder(isDemo ? 'demo' : 'journal') : resolve(workingFolder, named),
    isDemo,
  };
}

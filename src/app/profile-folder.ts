import { homedir } from 'node:os';
import { join } from 'node:path';

interface Place {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Where the journal lives unless `--profile` names another folder: the same for both hosts. Follows the XDG base
 * directory specification on Linux, Application Support on macOS, and AppData on Windows.
 */
export function defaultProfileFolder(name: 'journal' | 'demo', place: Place = thisPlace()): string {
  return join(dataFolder(place), 'throughline', name);
}

function dataFolder({ platform, environment, home }: Place): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    case 'win32':
      return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
    default:
      return environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  }
}

function thisPlace(): Place {
  return { platform: process.platform, environment: process.env, home: homedir() };
}

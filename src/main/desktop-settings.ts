import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What belongs to this machine's desktop and not to the journal. */
const settingsSchema = v.strictObject({ keepsRunning: v.boolean() });
type Settings = v.InferOutput<typeof settingsSchema>;

export interface DesktopSettings {
  /** Whether closing the window leaves the app in the tray. Off until chosen: on Linux a tray may not be there to come back from. */
  readonly keepsRunning: () => boolean;
  readonly keepRunning: (wanted: boolean) => void;
}

/** Settings kept in `desktop.json` in `folder`. A missing or damaged file means the defaults; one that cannot be written, a choice for this session. */
export function openDesktopSettings(folder: string): DesktopSettings {
  const file = join(folder, 'desktop.json');
  let settings = readSettings(file) ?? { keepsRunning: false };
  return {
    keepsRunning: () => settings.keepsRunning,
    keepRunning(wanted) {
      settings = { keepsRunning: wanted };
      writeSettings(file, settings);
    },
  };
}

function readSettings(file: string): Settings | null {
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function writeSettings(file: string, settings: Settings): void {
  try {
    writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  } catch {
    // A read-only machine: the choice holds until the app quits.
  }
}

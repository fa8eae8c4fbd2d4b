import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesktopSettings } from './desktop-settings.ts';

describe('the desktop’s own settings', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-settings-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('do not keep the app in the tray until that is chosen', () => {
    expect(openDesktopSettings(folder).keepsRunning()).toBe(false);
  });

  it('remember the choice', () => {
    openDesktopSettings(folder).keepRunning(true);
    expect(openDesktopSettings(folder).keepsRunning()).toBe(true);
  });

  it.each(['', 'null', '{"keepsRunning":"yes"}', '{"keepsRunning":true,"more":1}'])(
    'fall back to the defaults on the file %j',
    (content) => {
      writeFileSync(join(folder, 'desktop.json'), content);
      expect(openDesktopSettings(folder).keepsRunning()).toBe(false);
    },
  );

  it('hold the choice for the session where the folder cannot be written', () => {
    const settings = openDesktopSettings(join(folder, 'absent'));
    settings.keepRunning(true);
    expect(settings.keepsRunning()).toBe(true);
  });
});

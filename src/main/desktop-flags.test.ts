import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultProfileFolder } from '../app/profile-folder.ts';
import { readDesktopFlags } from './desktop-flags.ts';

describe('readDesktopFlags', () => {
  it('opens the usual journal when nothing is said', () => {
    expect(readDesktopFlags(['.'], '/here')).toEqual({
      folder: defaultProfileFolder('journal'),
      isDemo: false,
    });
  });

  it('gives the demo a folder of its own', () => {
    expect(readDesktopFlags(['--demo'], '/here')).toEqual({
      folder: defaultProfileFolder('demo'),
      isDemo: true,
    });
  });

  it('takes a profile relative to where it was started', () => {
    expect(readDesktopFlags(['.', '--profile', 'mine'], '/here').folder).toBe(resolve('/here', 'mine'));
    expect(readDesktopFlags(['--profile=/there/mine'], '/here').folder).toBe(resolve('/there/mine'));
  });

  it('leaves the flags of Electron and Chromium alone', () => {
    const flags = ['--inspect=0', '--remote-debugging-port=0', '--no-sandbox', '.', '--profile', '/there'];
    expect(readDesktopFlags(flags, '/here')).toEqual({ folder: resolve('/there'), isDemo: false });
  });
});

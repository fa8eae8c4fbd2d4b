import { describe, expect, it } from 'vitest';
import { browserOpener } from './open-browser.ts';

const url = 'http://127.0.0.1:4000/launch?token=ab';

describe('browserOpener', () => {
  it('opens nothing on Linux without a screen', () => {
    expect(browserOpener({ platform: 'linux', environment: {} }, url)).toBeNull();
    expect(browserOpener({ platform: 'linux', environment: { DISPLAY: '' } }, url)).toBeNull();
  });

  it('takes each system’s own opener, never a shell', () => {
    expect(browserOpener({ platform: 'linux', environment: { DISPLAY: ':0' } }, url)).toEqual([
      'xdg-open',
      [url],
    ]);
    expect(browserOpener({ platform: 'linux', environment: { WAYLAND_DISPLAY: 'w' } }, url)?.[0]).toBe(
      'xdg-open',
    );
    expect(browserOpener({ platform: 'darwin', environment: {} }, url)).toEqual(['open', [url]]);
    expect(browserOpener({ platform: 'win32', environment: {} }, url)?.[1]).toContain(url);
  });
});

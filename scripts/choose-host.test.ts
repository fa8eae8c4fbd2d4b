import { describe, expect, it } from 'vitest';
import { chooseHost, hasDisplay, type ElectronState } from './choose-host.ts';

const present: ElectronState = { kind: 'present' };
const absent: ElectronState = { kind: 'absent' };
const unreachable: ElectronState = { kind: 'not-to-be-had', why: 'the download server does not answer' };

describe('choosing a host', () => {
  it('takes the desktop when its program is here', () => {
    expect(chooseHost({ asked: 'either', hasDisplay: true }, present)).toEqual({ kind: 'desktop' });
  });

  it('downloads the program first when it is missing', () => {
    expect(chooseHost({ asked: 'either', hasDisplay: true }, absent)).toEqual({ kind: 'download-first' });
  });

  it('takes the browser and says why when the program cannot be had', () => {
    expect(chooseHost({ asked: 'either', hasDisplay: true }, unreachable)).toEqual({
      kind: 'browser',
      why: 'Throughline opens in the browser: the download server does not answer.',
    });
  });

  it('takes the browser without a graphical session, and downloads nothing', () => {
    expect(chooseHost({ asked: 'either', hasDisplay: false }, absent)).toMatchObject({ kind: 'browser' });
    expect(chooseHost({ asked: 'either', hasDisplay: false }, present)).toMatchObject({ kind: 'browser' });
  });

  it('keeps a wish for the browser without a word', () => {
    expect(chooseHost({ asked: 'browser', hasDisplay: true }, present)).toEqual({
      kind: 'browser',
      why: null,
    });
  });

  it('keeps a wish for the desktop even without a session that it can see', () => {
    expect(chooseHost({ asked: 'desktop', hasDisplay: false }, present)).toEqual({ kind: 'desktop' });
  });

  it('refuses a wish for the desktop that cannot be kept, and says what to do', () => {
    const choice = chooseHost({ asked: 'desktop', hasDisplay: true }, unreachable);
    expect(choice.kind).toBe('refused');
    expect(choice).toHaveProperty('why', expect.stringContaining('leave out --desktop'));
  });
});

describe('looking for a graphical session', () => {
  it('needs X11 or Wayland on Linux', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  it('is taken for granted on macOS and Windows', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

/** Whether Electron's program is here, or could be had. */
export type ElectronState =
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-to-be-had'; readonly why: string };

export interface HostWishes {
  readonly asked: 'desktop' | 'browser' | 'either';
  /** Whether a graphical session was found; always true outside Linux and the BSDs. */
  readonly hasDisplay: boolean;
}

export type HostChoice =
  | { readonly kind: 'desktop' }
  | { readonly kind: 'browser'; readonly why: string | null }
  | { readonly kind: 'download-first' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Which host to start. A wish for one is kept or refused, never quietly changed; without a wish the desktop host is
 * preferred and the browser host is the way that always works, with one line that says why.
 */
export function chooseHost(wishes: HostWishes, electron: ElectronState): HostChoice {
  if (wishes.asked === 'browser') return { kind: 'browser', why: null };
  if (wishes.asked === 'either' && !wishes.hasDisplay) {
    return { kind: 'browser', why: 'No graphical session was found, so Throughline opens in the browser.' };
  }
  if (electron.kind === 'present') return { kind: 'desktop' };
  if (electron.kind === 'absent') return { kind: 'download-first' };
  if (wishes.asked === 'desktop') {
    return {
      kind: 'refused',
      why: `The desktop app cannot start: ${electron.why}. Try again with a connection, or leave out --desktop to use your browser.`,
    };
  }
  return { kind: 'browser', why: `Throughline opens in the browser: ${electron.why}.` };
}

/** Whether windows can be shown: on Linux and the BSDs that takes an X11 or Wayland session. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

import type { BrowserWindow, WebContents } from 'electron';
import type { AppEvent } from '../../contract/events.ts';
import { eventChannel } from '../ipc/channels.ts';
import { createWindow } from './create-window.ts';

const reloadsInARow = 3;

/** The app's one window: made at start, hidden rather than closed until the app quits, made again if it is gone. */
export interface MainWindow {
  /** Brings it forward. */
  readonly show: () => void;
  /** Brings it forward at a place of the app, such as `/commitments/<id>`. */
  readonly showAt: (route: string) => void;
  readonly hide: () => void;
  readonly send: (event: AppEvent) => void;
  readonly contents: () => WebContents | null;
}

interface Options {
  /** Asked when the person closes the window: `hide` keeps the app running, `let-go` lets the window be destroyed. */
  readonly onClose: () => 'hide' | 'quit' | 'let-go';
  readonly onQuit: () => void;
  readonly warn: (message: string, reason: string) => void;
}

export function openMainWindow(options: Options): MainWindow {
  let window: BrowserWindow | null = null;
  /** Until the page is there, what is sent to it waits; the preload keeps it until the page listens. */
  let waiting: AppEvent[] | null = [];

  const open = (): BrowserWindow => {
    const opened = createWindow();
    waiting = [];
    opened.webContents.on('did-finish-load', () => {
      for (const event of waiting ?? []) opened.webContents.send(eventChannel, event);
      waiting = null;
    });
    opened.webContents.on('did-start-loading', () => {
      waiting ??= [];
    });
    opened.on('close', (event) => {
      closeGently(opened, event, options);
    });
    opened.on('closed', () => {
      window = null;
    });
    reloadAfterCrash(opened, options);
    return opened;
  };

  window = open();

  const send = (event: AppEvent): void => {
    if (waiting !== null) waiting.push(event);
    else if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel, event);
  };
  const show = (): void => {
    window ??= open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  return {
    show,
    showAt(route) {
      show();
      send({ type: 'navigate', to: route });
    },
    hide: () => window?.hide(),
    send,
    contents: () => window?.webContents ?? null,
  };
}

/** A hidden page saves the words being written; a destroyed one could lose its last second. */
function closeGently(window: BrowserWindow, event: Electron.Event, options: Options): void {
  const decision = options.onClose();
  if (decision === 'let-go') return;
  event.preventDefault();
  if (decision === 'quit') options.onQuit();
  else hide(window);
}

/** On macOS a full-screen window that is hidden leaves a black screen behind. */
function hide(window: BrowserWindow): void {
  if (!window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => {
    window.hide();
  });
  window.setFullScreen(false);
}

/** The page comes back after its process died. One that dies at every start is left alone. */
function reloadAfterCrash(window: BrowserWindow, { warn }: Options): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    warn('The page ended unexpectedly', details.reason);
    crashes += 1;
    if (crashes <= reloadsInARow) window.webContents.reload();
  });
}

import type { MenuItemConstructorOptions } from 'electron';
import { moveClock } from './clock.ts';
import { app } from './double-app.ts';
import {
  DoubleMenu,
  DoubleNotification,
  DoubleTray,
  menuSeen,
  nativeTheme,
  powerMonitor,
} from './double-desktop.ts';
import { invoke, ipcChannels } from './double-ipc.ts';
import { handledSchemes, serve, session } from './double-protocol.ts';
import { DoubleContents, DoubleWindow } from './double-window.ts';
import type { Control, IpcCall, PermissionQuestion, Snapshot, ToDouble } from './messages.ts';
import { eventWith, post, PreventableEvent, record } from './record.ts';

/** Lets the test on the other side of the channel read and drive the double. */
export function startControl(): void {
  process.on('message', (message: ToDouble) => {
    void answer(message);
  });
  process.on('disconnect', () => {
    process.exit(0);
  });
  post({ kind: 'ready' });
}

async function answer({ id, method, params }: ToDouble): Promise<void> {
  try {
    const run = control[method] as (...values: readonly unknown[]) => unknown;
    post({ kind: 'answer', id, value: await run(...params) });
  } catch (cause) {
    post({
      kind: 'failure',
      id,
      message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
}

const control: Control = {
  snapshot,
  serve,
  invoke: invokeAs,
  askPermission,
  askDevicePermission: () => session.defaultSession.deviceHandler?.({} as never) ?? true,
  askDisplayMedia: () =>
    new Promise((resolve) => {
      session.defaultSession.displayHandler?.({} as never, (streams) => {
        resolve(streams !== null && Object.keys(streams).length > 0);
      });
    }),
  navigate: (url, isMainFrame) => navigate(mainContents(), url, isMainFrame),
  redirect: (url) => prevented('will-redirect', { url, isMainFrame: true }),
  attachWebview: () => prevented('will-attach-webview', {}, [{}, { src: 'https://example.org/' }]),
  openWindow: (url) => mainContents().windowOpenHandler?.({ url } as never) ?? { action: 'allow' },
  navigateStray(url) {
    const stray = new DoubleContents();
    DoubleWindow.onCreated(stray);
    return navigate(stray, url, true);
  },
  beforeRequest: (url) =>
    new Promise((resolve) => {
      const listener = session.defaultSession.beforeRequest;
      if (listener === null) resolve({ isCancelled: false });
      else listener({ url }, ({ cancel }) => resolve({ isCancelled: cancel === true }));
    }),
  download,
  pageStarted: () => void mainContents().emit('did-start-loading'),
  pageLoaded: () => {
    mainWindow().finishLoading();
  },
  closeWindow: () => {
    mainWindow().close();
  },
  crashPage(reason) {
    mainContents().emit('render-process-gone', new PreventableEvent(), { reason, exitCode: 1 });
    return { reloads: mainContents().reloads };
  },
  openContextMenu: (isEditable, selectionText) =>
    void mainContents().emit('context-menu', new PreventableEvent(), {
      isEditable,
      selectionText,
      dictionarySuggestions: [],
      editFlags: { canCut: true, canCopy: true, canPaste: true },
    }),
  clickMenu(place, label) {
    const menu = place === 'tray' ? DoubleTray.current?.menu : DoubleMenu.application;
    menu?.click(label);
  },
  clickNotification: (index) => void DoubleNotification.shown[index]?.emit('click', new PreventableEvent()),
  moveClock,
  emitPower: (event) => void powerMonitor.emit(event),
  emitApp: (event) => void app.emit(event, new PreventableEvent(), [], '/', {}),
  quit: () => {
    setImmediate(() => {
      app.quit();
    });
  },
  throwUncaught(message) {
    setImmediate(() => {
      throw new TypeError(message);
    });
  },
};

function mainWindow(): DoubleWindow {
  const window = DoubleWindow.open[0];
  if (window === undefined) throw new Error('No window is open');
  return window;
}

function mainContents(): DoubleContents {
  return mainWindow().webContents;
}

function prevented(name: string, fields: object, more: readonly unknown[] = []): { isPrevented: boolean } {
  const event = eventWith(fields);
  mainContents().emit(name, event, ...more);
  return { isPrevented: event.defaultPrevented };
}

/** A navigation that the page starts: first the event of any frame, then that of the main frame. */
function navigate(contents: DoubleContents, url: string, isMainFrame: boolean): { isPrevented: boolean } {
  const inFrame = eventWith({ url, isMainFrame });
  contents.emit('will-frame-navigate', inFrame);
  if (inFrame.defaultPrevented || !isMainFrame) return { isPrevented: inFrame.defaultPrevented };
  const inMain = eventWith({ url, isMainFrame });
  contents.emit('will-navigate', inMain, url);
  return { isPrevented: inMain.defaultPrevented };
}

async function invokeAs({ channel, args, sender }: IpcCall): ReturnType<Control['invoke']> {
  const parent = sender.isTopFrame ? null : mainContents().mainFrame;
  const frame = { url: sender.url, parent, detached: sender.isDetached };
  const event = eventWith({
    sender: sender.isOwnWindow ? mainContents() : new DoubleContents(),
    senderFrame: sender.hasFrame ? frame : null,
    type: 'frame',
    frameId: 1,
    processId: 1,
  });
  try {
    return { refused: false, value: await invoke(channel, event, args) };
  } catch (cause) {
    return { refused: true, message: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Without a handler Electron grants. */
async function askPermission({ permission, url, isMainFrame }: PermissionQuestion) {
  const { requestHandler, checkHandler } = session.defaultSession;
  const contents = mainContents() as never;
  const details = { isMainFrame, requestingUrl: url };
  const request = await new Promise<boolean>((resolve) => {
    if (requestHandler === null) resolve(true);
    else requestHandler(contents, permission as never, resolve, details);
  });
  const check = checkHandler?.(contents, permission as never, url, details) ?? true;
  return { request, check };
}

function download(url: string, fileName: string): ReturnType<Control['download']> {
  const event = new PreventableEvent();
  let saveDialog: ReturnType<Control['download']>['saveDialog'] = null;
  const item = {
    getURL: () => url,
    getFilename: () => fileName,
    setSaveDialogOptions: (options: typeof saveDialog) => {
      saveDialog = options;
    },
  };
  session.defaultSession.emit('will-download', event, item, mainContents());
  return { isPrevented: event.defaultPrevented, saveDialog };
}

function snapshot(): Snapshot {
  const tray = DoubleTray.current;
  return {
    ...record,
    handledSchemes: handledSchemes(),
    userData: app.getPath('userData'),
    appListeners: app.eventNames().map(String),
    windows: DoubleWindow.open.map((window) => ({
      options: window.options,
      url: window.webContents.getURL(),
      isVisible: window.isVisible(),
      focusCount: window.focusCount,
      hasWindowOpenHandler: window.webContents.windowOpenHandler !== null,
    })),
    ipcChannels: ipcChannels(),
    applicationMenu: seen(DoubleMenu.application),
    tray: tray && { tooltip: tray.tooltip, menu: seen(tray.menu), menusSet: tray.menusSet },
    popups: DoubleMenu.popups.map(seen),
    notifications: DoubleNotification.shown.map(({ options }) => ({
      title: options.title ?? '',
      body: options.body ?? '',
    })),
    powerListeners: powerMonitor.eventNames().map(String),
    themeSource: nativeTheme.themeSource,
  };
}

function seen(menu: { readonly template: readonly MenuItemConstructorOptions[] } | null) {
  return menuSeen(menu?.template ?? []);
}

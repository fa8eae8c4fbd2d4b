import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { appOrigin } from '../protocol/app-address.ts';
import { showContextMenu } from './context-menu.ts';

/** The paper of the light and the dark theme: what is seen before the page is. */
const paper = { light: '#faf7f0', dark: '#1a1917' };

/**
 * The one place a window is made. Every option that bears on security is written out, also where it is Electron's
 * default today, so that a changed default or an edit here shows in the tests.
 */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow(windowOptions());
  window.once('ready-to-show', () => {
    window.show();
  });
  window.webContents.on('context-menu', (_event, params) => {
    showContextMenu(window, params);
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}

function windowOptions(): BrowserWindowConstructorOptions {
  return {
    name: 'main',
    windowStatePersistence: true,
    width: 1200,
    height: 820,
    minWidth: 900,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
      // Elsewhere Chromium would fetch its dictionaries from the internet; macOS brings its own.
      spellcheck: process.platform === 'darwin',
    },
  };
}

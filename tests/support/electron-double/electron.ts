/** What `import … from 'electron'` gives under the double: the parts the main bundle uses, and nothing more. */
export { app } from './double-app.ts';
export { DoubleWindow as BrowserWindow } from './double-window.ts';
export { protocol, session } from './double-protocol.ts';
export { ipcMain } from './double-ipc.ts';
export {
  dialog,
  DoubleMenu as Menu,
  DoubleNotification as Notification,
  DoubleTray as Tray,
  nativeImage,
  nativeTheme,
  powerMonitor,
  shell,
} from './double-desktop.ts';

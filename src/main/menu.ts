import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { m } from '../messages/index.ts';

/** The application menu, made of roles, so that its words and keys are the system's. Reload and developer tools are only in a development copy. */
export function setMenu(capture: () => void): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: m.desktop_menu_file(),
      submenu: [
        { label: m.desktop_menu_capture(), click: capture },
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: m.desktop_menu_view(), submenu: viewItems() },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function viewItems(): MenuItemConstructorOptions[] {
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : development),
  ];
}

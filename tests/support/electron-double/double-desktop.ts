import { EventEmitter } from 'node:events';
import type {
  Dialog,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  NotificationConstructorOptions,
} from 'electron';
import { readConfiguration } from './configuration.ts';
import type { MenuItemSeen } from './messages.ts';
import { post, record } from './record.ts';

/** The parts of the desktop around the window: menus, tray, notifications, dialogs, power. */

export class DoubleMenu {
  static application: DoubleMenu | null = null;
  static readonly popups: DoubleMenu[] = [];

  readonly template: readonly MenuItemConstructorOptions[];

  constructor(template: readonly MenuItemConstructorOptions[]) {
    this.template = template;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): DoubleMenu {
    return new DoubleMenu(template);
  }

  static setApplicationMenu(menu: DoubleMenu | null): void {
    DoubleMenu.application = menu;
  }

  popup(): void {
    DoubleMenu.popups.push(this);
  }

  /** As a person would: finds the item by its label; a checkbox changes before it calls. */
  click(label: string): void {
    const item = flatten(this.template).find((candidate) => candidate.label === label);
    if (!item?.click) throw new Error(`No item "${label}" that can be clicked`);
    const clicked = { ...item, checked: item.type === 'checkbox' ? item.checked !== true : item.checked };
    (item.click as (clickedItem: unknown) => void)(clicked);
  }
}

function flatten(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

export function menuSeen(template: readonly MenuItemConstructorOptions[]): MenuItemSeen[] {
  return template.map((item) => ({
    label: item.label ?? null,
    role: item.role ?? null,
    type: item.type ?? null,
    enabled: item.enabled ?? true,
    checked: item.checked ?? null,
    submenu: Array.isArray(item.submenu) ? menuSeen(item.submenu) : [],
  }));
}

export class DoubleTray extends EventEmitter {
  static current: DoubleTray | null = null;
  tooltip = '';
  menu: DoubleMenu | null = null;
  menusSet = 0;

  constructor(_image: unknown) {
    super();
    DoubleTray.current = this;
  }

  setToolTip(text: string): void {
    this.tooltip = text;
  }

  setContextMenu(menu: DoubleMenu | null): void {
    this.menu = menu;
    this.menusSet += 1;
  }

  isDestroyed(): boolean {
    return false;
  }
}

export class DoubleNotification extends EventEmitter {
  static readonly shown: DoubleNotification[] = [];
  readonly options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    DoubleNotification.shown.push(this);
    this.emit('show');
  }
}

export const powerMonitor = new EventEmitter();

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };

export const nativeImage = {
  createEmpty: () => ({ addRepresentation: () => {}, setTemplateImage: () => {} }),
};

export const shell = {
  openExternal(url: string): Promise<void> {
    record.openedExternally.push(url);
    post({ kind: 'shown', shown: { kind: 'external', url } });
    return Promise.resolve();
  },
};

/** `dialog`: remembers each question and gives the answer the test laid out, else the cancelling one. */
export const dialog: Pick<Dialog, 'showErrorBox'> & {
  showMessageBox: (options: MessageBoxOptions) => Promise<Box>;
} = {
  showMessageBox(options) {
    const planned = readConfiguration().dialogAnswers[record.messageBoxes.length];
    record.messageBoxes.push(structuredClone(options));
    post({ kind: 'shown', shown: { kind: 'message-box', options: structuredClone(options) } });
    return Promise.resolve({ response: planned ?? options.cancelId ?? 0, checkboxChecked: false });
  },
  showErrorBox(title, content) {
    post({ kind: 'shown', shown: { kind: 'error-box', title, content } });
  },
};

interface Box {
  readonly response: number;
  readonly checkboxChecked: boolean;
}

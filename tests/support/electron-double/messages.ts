import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  MessageBoxOptions,
  SaveDialogOptions,
} from 'electron';

/** What passes between a test and the process that runs the real main bundle under the double. */

export interface DoubleConfiguration {
  readonly isPackaged: boolean;
  readonly isFirstInstance: boolean;
  /** A folder that stands for the machine's places (`appData`, `downloads`). */
  readonly machineFolder: string;
  /** Whether a test's browser loads the page; otherwise the double fetches it once and calls it loaded. */
  readonly hasBrowser: boolean;
  /** The button each message box is answered with, by its place; the first box takes the first. */
  readonly dialogAnswers: readonly number[];
}

export interface MenuItemSeen {
  readonly label: string | null;
  readonly role: string | null;
  readonly type: string | null;
  readonly enabled: boolean;
  readonly checked: boolean | null;
  readonly submenu: readonly MenuItemSeen[];
}

export interface WindowSeen {
  readonly options: BrowserWindowConstructorOptions;
  readonly url: string;
  readonly isVisible: boolean;
  readonly focusCount: number;
  readonly hasWindowOpenHandler: boolean;
}

export interface NotificationSeen {
  readonly title: string;
  readonly body: string;
}

/** Everything the bundle has done to Electron so far. */
export interface Snapshot {
  readonly privilegedSchemes: readonly CustomScheme[];
  readonly handledSchemes: readonly string[];
  readonly isSandboxEnabled: boolean;
  readonly userData: string;
  readonly isLockReleased: boolean;
  /** How often the app was told to quit. */
  readonly quitsAsked: number;
  readonly commandLineSwitches: readonly string[];
  readonly appListeners: readonly string[];
  readonly hasCertificateVerifier: boolean;
  readonly windows: readonly WindowSeen[];
  readonly ipcChannels: readonly string[];
  readonly applicationMenu: readonly MenuItemSeen[];
  readonly tray: {
    readonly tooltip: string;
    readonly menu: readonly MenuItemSeen[];
    readonly menusSet: number;
  } | null;
  readonly popups: readonly (readonly MenuItemSeen[])[];
  readonly notifications: readonly NotificationSeen[];
  readonly powerListeners: readonly string[];
  readonly messageBoxes: readonly MessageBoxOptions[];
  readonly openedExternally: readonly string[];
  readonly themeSource: string;
}

export interface ServedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Who an IPC message is made to come from. */
export interface SenderLook {
  readonly url: string;
  readonly isTopFrame: boolean;
  readonly isOwnWindow: boolean;
  readonly isDetached: boolean;
  /** Electron gives no frame when it navigated away meanwhile. */
  readonly hasFrame: boolean;
}

export interface IpcCall {
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly sender: SenderLook;
}

export type IpcOutcome =
  { readonly refused: false; readonly value: unknown } | { readonly refused: true; readonly message: string };

export interface PermissionQuestion {
  readonly permission: string;
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** What a test may ask of the double. Every method is answered by value over the process' channel. */
export interface Control {
  snapshot(): Snapshot;
  serve(url: string, method: string): Promise<ServedResponse>;
  invoke(call: IpcCall): Promise<IpcOutcome>;
  askPermission(question: PermissionQuestion): Promise<{ request: boolean; check: boolean }>;
  askDevicePermission(): boolean;
  askDisplayMedia(): Promise<boolean>;
  navigate(url: string, isMainFrame: boolean): { isPrevented: boolean };
  redirect(url: string): { isPrevented: boolean };
  attachWebview(): { isPrevented: boolean };
  openWindow(url: string): { action: string };
  /** The same questions of web contents that no `createWindow` made. */
  navigateStray(url: string): { isPrevented: boolean };
  beforeRequest(url: string): Promise<{ isCancelled: boolean }>;
  download(url: string, fileName: string): { isPrevented: boolean; saveDialog: SaveDialogOptions | null };
  pageStarted(): void;
  pageLoaded(): void;
  closeWindow(): void;
  crashPage(reason: string): { reloads: number };
  openContextMenu(isEditable: boolean, selectionText: string): void;
  clickMenu(place: 'tray' | 'application', label: string): void;
  clickNotification(index: number): void;
  /** Moves the clock that the bundle sees, as a suspended machine's does. */
  moveClock(milliseconds: number): void;
  emitPower(event: string): void;
  emitApp(event: string): void;
  quit(): void;
  throwUncaught(message: string): void;
}

/** What the process says on its own: a message to the page, as `webContents.send` gives it. */
export interface SentToPage {
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** What the desktop was asked to show or open; told at once, since the process may be about to end. */
export type Shown =
  | { readonly kind: 'message-box'; readonly options: MessageBoxOptions }
  | { readonly kind: 'error-box'; readonly title: string; readonly content: string }
  | { readonly kind: 'external'; readonly url: string };

export type FromDouble =
  | { readonly kind: 'ready' }
  | { readonly kind: 'exiting' }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'sent'; readonly message: SentToPage }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

export interface ToDouble {
  readonly id: number;
  readonly method: keyof Control;
  readonly params: readonly unknown[];
}

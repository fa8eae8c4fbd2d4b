import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  WebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron';
import { readConfiguration } from './configuration.ts';
import { serve } from './double-protocol.ts';
import { post, PreventableEvent } from './record.ts';

type FramePart = { -readonly [K in 'url' | 'detached']: WebFrameMain[K] } & { parent: FramePart | null };

/** `webContents`: where it is, what it was sent, and the guards put on it. */
export class DoubleContents extends EventEmitter implements Pick<WebContents, 'getURL' | 'send' | 'reload'> {
  readonly mainFrame: FramePart = { url: '', parent: null, detached: false };
  windowOpenHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null = null;
  reloads = 0;

  getURL(): string {
    return this.mainFrame.url;
  }

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.windowOpenHandler = handler;
  }

  /** Arguments are cloned as Electron clones them: a function in them throws. */
  send(channel: string, ...args: unknown[]): void {
    post({ kind: 'sent', message: { channel, args: structuredClone(args) } });
  }

  reload(): void {
    this.reloads += 1;
  }

  replaceMisspelling(): void {}
}

type WindowPart = Pick<
  BrowserWindow,
  | 'close'
  | 'focus'
  | 'hide'
  | 'isDestroyed'
  | 'isFullScreen'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'restore'
  | 'setFullScreen'
  | 'show'
>;

/** `BrowserWindow`: keeps its options as they were given, and shows and closes itself in Electron's order. */
export class DoubleWindow extends EventEmitter implements WindowPart {
  static readonly open: DoubleWindow[] = [];
  static onCreated: (contents: DoubleContents) => void = () => {};
  static onAllClosed: () => void = () => {};

  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new DoubleContents();
  focusCount = 0;
  #isVisible: boolean;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = structuredClone(options);
    this.#isVisible = options.show ?? true;
    DoubleWindow.open.push(this);
    DoubleWindow.onCreated(this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    if (readConfiguration().hasBrowser) return;
    this.webContents.emit('did-start-loading');
    const answer = await serve(url, 'GET');
    if (answer.status !== 200) throw new Error(`ERR_FAILED: ${url} answered ${answer.status}`);
    this.finishLoading();
  }

  finishLoading(): void {
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  show(): void {
    this.#isVisible = true;
  }

  hide(): void {
    this.#isVisible = false;
  }

  focus(): void {
    this.focusCount += 1;
  }

  restore(): void {}

  isVisible(): boolean {
    return this.#isVisible;
  }

  isMinimized(): boolean {
    return false;
  }

  isFullScreen(): boolean {
    return false;
  }

  setFullScreen(): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return;
    this.#isDestroyed = true;
    DoubleWindow.open.splice(DoubleWindow.open.indexOf(this), 1);
    this.emit('closed');
    if (DoubleWindow.open.length === 0) DoubleWindow.onAllClosed();
  }
}

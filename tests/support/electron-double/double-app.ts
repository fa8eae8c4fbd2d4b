import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { readConfiguration } from './configuration.ts';
import { DoubleWindow } from './double-window.ts';
import { isElectronReady, whenReady } from './ready.ts';
import { PreventableEvent, record } from './record.ts';

type AppPart = Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'getLocale'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
>;

/** `app`: ready a turn after the entry ran, and quitting in Electron's documented order. */
class DoubleApp extends EventEmitter implements AppPart {
  readonly isPackaged = readConfiguration().isPackaged;
  readonly commandLine = {
    appendSwitch: (name: string): void => {
      record.commandLineSwitches.push(name);
    },
  };
  readonly #paths = new Map<string, string>();

  isReady(): boolean {
    return isElectronReady();
  }

  whenReady(): Promise<void> {
    return whenReady();
  }

  enableSandbox(): void {
    if (isElectronReady()) throw new Error('app.enableSandbox() must be called before the app is ready');
    record.isSandboxEnabled = true;
  }

  getVersion(): string {
    return '0.1.0';
  }

  getLocale(): string {
    return 'en-GB';
  }

  getPath(name: string): string {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    const folder = join(readConfiguration().machineFolder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    return readConfiguration().isFirstInstance;
  }

  releaseSingleInstanceLock(): void {
    record.isLockReleased = true;
  }

  /** `before-quit`, then every window is closed, then `will-quit` and `quit`; each of the first three may stop it. */
  quit(): void {
    record.quitsAsked += 1;
    const before = new PreventableEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of [...DoubleWindow.open]) window.close();
    if (DoubleWindow.open.length > 0) return;
    const will = new PreventableEvent();
    this.emit('will-quit', will);
    if (will.defaultPrevented) return;
    this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', new PreventableEvent(), code);
    // Only after what was said before has left the process.
    if (process.send) process.send({ kind: 'exiting' }, () => process.exit(code));
    else process.exit(code);
  }
}

export const app = new DoubleApp();

DoubleWindow.onCreated = (contents) => {
  app.emit('web-contents-created', new PreventableEvent(), contents);
};
DoubleWindow.onAllClosed = () => {
  if (!app.emit('window-all-closed')) app.quit();
};

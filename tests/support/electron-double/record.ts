import type { CustomScheme, MessageBoxOptions } from 'electron';
import type { FromDouble } from './messages.ts';

/** What the bundle did to Electron and that no object of the double keeps by itself. */
export const record = {
  privilegedSchemes: [] as CustomScheme[],
  isSandboxEnabled: false,
  isLockReleased: false,
  quitsAsked: 0,
  commandLineSwitches: [] as string[],
  hasCertificateVerifier: false,
  messageBoxes: [] as MessageBoxOptions[],
  openedExternally: [] as string[],
};

/** Tells the test something. Messages keep their order, also before an exit. */
export function post(message: FromDouble): void {
  process.send?.(message);
}

/** An Electron event: whether its listener prevented what was about to happen. */
export class PreventableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** A preventable event with the fields that Electron puts on it. */
export function eventWith<T extends object>(fields: T): PreventableEvent & T {
  return Object.assign(new PreventableEvent(), fields);
}

import type { Clock } from '../domain/kernel/ports.ts';
import type { Terminal } from './terminal.ts';

/** What the command line needs from the process it runs in; tests bring their own. */
export interface CliContext {
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly appVersion: string;
  /** The folder of the built renderer, and the job worker beside the bundle. */
  readonly rendererFolder: string;
  readonly workerUrl: URL;
  /** The development server's address, when the developer named one. */
  readonly development: string | null;
  /** Monotonic milliseconds. */
  now(): number;
  /** Shows an address in the system's browser, where there is one. */
  openBrowser(url: string): void;
  /** Resolves when the person or the system asks the process to end. */
  untilAskedToEnd(): Promise<void>;
}

/** The options every command takes. */
export interface CommonOptions {
  readonly profile?: string;
  readonly demo?: boolean;
}

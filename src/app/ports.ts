import type { Capabilities } from '../contract/app-contract.ts';
import type { Clock, IdSource } from '../domain/kernel/ports.ts';
import type { UpdaterState } from '../domain/updates/updater-state.ts';

/** Everything the app needs from the machine it runs on. A host builds these and calls `createApp`. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly timers: Timers;
  readonly notifier: Notifier;
  readonly updater: Updater;
  readonly jobs: JobRunner;
  readonly capabilities: Capabilities;
  readonly appVersion: string;
  readonly log: Log;
}

/** Timers are hints only: what is due is decided by asking the journal. */
export interface Timers {
  /** Calls `run` about every `milliseconds` until the returned function is called. Never keeps the process alive. */
  every(milliseconds: number, run: () => void): () => void;
}

/** A notification of the operating system. Hosts without one do nothing; the in-app notice comes always. */
export interface Notifier {
  /** Whether it was handed to the system. `route` is the place that a click leads to. */
  notify(notification: { readonly title: string; readonly body: string; readonly route: string }): boolean;
}

export interface Updater {
  state(): UpdaterState;
  subscribe(listener: (state: UpdaterState) => void): () => void;
  check(): Promise<void>;
  /** Quits and installs; only called when the state is `ready` and the person agreed. */
  install(): void;
}

/** Runs long work off the main thread. */
export interface JobRunner {
  /** The job's answer, or a thrown error when the worker failed or `signal` ended the job early. */
  run<T>(job: Job, onProgress: (done: number, total: number) => void, signal?: AbortSignal): Promise<T>;
}

export type Job =
  | { readonly kind: 'verify'; readonly journalFile: string }
  | { readonly kind: 'pdf'; readonly document: unknown }
  | { readonly kind: 'journal-pdf'; readonly document: unknown };

/** For the person who looks for the cause of a fault. Never carries anything a person wrote. */
export interface Log {
  warn(message: string, detail?: Readonly<Record<string, string | number | null>>): void;
}

import type { Page } from '@playwright/test';

/** A started host with its first page open. */
export interface RunningHost {
  readonly page: Page;
  /** Ends it the way a person does, and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends it as a power cut does: no goodbye, nothing flushed. */
  kill(): Promise<void>;
}

export interface HostLaunch {
  readonly profile: string;
  /** Flags beside `--profile`, for example `--demo`. */
  readonly flags: readonly string[];
  /** How far the clock of the host is ahead of the machine's. The browser host alone can do this. */
  readonly hoursAhead?: number;
}

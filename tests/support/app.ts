import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noUpdater } from '../../src/app/absent-ports.ts';
import type { App } from '../../src/app/app.ts';
import { createApp } from '../../src/app/create-app.ts';
import { createInlineJobRunner } from '../../src/app/jobs/inline-job-runner.ts';
import { openProfile } from '../../src/app/open-profile.ts';
import type { Log, Notifier, Ports, Timers } from '../../src/app/ports.ts';
import { createClient, type Client } from '../../src/contract/create-client.ts';
import type { AppEvent } from '../../src/contract/events.ts';
import type { IdSource } from '../../src/domain/kernel/ports.ts';
import type { OpenedJournal } from '../../src/journal/open-journal.ts';
import { drivenClock, type DrivenClock, type Duration } from './clock.ts';
import { countingIds } from './ids.ts';

export interface TestAppOptions {
  /** A profile to open again; a new one in the temporary folder when left out. */
  readonly folder?: string;
  readonly clock?: DrivenClock;
  readonly ids?: IdSource;
  readonly updater?: Ports['updater'];
  readonly nativeNotifications?: boolean;
  readonly onHandover?: () => string;
}

export interface ManualTimers extends Timers {
  /** Runs every timer once, as if its time had come. */
  fire(): void;
}

type Notification = Parameters<Notifier['notify']>[0];

/** The real application over a real profile, with the machine it runs on played by the test. */
export interface TestApp {
  readonly app: App;
  readonly client: Client;
  readonly folder: string;
  readonly clock: DrivenClock;
  readonly ids: IdSource;
  readonly events: AppEvent[];
  readonly notifications: Notification[];
  /** What the app logged. A test that expects no fault expects this to be empty. */
  readonly warnings: string[];
  /** Lets time go by: moves the clock, then runs the timers. */
  pass(time: Duration): void;
  /** Closes the app and opens its profile again, with the same clock. */
  reopen(): Promise<TestApp>;
  /** Closes the app and leaves its profile. */
  close(): Promise<void>;
  /** Closes the app and removes its profile. */
  dispose(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-test-'));
}

export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = options.folder ?? temporaryFolder();
  const machine = testMachine(options);
  const opened = await openProfile({
    folder,
    ports: machine.ports,
    isDemo: false,
    host: 'terminal',
    onHandover: options.onHandover ?? (() => ''),
  });
  if (!opened.ok) throw new Error(`The profile did not open: ${JSON.stringify(opened.error)}`);
  return runningApp(opened.value.app, folder, machine, options);
}

/** The application over a journal that the test opened itself. */
export function createTestApp(opened: OpenedJournal, options: TestAppOptions & { folder: string }): TestApp {
  const machine = testMachine(options);
  const app = createApp({ ports: machine.ports, folder: options.folder, opened, isDemo: false });
  return runningApp(app, options.folder, machine, options);
}

export interface TestMachine {
  readonly ports: Ports;
  readonly clock: DrivenClock;
  readonly ids: IdSource;
  readonly timers: ManualTimers;
  readonly notifications: Notification[];
  readonly warnings: string[];
}

export function testMachine(options: TestAppOptions = {}): TestMachine {
  const { clock = drivenClock(), ids = countingIds(), nativeNotifications = true } = options;
  const notifications: Notification[] = [];
  const warnings: string[] = [];
  const timers = manualTimers();
  const log: Log = { warn: (message, detail) => warnings.push(`${message} ${JSON.stringify(detail ?? {})}`) };
  const ports: Ports = {
    clock,
    ids,
    timers,
    log,
    notifier: { notify: (notification) => notifications.push(notification) > 0 },
    updater: options.updater ?? noUpdater('not-supported'),
    jobs: createInlineJobRunner(),
    capabilities: { host: 'terminal', tray: false, updater: false, nativeNotifications, opensFolders: false },
    appVersion: '0.0.0-test',
  };
  return { ports, clock, ids, timers, notifications, warnings };
}

function runningApp(app: App, folder: string, machine: TestMachine, options: TestAppOptions): TestApp {
  const { clock, ids, timers, notifications, warnings } = machine;
  const events: AppEvent[] = [];
  app.subscribe((event) => events.push(event));
  return {
    app,
    client: createClient(app),
    folder,
    clock,
    ids,
    events,
    notifications,
    warnings,
    pass(time) {
      clock.advance(time);
      timers.fire();
    },
    async reopen() {
      await app.close();
      return openTestApp({ ...options, folder, clock, ids });
    },
    close: () => app.close(),
    async dispose() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function manualTimers(): ManualTimers {
  const runs = new Set<() => void>();
  return {
    every(_milliseconds, run) {
      const own = (): void => run();
      runs.add(own);
      return () => runs.delete(own);
    },
    fire() {
      for (const run of runs) run();
    },
  };
}

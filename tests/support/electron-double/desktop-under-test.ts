import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationVariable } from './configuration.ts';
import type { Control, DoubleConfiguration, FromDouble, SentToPage, Shown, ToDouble } from './messages.ts';

const root = join(import.meta.dirname, '../../..');
const mainBundle = join(root, 'out/main/index.js');

export const preloadBundle = join(root, 'out/preload/index.cjs');

/** The control as seen from the test: every method answers later. */
export type RemoteControl = {
  readonly [M in keyof Control]: (
    ...params: Parameters<Control[M]>
  ) => Promise<Awaited<ReturnType<Control[M]>>>;
};

export interface DesktopUnderTest {
  readonly control: RemoteControl;
  readonly profileFolder: string;
  /** Everything sent to the page so far, oldest first. */
  readonly sent: readonly SentToPage[];
  /** Every dialog and outside address so far, oldest first. */
  readonly shown: readonly Shown[];
  onSent(listener: (message: SentToPage) => void): void;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
  /** What the process wrote to its error stream. */
  errors(): string;
  /** Ends the process if it still runs; a temporary machine folder goes with the last who uses it. */
  dispose(): Promise<void>;
}

type Options = Partial<DoubleConfiguration> & {
  readonly profileFolder?: string;
  readonly flags?: readonly string[];
};

/** Starts the built main bundle under the double, on a profile of its own unless one is given. */
export async function startDesktop(options: Options = {}): Promise<DesktopUnderTest> {
  if (!existsSync(mainBundle)) throw new Error('out/main is not built: run "npm run build" first');
  const machineFolder = options.machineFolder ?? mkdtempSync(join(tmpdir(), 'throughline-desktop-'));
  const profileFolder = options.profileFolder ?? join(machineFolder, 'profile');
  mkdirSync(machineFolder, { recursive: true });
  const child = spawnDouble({ ...options, machineFolder }, profileFolder);
  const link = linkTo(child);
  await link.ready;
  return {
    control: link.control,
    profileFolder,
    sent: link.sent,
    shown: link.shown,
    onSent: link.onSent,
    exited: link.exited,
    errors: link.errors,
    async dispose() {
      child.kill('SIGKILL');
      await link.exited;
      if (options.machineFolder === undefined) rmSync(machineFolder, { recursive: true, force: true });
    },
  };
}

function spawnDouble(options: Options & { machineFolder: string }, profileFolder: string): ChildProcess {
  const configuration: DoubleConfiguration = {
    isPackaged: options.isPackaged ?? false,
    isFirstInstance: options.isFirstInstance ?? true,
    machineFolder: options.machineFolder,
    hasBrowser: options.hasBrowser ?? false,
    dialogAnswers: options.dialogAnswers ?? [],
  };
  const flags = options.flags ?? ['--profile', profileFolder];
  return fork(join(import.meta.dirname, 'run-main.ts'), [mainBundle, ...flags], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, TZ: 'UTC', [configurationVariable]: JSON.stringify(configuration) },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: Error) => void;
}

function linkTo(child: ChildProcess) {
  const waiting = new Map<number, Waiting>();
  const sent: SentToPage[] = [];
  const shown: Shown[] = [];
  const listeners: ((message: SentToPage) => void)[] = [];
  const isReady = Promise.withResolvers<undefined>();
  let errorText = '';
  let lastId = 0;

  child.stderr?.on('data', (chunk: Buffer) => {
    errorText += chunk.toString();
  });
  child.on('message', (message: FromDouble) => {
    switch (message.kind) {
      case 'ready':
        isReady.resolve(undefined);
        break;
      case 'sent':
        sent.push(message.message);
        for (const listener of listeners) listener(message.message);
        break;
      case 'shown':
        shown.push(message.shown);
        break;
      case 'answer':
      case 'failure':
        settle(waiting, message);
        break;
      case 'exiting':
    }
  });
  const exited = once(child, 'exit').then(([code]) => {
    const ended = new Error(`The desktop process has ended. ${errorText}`);
    isReady.reject(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    return code as number | null;
  });

  const call = (method: keyof Control, params: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const message: ToDouble = { id: lastId, method, params };
      child.send(message, (cause) => {
        if (cause) reject(cause);
      });
    });
  const control = new Proxy({} as RemoteControl, {
    get:
      (_target, method) =>
      (...params: readonly unknown[]) =>
        call(method as keyof Control, params),
  });
  const onSent = (listener: (message: SentToPage) => void): void => {
    listeners.push(listener);
  };
  return { control, sent, shown, onSent, exited, ready: isReady.promise, errors: () => errorText };
}

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<FromDouble, { kind: 'answer' | 'failure' }>,
): void {
  const caller = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') caller?.resolve(message.value);
  else caller?.reject(new Error(message.message));
}

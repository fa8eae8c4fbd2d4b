import { spawn, type ChildProcess } from 'node:child_process';

export interface ChildEnd {
  readonly code: number;
  /** Whether it ended because this process was asked to end. */
  readonly wasAsked: boolean;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Two presses of Ctrl+C this far apart mean impatience; nearer ones are the same press arriving twice. */
const samePressWithin = 500;

/**
 * Runs a program in this terminal until it ends, and passes on every wish to end. On POSIX systems it gets a process
 * group of its own, so that Ctrl+C reaches it once, from here; a second Ctrl+C ends it at once.
 */
export function runChild(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChildEnd> {
  const child = spawn(program, args, { stdio: 'inherit', env, detached: process.platform !== 'win32' });
  const relay = relaySignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      relay.stop();
      reject(cause);
    });
    child.once('exit', (code, signal) => {
      relay.stop();
      resolve({ code: code ?? (signal === null || relay.wasAsked() ? 0 : 1), wasAsked: relay.wasAsked() });
    });
  });
}

function relaySignals(child: ChildProcess): { stop: () => void; wasAsked: () => boolean } {
  let firstAsked: number | null = null;
  const pass = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (firstAsked === null) {
      firstAsked = now;
      child.kill(signal);
    } else if (now - firstAsked > samePressWithin) {
      child.kill('SIGKILL');
    }
  };
  for (const signal of signals) process.on(signal, pass);
  return {
    stop: () => {
      for (const signal of signals) process.off(signal, pass);
    },
    wasAsked: () => firstAsked !== null,
  };
}

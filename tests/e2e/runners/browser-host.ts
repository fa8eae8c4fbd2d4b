import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { BrowserContext, Page } from '@playwright/test';
import { inProject } from '../../../scripts/paths.ts';
import type { HostLaunch, RunningHost } from './host.ts';

/** The one line in which the server says where to open it; the token is good once. */
const launchLine = /http:\/\/127\.0\.0\.1:\d+\/launch\?token=\S+/;

const longestGoodbye = 15_000;

/** Serves the app on a free port and opens the address it prints, in a page of `context`. */
export async function startBrowserHost(
  launch: HostLaunch,
  cliFile: string,
  context: BrowserContext,
  watch: (page: Page) => void,
): Promise<RunningHost> {
  const server = await startServer(launch, cliFile);
  const page = await context.newPage();
  watch(page);
  await page.goto(server.address);
  return {
    page,
    stop: async () => {
      await page.close();
      await server.end('SIGTERM');
    },
    kill: async () => {
      await server.end('SIGKILL');
      await page.close();
    },
  };
}

/** The command line as `npm start` runs it. */
export const builtCli = inProject('out', 'cli', 'cli.js');

export interface RunningServer {
  readonly address: string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts `serve` in a process of its own and waits for its address. */
export async function startServer(launch: HostLaunch, cliFile: string): Promise<RunningServer> {
  const { profile, flags, hoursAhead = 0 } = launch;
  const args = [cliFile, 'serve', '--no-open', '--port', '0', '--profile', profile, ...flags];
  const clock = hoursAhead === 0 ? [] : ['--import', inProject('tests', 'e2e', 'support', 'clock-ahead.ts')];
  const server = spawn(process.execPath, [...clock, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, THROUGHLINE_TEST_HOURS_AHEAD: String(hoursAhead) },
  });
  const errors = collectText(server.stderr);
  const address = await firstAddress(server.stdout, server, errors);
  return { address, end: (signal) => endProcess(server, signal, errors) };
}

/** Goes on reading after the address, or the server would one day wait for someone to read its log. */
async function firstAddress(output: Readable, server: ChildProcess, errors: () => string): Promise<string> {
  const seen: string[] = [];
  const found = Promise.withResolvers<string | null>();
  createInterface({ input: output })
    .on('line', (line) => {
      seen.push(line);
      const address = launchLine.exec(line)?.[0];
      if (address !== undefined) found.resolve(address);
    })
    .on('close', () => {
      found.resolve(null);
    });
  const address = await found.promise;
  if (address !== null) return address;
  await endProcess(server, 'SIGKILL', errors);
  throw new Error(`The server ended without saying its address.\n${seen.join('\n')}\n${errors()}`);
}

async function endProcess(
  server: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
  errors: () => string,
): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit', { signal: AbortSignal.timeout(longestGoodbye) });
  server.kill(signal);
  try {
    await gone;
  } catch {
    server.kill('SIGKILL');
    throw new Error(`The server did not end within ${longestGoodbye / 1000} s of ${signal}.\n${errors()}`);
  }
}

function collectText(stream: Readable): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

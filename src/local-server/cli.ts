import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../app/system-ports.ts';
import type { CliContext } from './cli-context.ts';
import { openBrowser } from './open-browser.ts';
import { runCli } from './run-cli.ts';
import { createTerminal } from './terminal.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

process.exitCode = await runCli(process.argv.slice(2), processContext());

/** The real process. Source and bundle both lie two folders below the project, so the paths hold for both. */
function processContext(): CliContext {
  const isBundled = import.meta.url.endsWith('.js');
  return {
    terminal: createTerminal(process.stdout, process.stderr),
    clock: systemClock,
    appVersion: readVersion(),
    rendererFolder: besideThis(isBundled ? '../renderer' : '../../out/renderer'),
    workerUrl: new URL(isBundled ? './worker.js' : '../app/jobs/worker.ts', import.meta.url),
    development: process.env['THROUGHLINE_RENDERER_URL']?.replace(/\/$/, '') || null,
    now: () => performance.now(),
    openBrowser,
    untilAskedToEnd,
  };
}

function besideThis(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(besideThis('../../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Ctrl+C, a closed terminal, or the system shutting down. Asking twice ends the process the system's way. */
function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

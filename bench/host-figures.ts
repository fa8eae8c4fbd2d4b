import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../tests/support/browser.ts';
import { checkInFigure } from './check-in-figure.ts';
import { atMost, type Figure } from './measure.ts';

const root = join(import.meta.dirname, '..');

/** What a person waits for: the built browser host on the ten-year journal, in the test browser. */
export async function hostFigures(folder: string): Promise<Figure[]> {
  const start = performance.now();
  const { child, url } = await startServer(folder);
  try {
    const cookie = await signIn(url);
    await readToday(url, cookie);
    const firstToday = performance.now() - start;
    for (let call = 0; call < 50; call += 1) await readToday(url, cookie);
    const resident = residentMegabytes(child);
    return [
      atMost('Server start to first Today payload', firstToday, 400, 'ms'),
      atMost('Resident memory of the browser host', resident, 150, 'MB'),
      ...(await rendererFigures(folder)),
    ];
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Starts the built browser host; answers its launch address. */
export async function startServer(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const program = join(root, 'out', 'cli', 'cli.js');
  const child = spawn(process.execPath, [program, 'serve', '--no-open', '--profile', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+\/launch\?token=\w+/.exec(printed)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`The server printed no address: ${printed}`);
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`The launch address was refused (${String(response.status)})`);
  return cookie;
}

async function readToday(url: string, cookie: string): Promise<void> {
  const { origin } = new URL(url);
  const response = await fetch(`${origin}/api/today.get`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1', origin, cookie },
    body: '{}',
  });
  if (!response.ok) throw new Error(`Today was refused (${String(response.status)})`);
  await response.json();
}

/** From Linux's own books; elsewhere there is no figure. */
function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
}

/** Which scripts the first page loads, and when a person can type into it. */
async function rendererFigures(folder: string): Promise<Figure[]> {
  const launch = await freshLaunchUrl(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
    });
    const start = performance.now();
    await page.goto(launch);
    await page.locator('main input, main textarea').first().waitFor();
    const interactive = performance.now() - start;
    const bytes = [...scripts].reduce((sum, path) => sum + gzippedBytes(path), 0);
    return [
      atMost("Renderer's first load, gzipped script", bytes / 1_000, 120, 'kB'),
      atMost('Renderer interactive in the test browser', interactive, 1_000, 'ms'),
      await checkInFigure(page),
    ];
  } finally {
    await browser.close();
  }
}

/** A second start of the same profile is answered by the first with a fresh address. */
async function freshLaunchUrl(folder: string): Promise<string> {
  const { child, url } = await startServer(folder);
  if (child.exitCode === null) await once(child, 'exit');
  return url;
}

function gzippedBytes(path: string): number {
  const file = join(root, 'out', 'renderer', path);
  return gzipSync(readFileSync(file)).length;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

/**
 * Flags that the packaged browser needs to run as root without a GPU. Its own list is not taken: it switches off web
 * security and site isolation, and a browser without these would not notice what our headers forbid. It draws in software:
 * a GPU that is only emulated draws the same and takes a third more of the processor.
 */
const flags = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];

/** Starts the Chromium that comes as a package; nothing is downloaded. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: flags, headless: true });
}

/** The flags and path for callers that launch it themselves. */
export async function browserLaunchOptions(): Promise<{ executablePath: string; args: string[] }> {
  return { executablePath: await browserPath(), args: flags };
}

/**
 * The path of the unpacked browser. Unpacking goes to a private folder that is renamed when complete, so that two
 * test runs at the same time, or one that was interrupted, never leave half a browser behind.
 */
async function browserPath(): Promise<string> {
  const ready = join(tmpdir(), `throughline-chromium-${await packageVersion()}-${userInfo().username}`);
  const executable = join(ready, 'chromium');
  if (existsSync(executable)) return executable;
  mkdirSync(tmpdir(), { recursive: true });
  const staging = mkdtempSync(join(tmpdir(), 'throughline-chromium-'));
  await unpackInto(staging);
  renameUnlessPresent(staging, ready);
  return executable;
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = (
    (await import(join(packageFolder, 'package.json'), { with: { type: 'json' } })) as { default: unknown }
  ).default;
  return (manifest as { version: string }).version;
}

/** The package unpacks into the system's temporary folder, so a child process is given its own. */
async function unpackInto(folder: string): Promise<void> {
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Unpacking the test browser ended with code ${String(code)}`);
}

function renameUnlessPresent(staging: string, ready: string): void {
  try {
    renameSync(staging, ready);
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(ready, 'chromium'))) throw cause;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronState } from './choose-host.ts';
import { inProject } from './paths.ts';

const packageFolder = inProject('node_modules', 'electron');
const probeTimeout = 3_000;
const downloadTimeout = 10 * 60_000;

/**
 * Where Electron's program is, or null. Reads what its package wrote on unpacking; importing the package would start
 * a download.
 */
export function electronProgram(): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const program = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

export function electronState(): ElectronState {
  return { kind: electronProgram() === null ? 'absent' : 'present' };
}

/**
 * Fetches Electron with its own installer, which checks the file against the checksums in its package and shows its
 * progress. Asks the server for a sign of life first, so that a machine without a way out goes on after seconds.
 */
export async function downloadElectron(): Promise<ElectronState> {
  const source = downloadSource(process.env);
  if (source.isProbed && !(await answers(source))) {
    return {
      kind: 'not-to-be-had',
      why: `the desktop program is not on this machine and ${new URL(source.address).host} cannot be reached`,
    };
  }
  await runInstaller();
  return electronProgram() === null
    ? { kind: 'not-to-be-had', why: 'downloading the desktop program did not work' }
    : { kind: 'present' };
}

interface DownloadSource {
  readonly address: string;
  /** A mirror lays its folders out as it likes: any answer from it will do. */
  readonly isMirror: boolean;
  /** Behind a proxy only the installer knows the way: it is left to try. */
  readonly isProbed: boolean;
}

/** Where the installer will ask: the usual server, or the mirror that a company or a country needs. */
export function downloadSource(env: NodeJS.ProcessEnv): DownloadSource {
  const isProbed = !['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some((name) => env[name]);
  const mirror = [
    env['npm_config_electron_mirror'],
    env['NPM_CONFIG_ELECTRON_MIRROR'],
    env['ELECTRON_MIRROR'],
  ].find((address) => address !== undefined && URL.canParse(address));
  if (mirror !== undefined) return { address: mirror, isMirror: true, isProbed };
  const file = `electron-v${electronVersion()}-${process.platform}-${process.arch}.zip`;
  const address = `https://github.com/electron/electron/releases/download/v${electronVersion()}/${file}`;
  return { address, isMirror: false, isProbed };
}

function electronVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

async function answers(source: DownloadSource): Promise<boolean> {
  try {
    const response = await fetch(source.address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeTimeout),
    });
    return source.isMirror || response.ok;
  } catch {
    return false;
  }
}

/** Its progress bar is shown; the stack it prints on failure is not, the caller says one plain line instead. */
async function runInstaller(): Promise<void> {
  const quiet = 'data:text/javascript,console.error=()=>{}';
  const installer = spawn(process.execPath, ['--import', quiet, join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ELECTRON_GET_USE_PROXY: process.env['ELECTRON_GET_USE_PROXY'] ?? '1' },
    timeout: downloadTimeout,
  });
  await once(installer, 'exit');
}

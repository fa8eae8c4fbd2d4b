import { spawn } from 'node:child_process';

interface Place {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The system's own way to show an address, or null where there is no screen to show it on. */
export function browserOpener(
  { platform, environment }: Place,
  url: string,
): readonly [string, string[]] | null {
  switch (platform) {
    case 'darwin':
      return ['open', [url]];
    case 'win32':
      // Not `start`, which would need a shell and give the address's `&` a meaning.
      return ['rundll32', ['url.dll,FileProtocolHandler', url]];
    default:
      return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', [url]] : null;
  }
}

/** Opens the address and does not wait. Where that fails, the printed address is still there. */
export function openBrowser(url: string): void {
  const opener = browserOpener({ platform: process.platform, environment: process.env }, url);
  if (opener === null) return;
  const child = spawn(opener[0], opener[1], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

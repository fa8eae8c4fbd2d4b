import { once } from 'node:events';
import { _electron, type Page, type ViewportSize } from '@playwright/test';
import { electronProgram } from '../../../scripts/electron-program.ts';
import { projectRoot } from '../../../scripts/paths.ts';
import type { HostLaunch, RunningHost } from './host.ts';

type ColorScheme = 'light' | 'dark' | 'no-preference' | null;

/** Starts the built desktop app in the real Electron, with a window of the wanted size. */
export async function startElectronHost(
  launch: HostLaunch,
  viewport: ViewportSize | null,
  colorScheme: ColorScheme,
  watch: (page: Page) => void,
): Promise<RunningHost> {
  const executablePath = electronProgram();
  if (executablePath === null) throw new Error('Electron’s program is not on this machine');
  const desktop = await _electron.launch({
    executablePath,
    args: [...sandboxFlags(), projectRoot, '--profile', launch.profile, ...launch.flags],
    colorScheme,
  });
  const page = await desktop.firstWindow();
  watch(page);
  if (viewport !== null) await page.setViewportSize(viewport);
  return {
    page,
    stop: () => desktop.close(),
    kill: async () => {
      const program = desktop.process();
      const gone = once(program, 'exit');
      program.kill('SIGKILL');
      await gone;
    },
  };
}

/** Chromium refuses its sandbox to root, which is who runs tests in a container. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

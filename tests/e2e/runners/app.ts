import { rmSync } from 'node:fs';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { launchBrowser } from '../../support/browser.ts';
import { makeProfile } from '../support/profile.ts';
import { watchPage } from '../support/watch-page.ts';
import { pseudoCli } from '../support/pseudo-app.ts';
import { builtCli, startBrowserHost } from './browser-host.ts';
import { startElectronHost } from './electron-host.ts';
import type { HostLaunch, RunningHost } from './host.ts';

export type HostKind = 'browser' | 'browser-pseudo' | 'electron';

/** What a project or a spec may set with `test.use({ … })`. */
export interface RunnerOptions {
  host: HostKind;
  /** Flags for the host beside the profile, for example `['--demo']`. */
  flags: readonly string[];
}

/** The app under test, on whichever host the project names. */
export interface AppUnderTest {
  /** The open page; another one after a restart. */
  readonly page: Page;
  /** The folder that holds the journal. */
  readonly profile: string;
  /** Ends the host if it still runs, and starts it again on the same profile. */
  restart(): Promise<void>;
  /** As `restart`, with a clock that many hours ahead of the machine's. In the browser host only. */
  restartLater(hours: number): Promise<void>;
  /** Ends the host as `kill -9` does. */
  kill(): Promise<void>;
}

interface Fixtures extends RunnerOptions {
  app: AppUnderTest;
  /** Another person's copy, with a profile of its own. */
  otherApp: AppUnderTest;
  /** Starts a copy on an empty profile, lends it, and leaves nothing behind. */
  lendApp: (use: (app: AppUnderTest) => Promise<void>) => Promise<void>;
}

interface WorkerFixtures {
  testBrowser: () => Promise<Browser>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  flags: [[], { option: true }],

  // Started by the first test that wants it: a run on Electron needs none.
  testBrowser: [
    async ({ playwright: _playwright }, use) => {
      const started: Promise<Browser>[] = [];
      await use(() => {
        const browser = started[0] ?? launchBrowser();
        if (started.length === 0) started.push(browser);
        return browser;
      });
      for (const browser of started) await (await browser).close();
    },
    { scope: 'worker' },
  ],

  lendApp: async ({ host, flags, testBrowser, viewport, colorScheme, locale, contextOptions }, provide) => {
    await provide(async (use) => {
      const launch: HostLaunch = { profile: makeProfile(), flags };
      const complaints: string[] = [];
      const watch = (page: Page): void => {
        watchPage(page, complaints);
      };
      if (host === 'electron') {
        await useApp(launch, (now) => startElectronHost(now, viewport, colorScheme, watch), use);
      } else {
        const cli = host === 'browser-pseudo' ? pseudoCli : builtCli;
        const browser = await testBrowser();
        const look = { viewport, colorScheme, locale: locale ?? 'en-GB' };
        const context = await browser.newContext({ ...contextOptions, ...look });
        await useApp(launch, (now) => startBrowserHost(now, cli, context, watch), use);
        await context.close();
      }
      expect(complaints, 'errors in the page, refused content, or calls to the outside').toEqual([]);
    });
  },

  app: ({ lendApp }, use) => lendApp(use),

  otherApp: ({ lendApp }, use) => lendApp(use),
});

export { expect };

/** Starts the host, lends the app to the test, and leaves nothing behind. */
async function useApp(
  launch: HostLaunch,
  start: (launch: HostLaunch) => Promise<RunningHost>,
  use: (app: AppUnderTest) => Promise<void>,
): Promise<void> {
  const host = { last: await start(launch), isRunning: true };
  const restartAs = async (next: HostLaunch): Promise<void> => {
    if (host.isRunning) await host.last.stop();
    host.last = await start(next);
    host.isRunning = true;
  };
  await use({
    profile: launch.profile,
    get page() {
      return host.last.page;
    },
    restart: () => restartAs(launch),
    restartLater: (hoursAhead) => restartAs({ ...launch, hoursAhead }),
    kill: async () => {
      await host.last.kill();
      host.isRunning = false;
    },
  });
  if (host.isRunning) await host.last.stop();
  rmSync(launch.profile, { recursive: true, force: true });
}

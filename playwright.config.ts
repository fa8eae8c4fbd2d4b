import { defineConfig } from '@playwright/test';
import type { RunnerOptions } from './tests/e2e/runners/app.ts';

/** The same specs on both hosts; the pseudo-locale ones look at layout only and need one. */
export default defineConfig<RunnerOptions>({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/prepare.ts',
  workers: 2,
  fullyParallel: true,
  // The specs live by the real clock on a machine that runs other gates too. A second try is named loudly by the test command.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    actionTimeout: 10_000,
    // Recording takes a third of the time of a run, so it waits for the second try.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser', testIgnore: '**/pseudo*.spec.ts', use: { host: 'browser' } },
    { name: 'pseudo', testMatch: '**/pseudo*.spec.ts', use: { host: 'browser-pseudo' } },
    { name: 'electron', testIgnore: '**/pseudo*.spec.ts', use: { host: 'electron' } },
  ],
});

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** An exploration (`npm run explore`) takes as long as it takes. */
const longestTest = process.env['THROUGHLINE_EXPLORE'] === undefined ? 60_000 : 60 * 60_000;

/** A project that runs in Node; one process a file, so that no test meets the servers and signals of another. */
function nodeProject(name: string, include: string[], exclude: string[] = []) {
  return {
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', '**/out/**', ...exclude],
      environment: 'node' as const,
      pool: 'forks' as const,
      testTimeout: longestTest,
      hookTimeout: 120_000,
    },
  };
}

/**
 * As `nodeProject`, in one process a worker. Modules of ours keep no state between calls, so their tests need no fresh copy of them;
 * loading one for each of more than a hundred files takes several times as long as the tests.
 */
function pureProject(name: string, include: string[], exclude: string[] = []) {
  const { test } = nodeProject(name, include, exclude);
  return { test: { ...test, isolate: false, setupFiles: ['./tests/support/property-runs.ts'] } };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      pureProject('unit', ['src/**/*.test.ts', 'scripts/**/*.test.ts'], ['**/*.svelte.test.ts']),
      pureProject('property', ['tests/property/**/*.test.ts']),
      nodeProject('integration', ['tests/integration/**/*.test.ts']),
      pureProject('architecture', ['tests/architecture/**/*.test.ts']),
      nodeProject('crash', ['tests/crash/**/*.test.ts']),
      nodeProject('electron-double', ['tests/electron/**/*.test.ts']),
      {
        plugins: [svelte({ configFile: './svelte.config.js' })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'component',
          include: ['src/renderer/**/*.svelte.test.ts'],
          environment: 'jsdom',
          // A fresh page for each file, made in a worker that has loaded jsdom once.
          pool: 'vmThreads',
          testTimeout: 60_000,
        },
      },
    ],
  },
});

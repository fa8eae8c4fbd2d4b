import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** A project that runs in Node; one process a file, so that no test meets another's state. */
function nodeProject(name: string, include: string[], exclude: string[] = []) {
  return {
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', '**/out/**', ...exclude],
      environment: 'node' as const,
      pool: 'forks' as const,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      nodeProject('unit', ['src/**/*.test.ts', 'scripts/**/*.test.ts'], ['**/*.svelte.test.ts']),
      nodeProject('property', ['tests/property/**/*.test.ts']),
      nodeProject('integration', ['tests/integration/**/*.test.ts']),
      nodeProject('architecture', ['tests/architecture/**/*.test.ts']),
      nodeProject('crash', ['tests/crash/**/*.test.ts']),
      nodeProject('electron-double', ['tests/electron/**/*.test.ts']),
      {
        plugins: [svelte({ configFile: './svelte.config.js' })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'component',
          include: ['src/renderer/**/*.svelte.test.ts'],
          environment: 'jsdom',
          testTimeout: 60_000,
        },
      },
    ],
  },
});

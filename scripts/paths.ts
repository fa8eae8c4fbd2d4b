import { join } from 'node:path';

/** The folder of the clone, absolute. */
export const projectRoot = join(import.meta.dirname, '..');

/** A path inside the clone, absolute. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}

/** The JavaScript file behind a command of an installed package, to be run with the present Node, on every system. */
export const commandFiles = {
  depcruise: inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
  electronVite: inProject('node_modules/electron-vite/bin/electron-vite.js'),
  eslint: inProject('node_modules/eslint/bin/eslint.js'),
  knip: inProject('node_modules/knip/bin/knip.js'),
  playwright: inProject('node_modules/@playwright/test/cli.js'),
  prettier: inProject('node_modules/prettier/bin/prettier.cjs'),
  svelteCheck: inProject('node_modules/svelte-check/bin/svelte-check'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  vite: inProject('node_modules/vite/bin/vite.js'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
} as const;

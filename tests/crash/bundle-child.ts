import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const repository = join(import.meta.dirname, '..', '..');

/**
 * Bundles the child into one file, so that it starts in a fraction of the time and most of a run is spent writing.
 * Inside the repository, where the file finds SQLite's binary.
 */
export async function bundleChild(): Promise<{ readonly file: string; readonly folder: string }> {
  mkdirSync(join(repository, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(repository, '.tmp', 'crash-'));
  await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'child.ts'),
      outDir: folder,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'child.js' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return { file: join(folder, 'child.js'), folder };
}

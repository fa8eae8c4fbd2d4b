import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import renderer from './vite.renderer.config.ts';

const root = import.meta.dirname;

/** Loaded at run time: native code, and what Electron itself provides. Everything else is bundled, for start-up. */
const external = ['electron', 'better-sqlite3'];

/**
 * The desktop host: main as ES modules, with the job worker beside it, and a preload that a sandbox can load. Its
 * renderer is the one that the browser host serves, built once by vite.renderer.config.ts; only development serves it here.
 */
export default defineConfig(({ command }) => ({
  main: {
    build: {
      outDir: join(root, 'out/main'),
      externalizeDeps: false,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        external,
        input: { index: join(root, 'src/main/index.ts'), worker: join(root, 'src/app/jobs/worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: join(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: join(root, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  ...(command === 'serve' ? { renderer } : {}),
}));

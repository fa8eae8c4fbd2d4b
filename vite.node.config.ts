import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/**
 * The browser host and the command line, with the job worker beside them, for plain Node. Only the native database
 * module stays outside: a bundle starts many times faster than a tree of packages.
 */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { conditions: ['node', 'import', 'default'] },
  ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
  build: {
    ssr: true,
    outDir: join(root, 'out/cli'),
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['better-sqlite3', 'electron'],
      input: { cli: join(root, 'src/local-server/cli.ts'), worker: join(root, 'src/app/jobs/worker.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const isPseudo = process.env['THROUGHLINE_LOCALE'] === 'pseudo';

/**
 * The renderer, served by both hosts from any path under a CSP without `unsafe-*`: relative addresses, no inline
 * script, no inline data in the page. `THROUGHLINE_LOCALE=pseudo` builds the pseudo-locale copy instead.
 */
export default defineConfig({
  root: join(root, 'src/renderer'),
  base: './',
  plugins: [
    svelte({ configFile: join(root, 'svelte.config.js') }),
    builtMessages(isPseudo ? '.tmp/pseudo/generated' : '.tmp/messages/generated'),
  ],
  build: {
    outDir: join(root, isPseudo ? 'out/renderer-pseudo' : 'out/renderer'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
});

/** Takes the compiled messages from where `scripts/messages.ts` wrote those for the build; development has them in the sources. */
function builtMessages(folder: string): Plugin {
  return {
    name: 'throughline:built-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const isCatalogue =
        source === './generated/messages.js' && importer?.endsWith('/src/messages/index.ts');
      return isCatalogue ? join(root, folder, 'messages.js') : undefined;
    },
  };
}

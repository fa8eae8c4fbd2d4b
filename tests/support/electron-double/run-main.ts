import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Runs a built main bundle as Electron would: `node run-main.ts <bundle> [flags]`. Every `electron` it imports or
 * requires is the double, which becomes ready once the entry has run.
 */
const double = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context),
});
Object.defineProperty(process, 'resourcesPath', { value: import.meta.dirname });
Object.defineProperty(process.versions, 'electron', { value: '45.0.0', enumerable: true });

// Electron's own arguments begin with the app, as if this file were not there.
process.argv.splice(1, 1);
const bundle = process.argv[1] ?? '';
const { installClock } = await import('./clock.ts');
installClock();
const { startControl } = await import('./control.ts');
const { becomeReady } = await import('./ready.ts');
await import(pathToFileURL(bundle).href);
startControl();
becomeReady();

import { existsSync } from 'node:fs';
import { builtCli } from '../runners/browser-host.ts';
import { preparePseudoApp } from './pseudo-app.ts';

/** Runs once before all specs. */
export default function prepare(): void {
  if (!existsSync(builtCli))
    throw new Error('There is no build to test. Run: node scripts/build.ts --pseudo');
  preparePseudoApp();
}

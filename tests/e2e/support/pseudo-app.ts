import { cpSync, existsSync, rmSync } from 'node:fs';
import { inProject } from '../../../scripts/paths.ts';

const folder = inProject('.tmp', 'pseudo-app');

/** The command line of a copy of the build that shows the pseudo-locale. It lies in the clone, where its packages are found. */
export const pseudoCli = inProject('.tmp', 'pseudo-app', 'out', 'cli', 'cli.js');

/** Lays the copy out as a build is: the product itself has no switch for the made-up language. */
export function preparePseudoApp(): void {
  const renderer = inProject('out', 'renderer-pseudo');
  if (!existsSync(renderer)) return;
  rmSync(folder, { recursive: true, force: true });
  cpSync(inProject('package.json'), inProject('.tmp', 'pseudo-app', 'package.json'));
  cpSync(inProject('out', 'cli'), inProject('.tmp', 'pseudo-app', 'out', 'cli'), { recursive: true });
  cpSync(renderer, inProject('.tmp', 'pseudo-app', 'out', 'renderer'), { recursive: true });
}

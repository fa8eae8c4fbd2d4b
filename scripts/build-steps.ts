import { commandFiles, inProject } from './paths.ts';

/** One part of the build: what it reads, what it leaves behind, and the Node program that makes it. */
export interface BuildStep {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly program: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const texts = [
  'messages',
  'project.inlang',
  'scripts/messages.ts',
  'scripts/pseudo-locale.ts',
  'package-lock.json',
];
const everyBuild = [...texts, 'tsconfig.base.json', 'src/messages', 'src/domain', 'src/contract'];
const core = [...everyBuild, 'src/journal', 'src/app', 'resources'];
const page = [...everyBuild, 'src/renderer', 'vite.renderer.config.ts', 'svelte.config.js'];

/** The sentences, compiled first: everything else imports them. */
export const messagesStep: BuildStep = {
  name: 'messages',
  inputs: texts,
  outputs: ['src/messages/generated'],
  program: [inProject('scripts/messages.ts')],
};

/** The same for the bundler, which gives each page its own. Only the renderer reads them. */
export const pageMessagesStep: BuildStep = {
  name: 'messages for the pages',
  inputs: texts,
  outputs: ['.tmp/messages/generated'],
  program: [inProject('scripts/messages.ts'), '--apart'],
};

/** The parts of the app; none needs another. */
export const appSteps: readonly BuildStep[] = [
  {
    name: 'renderer',
    inputs: page,
    outputs: ['out/renderer/index.html'],
    program: [commandFiles.vite, 'build', '--config', 'vite.renderer.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'desktop host',
    inputs: [...core, 'src/main', 'src/preload', 'electron.vite.config.ts'],
    outputs: ['out/main/index.js', 'out/main/worker.js', 'out/preload/index.cjs'],
    program: [commandFiles.electronVite, 'build', '--logLevel', 'error'],
  },
  {
    name: 'browser host and command line',
    inputs: [...core, 'src/local-server', 'vite.node.config.ts'],
    outputs: ['out/cli/cli.js', 'out/cli/worker.js'],
    program: [commandFiles.vite, 'build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'],
  },
];

const pseudo = { THROUGHLINE_LOCALE: 'pseudo' };

/** The sentences in the made-up language of the layout tests; only the end-to-end run asks for them. */
export const pseudoMessagesStep: BuildStep = {
  name: 'messages in the pseudo-locale',
  inputs: texts,
  outputs: ['.tmp/pseudo/generated'],
  program: [inProject('scripts/messages.ts')],
  env: pseudo,
};

/** The renderer that shows them. */
export const pseudoRendererStep: BuildStep = {
  name: 'renderer in the pseudo-locale',
  inputs: page,
  outputs: ['out/renderer-pseudo/index.html'],
  program: [commandFiles.vite, 'build', '--config', 'vite.renderer.config.ts', '--logLevel', 'warn'],
  env: pseudo,
};

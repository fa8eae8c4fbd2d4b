import { globSync } from 'node:fs';
import { hasDisplay } from '../choose-host.ts';
import { electronProgram } from '../electron-program.ts';
import { commandFiles, inProject, projectRoot } from '../paths.ts';
import type { Gate } from './gate.ts';

const caches = inProject('node_modules', '.cache', 'throughline');

/** Every gate, in the order in which they start when there is a free place. */
export function allGates(): Gate[] {
  return [...preparations, ...staticChecks, ...suites, ...optionalSuites()];
}

const preparations: readonly Gate[] = [
  check('messages', [], [inProject('scripts/gates/compile-messages.ts')]),
  check('build', ['messages'], [inProject('scripts/build.ts'), '--pseudo']),
  check('test-browser', [], [inProject('scripts/gates/try-browser.ts')]),
];

const staticChecks: readonly Gate[] = [
  check('types', ['messages'], [...typeScript('tsconfig.json', 'all'), '--pretty', 'false']),
  check('types-domain', [], [...typeScript('src/domain/tsconfig.json', 'domain'), '--pretty', 'false']),
  check(
    'types-svelte',
    ['messages'],
    [
      commandFiles.svelteCheck,
      '--tsconfig',
      'src/renderer/tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  ),
  check('lint', ['messages'], [commandFiles.eslint, '.', '--max-warnings', '0', '--no-warn-ignored']),
  check(
    'format',
    [],
    [commandFiles.prettier, '--check', '.', '--cache', '--cache-location', `${caches}/prettier`],
  ),
  check(
    'dependency-rules',
    ['messages'],
    [commandFiles.depcruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  ),
  check('dead-code', ['messages'], [commandFiles.knip, '--no-progress']),
];

const suites: readonly Gate[] = [
  vitest('unit', ['messages']),
  vitest('property', ['messages']),
  vitest('architecture', ['messages']),
  vitest('integration', ['build']),
  vitest('crash', ['build']),
  vitest('electron-double', ['build', 'test-browser']),
  playwright('e2e-browser', ['browser', 'pseudo']),
  { ...playwright('e2e-electron', ['electron']), skipReason: whyNoElectron },
];

/** Suites that a project of this size may do without. */
function optionalSuites(): Gate[] {
  const components = globSync('src/renderer/**/*.svelte.test.ts', { cwd: projectRoot });
  return components.length > 0 ? [vitest('component', ['messages'])] : [];
}

function whyNoElectron(): string | null {
  if (electronProgram() === null) return 'Electron’s program is not on this machine; tests never download it';
  if (!hasDisplay(process.platform, process.env)) return 'there is no graphical session to open windows in';
  return null;
}

function check(name: string, needs: readonly string[], program: readonly string[]): Gate {
  return { name, kind: 'check', needs, program };
}

function typeScript(config: string, cache: string): string[] {
  return [
    commandFiles.tsc,
    '--project',
    config,
    '--incremental',
    '--tsBuildInfoFile',
    `${caches}/${cache}.tsbuildinfo`,
  ];
}

function vitest(name: string, needs: readonly string[]): Gate {
  return { name, kind: 'vitest', needs, program: [commandFiles.vitest, 'run', '--project', name] };
}

function playwright(name: string, projects: readonly string[]): Gate {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    name,
    kind: 'playwright',
    needs: ['build', 'test-browser'],
    program: [commandFiles.playwright, 'test', ...chosen],
  };
}

/**
 * Compiles the message catalogues in `messages/en/` to typed functions in `src/messages/generated/`, in one module that tests and
 * type checks load at once.
 *
 * With `--apart` it compiles them to `.tmp/messages/generated/` instead, a module for each, so that the bundler gives every page its
 * own sentences and the first load only those it needs. With `THROUGHLINE_LOCALE=pseudo` it compiles a stretched, accented copy of
 * every message to `.tmp/pseudo/generated/`, for the pseudo-locale build: the shipped bundle carries one locale only.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type CompilerOptions } from '@inlang/paraglide-js';
import { pseudoCatalogue, type Catalogue } from './pseudo-locale.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const patternKey = 'plugin.inlang.messageFormat';

interface ProjectSettings {
  readonly modules: readonly string[];
  readonly [patternKey]: { readonly pathPattern: readonly string[] };
}

type Options = Pick<CompilerOptions, 'project' | 'outputStructure' | 'emitTsDeclarations'>;

const together = { outputStructure: 'locale-modules', emitTsDeclarations: false } as const;
const ownProject = join(root, 'project.inlang');

if (process.env['THROUGHLINE_LOCALE'] === 'pseudo') {
  await compileTo(join(root, '.tmp/pseudo/generated'), { project: writePseudoProject(), ...together });
} else if (process.argv.includes('--apart')) {
  await compileTo(join(root, '.tmp/messages/generated'), {
    project: ownProject,
    outputStructure: 'message-modules',
    emitTsDeclarations: false,
  });
} else {
  await compileTo(join(root, 'src/messages/generated'), {
    project: ownProject,
    ...together,
    emitTsDeclarations: true,
  });
}
// The compiler's storage leaves a timer behind that would keep this process for thirty seconds after its work.
process.exit();

async function compileTo(outdir: string, options: Options): Promise<void> {
  await compile({
    ...options,
    outdir,
    strategy: ['baseLocale'],
    experimentalStaticLocale: '"en"',
    emitReadme: false,
    disableAsyncLocalStorage: true,
  });
}

/** A throw-away project whose catalogues hold the pseudo texts under the same keys; returns its folder. */
function writePseudoProject(): string {
  const folder = join(root, '.tmp/pseudo');
  const project = join(folder, 'project.inlang');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });

  const settings = readJson<ProjectSettings>(join(root, 'project.inlang/settings.json'));
  for (const pattern of settings[patternKey].pathPattern) {
    const file = pattern.replace('{locale}', 'en');
    const catalogue = readJson<Catalogue>(join(root, file));
    writeJson(join(folder, file), pseudoCatalogue(catalogue));
  }
  const modules = settings.modules.map((module) => join(root, module));
  writeJson(join(project, 'settings.json'), { ...settings, modules });
  return project;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildStep } from './build-steps.ts';

type Stamps = Record<string, string>;

/**
 * The steps whose sources changed since they were built, or whose files are missing. Sources are compared by content,
 * so a fresh clone or a changed branch never rebuilds the same thing.
 */
export function staleSteps(root: string, steps: readonly BuildStep[]): BuildStep[] {
  const stamps = readStamps(root);
  return steps.filter((step) => !isPresent(root, step) || stamps[step.name] !== inputHash(root, step));
}

/** Notes that a step was built from the sources of `hash`, taken before it ran. */
export function stampStep(root: string, step: BuildStep, hash: string): void {
  const file = stampFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...readStamps(root), [step.name]: hash }, null, 2)}\n`);
}

/** A hash over the program, the environment and the content of every source of a step. */
export function inputHash(root: string, step: BuildStep): string {
  const hash = createHash('sha256').update(JSON.stringify([step.program.slice(1), step.env ?? {}]));
  for (const input of step.inputs) {
    for (const file of filesUnder(root, input)) {
      hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** Whether everything a step makes is there. */
export function isPresent(root: string, step: BuildStep): boolean {
  return step.outputs.every((output) => existsSync(join(root, output)));
}

function filesUnder(root: string, path: string): string[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => isSource(name) && statSync(join(root, name)).isFile())
    .sort();
}

/** Tests and what the build itself writes do not change what is built. */
function isSource(path: string): boolean {
  return !path.endsWith('.test.ts') && !/(^|[\\/])(generated|cache)[\\/]/.test(path);
}

function readStamps(root: string): Stamps {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8')) as Stamps;
  } catch {
    return {};
  }
}

function stampFile(root: string): string {
  return join(root, 'out', '.stamp');
}

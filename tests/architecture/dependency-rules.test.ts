import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandFiles, inProject } from '../../scripts/paths.ts';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What a made-up tree of sources breaks, as `rule: from → to`. */
function violationsIn(folder: string): string[] {
  const run = spawnSync(
    process.execPath,
    [
      commandFiles.depcruise,
      'src',
      '--config',
      inProject('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return report.summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`);
}

/** One file a rule forbids, and the line that should be reported for it. */
const breaches: Record<string, Record<string, string>> = {
  'layer-domain: src/domain/a.ts → src/contract/x.ts': {
    'src/domain/a.ts': `import { x } from '../contract/x.ts';\nexport const a = x;`,
  },
  'layer-contract: src/contract/a.ts → src/journal/x.ts': {
    'src/contract/a.ts': `import { x } from '../journal/x.ts';\nexport const a = x;`,
  },
  'layer-journal: src/journal/a.ts → src/contract/x.ts': {
    'src/journal/a.ts': `import type { X } from '../contract/x.ts';\nexport type A = X;`,
  },
  'layer-app: src/app/a.ts → src/main/x.ts': {
    'src/app/a.ts': `import { x } from '../main/x.ts';\nexport const a = x;`,
  },
  'layer-main: src/main/a.ts → src/local-server/x.ts': {
    'src/main/a.ts': `import { x } from '../local-server/x.ts';\nexport const a = x;`,
  },
  'layer-local-server: src/local-server/a.ts → src/main/x.ts': {
    'src/local-server/a.ts': `import { x } from '../main/x.ts';\nexport const a = x;`,
  },
  'layer-preload: src/preload/a.ts → src/domain/x.ts': {
    'src/preload/a.ts': `import { x } from '../domain/x.ts';\nexport const a = x;`,
  },
  'layer-renderer: src/renderer/app/A.svelte → src/app/x.ts': {
    'src/renderer/app/A.svelte': `<script lang="ts">\n  import { x } from '../../app/x.ts';\n</script>\n<p>{x}</p>`,
  },
  'layer-messages: src/messages/a.ts → src/domain/x.ts': {
    'src/messages/a.ts': `import { x } from '../domain/x.ts';\nexport const a = x;`,
  },
  'electron-only-in-hosts: src/app/b.ts → node_modules/electron/index.js': {
    'src/app/b.ts': `import electron from 'electron';\nexport const b = electron;`,
  },
  'updater-only-in-main: src/local-server/b.ts → node_modules/electron-updater/index.js': {
    'src/local-server/b.ts': `import updater from 'electron-updater';\nexport const b = updater;`,
  },
  'sqlite-only-in-journal: src/app/c.ts → node_modules/better-sqlite3/index.js': {
    'src/app/c.ts': `import Database from 'better-sqlite3';\nexport const c = Database;`,
  },
  'sqlite-only-in-journal: src/local-server/c.ts → node_modules/kysely/index.js': {
    'src/local-server/c.ts': `import kysely from 'kysely';\nexport const c = kysely;`,
  },
  'temporal-only-in-time: src/domain/c.ts → node_modules/temporal-polyfill/index.js': {
    'src/domain/c.ts': `import temporal from 'temporal-polyfill';\nexport const c = temporal;`,
  },
  'no-node-in-shared-code: src/domain/d.ts → fs': {
    'src/domain/d.ts': `import { readFileSync } from 'node:fs';\nexport const d = readFileSync;`,
  },
  'features-stand-alone: src/renderer/features/today/Today.svelte → src/renderer/features/goals/x.svelte.ts':
    {
      'src/renderer/features/today/Today.svelte': `<script lang="ts">\n  import { x } from '../goals/x.svelte.ts';\n</script>\n<p>{x}</p>`,
      'src/renderer/features/goals/x.svelte.ts': `export const x = 1;`,
    },
  'reports-know-no-entries: src/app/reports/a.ts → src/app/journal-export/x.ts': {
    'src/app/reports/a.ts': `import { x } from '../journal-export/x.ts';\nexport const a = x;`,
    'src/app/journal-export/x.ts': `export const x = 1;`,
  },
  'exercises-stay-private: src/app/reports/b.ts → src/journal/queries/exercises.ts': {
    'src/app/reports/b.ts': `import { listExercises } from '../../journal/queries/exercises.ts';\nexport const b = listExercises;`,
    'src/journal/queries/exercises.ts': `export const listExercises = 1;`,
  },
  'no-cycles: src/app/left.ts → src/app/right.ts': {
    'src/app/left.ts': `import { right } from './right.ts';\nexport const left = (): unknown => right;`,
    'src/app/right.ts': `import { left } from './left.ts';\nexport const right = (): unknown => left;`,
  },
  'no-orphans: src/app/alone.ts → src/app/alone.ts': {
    'src/app/alone.ts': `export const alone = 1;`,
  },
  'no-unresolvable: src/app/lost.ts → ./nowhere.ts': {
    'src/app/lost.ts': `import { nowhere } from './nowhere.ts';\nexport const lost = nowhere;`,
  },
  'no-tests-in-product: src/app/e.ts → tests/support/x.ts': {
    'src/app/e.ts': `import { x } from '../../tests/support/x.ts';\nexport const e = x;`,
    'tests/support/x.ts': `export const x = 1;`,
  },
};

/** A tree with one harmless module a layer, all of them used, and the packages the rules speak of. */
const groundwork: Record<string, string> = {
  'package.json': `{"name":"fixture","type":"module","dependencies":{"electron":"1","electron-updater":"1","better-sqlite3":"1","kysely":"1","temporal-polyfill":"1"}}`,
  'src/domain/x.ts': `export const x = 1;\nexport type X = number;`,
  'src/domain/use.ts': `import { x } from './x.ts';\nexport const used = x;`,
  'src/domain/time/day.ts': `import temporal from 'temporal-polyfill';\nexport const day = temporal;`,
  'src/contract/x.ts': `import { x as base } from '../domain/x.ts';\nexport const x = base;\nexport type X = number;`,
  'src/journal/x.ts': `import kysely from 'kysely';\nimport Database from 'better-sqlite3';\nexport const x = [kysely, Database];`,
  'src/app/x.ts': `import { x as base } from '../journal/x.ts';\nimport { x as shape } from '../contract/x.ts';\nexport const x = [base, shape];`,
  'src/main/x.ts': `import electron from 'electron';\nimport updater from 'electron-updater';\nimport { x as base } from '../app/x.ts';\nexport const x = [electron, updater, base];`,
  'src/local-server/x.ts': `import { createServer } from 'node:http';\nimport { x as base } from '../app/x.ts';\nexport const x = [createServer, base];`,
  'src/preload/x.ts': `import electron from 'electron';\nimport { x as base } from '../contract/x.ts';\nexport const x = [electron, base];`,
  'src/renderer/ui/x.ts': `import { x as base } from '../../contract/x.ts';\nexport const x = base;`,
  ...Object.fromEntries(
    ['electron', 'electron-updater', 'better-sqlite3', 'kysely', 'temporal-polyfill'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`],
      [`node_modules/${name}/index.js`, `module.exports = {};`],
    ]),
  ),
};

function writeTree(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('dependency rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-rules-'));
  let found: string[] = [];

  beforeAll(() => {
    writeTree(folder, groundwork);
    expect(violationsIn(folder)).toEqual([]);
    for (const files of Object.values(breaches)) writeTree(folder, files);
    found = violationsIn(folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(breaches))('reports %s', (line) => {
    expect(found).toContain(line);
  });

  it('have a breach here for each rule of the configuration', async () => {
    const loaded = (await import(inProject('.dependency-cruiser.cjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const rules = loaded.default.forbidden.map((rule) => rule.name).sort();
    const tried = new Set(Object.keys(breaches).map((line) => line.slice(0, line.indexOf(':'))));
    expect([...tried].sort()).toEqual(rules);
  });
});

'use strict';

/** A layer may import itself and the layers named here, nothing else under src. */
const layers = {
  domain: [],
  messages: [],
  contract: ['domain'],
  journal: ['domain'],
  app: ['domain', 'contract', 'journal', 'messages'],
  main: ['domain', 'contract', 'journal', 'app', 'messages'],
  'local-server': ['domain', 'contract', 'journal', 'app', 'messages'],
  preload: ['contract'],
  renderer: ['domain', 'contract', 'messages'],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${['itself', ...allowed].join(', ')} only.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

/** A package that only some folders may import. */
function packageRule(name, packages, homes, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${homes})/` },
    to: { path: `(^|/)(node_modules/)?(${packages})(/|$)`, pathNot: '^src/' },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    packageRule('electron-only-in-hosts', 'electron', 'main|preload', 'Electron stays in main and preload.'),
    packageRule(
      'updater-only-in-main',
      'electron-updater',
      'main',
      'The updater is a port of the desktop host.',
    ),
    packageRule(
      'sqlite-only-in-journal',
      'better-sqlite3|kysely',
      'journal',
      'The database is known to the journal alone.',
    ),
    packageRule(
      'temporal-only-in-time',
      'temporal-polyfill',
      'domain/time',
      'What a day is has one place: src/domain/time.',
    ),
    {
      name: 'no-node-in-shared-code',
      comment: 'This code also runs where there is no Node: in the renderer, and in any later host.',
      severity: 'error',
      from: { path: '^src/(domain|contract|messages|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-stand-alone',
      comment:
        'A feature of the renderer never imports another feature; what they share belongs in ui or app.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'reports-know-no-entries',
      comment:
        'A report holds an entry in no form but a passage picked by hand; the export of the journal is apart.',
      severity: 'error',
      from: { path: '^src/app/(reports/|services/report-service)' },
      to: {
        path: '^src/(app/journal-export|journal/queries/(entries|reading|search)|journal/drafts|domain/entry)',
      },
    },
    {
      name: 'exercises-stay-private',
      comment:
        'What can be shown to somebody else has no code path to an exercise: reports, witness files, the written contract.',
      severity: 'error',
      from: {
        path: '^src/(app/(reports|witness)/|app/services/(audience|report|witness|written-contract)-|domain/(audience|passage|report|testimony|witness)/)',
      },
      to: {
        path: '^src/(app/exercises/|app/services/(erase-)?exercise|contract/exercise-|domain/exercise/|journal/(exercise-drafts|queries/exercises))',
      },
    },
    {
      name: 'no-cycles',
      comment: 'Dependencies point one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      // Type imports inside components are not seen here, so the renderer's orphans are left to knip, which sees them.
      comment: 'A module nobody imports and that imports nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^src/renderer/', '\\.d\\.ts$', '(^|/)tsconfig\\.json$', '\\.html$', '\\.css$'],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-product',
      comment: 'The product never imports what only the tests and tools need.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^src/messages/generated' },
    exclude: { path: '\\.test\\.ts$|\\.svelte-kit' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['svelte', 'module', 'main', 'types', 'typings'],
    },
  },
};

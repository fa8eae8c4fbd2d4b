import { fileURLToPath } from 'node:url';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const core = ['src/domain/**/*.ts', 'src/journal/**/*.ts', 'src/contract/**/*.ts', 'src/app/**/*.ts'];
const tests = ['**/*.test.ts', 'tests/**/*.ts', 'bench/**/*.ts'];

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for a thing everywhere.',
};

/** Time and randomness come in through ports, so that tests can drive them. */
const ambient = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the instant from the Clock port.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take the instant from the Clock port.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the instant from the Clock port.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Take the instant and the zone from the Clock port.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take randomness from the IdSource port.',
  },
  {
    selector: 'MemberExpression[property.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]',
    message: 'Take ids and randomness from the IdSource port.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]',
    message: 'Take ids and randomness from the IdSource port.',
  },
];

/** The layers that the renderer may not know, as seen from a file this far below src. */
function foreignLayers(upToSource) {
  return {
    regex: `^${upToSource.replaceAll('.', '\\.')}(app|journal|main|local-server|preload)/`,
    message: 'The renderer knows the domain, the contract and the messages.',
  };
}

const otherFeatures = {
  regex: '^\\.\\./[^.]',
  message: 'A feature never imports another feature; what they share belongs in ui or app.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      '.tmp/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'src/messages/generated/',
      'project.inlang/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Objects here are closures, never classes: a method taken off one works.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', namedExports],
      'prefer-const': 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: tseslint.parser,
        svelteConfig: { compilerOptions: { runes: true } },
      },
    },
    rules: {
      // The plugin's own rule knows that props are declared with let.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  {
    // svelte-check sees the types of components; the linter would build the whole program anew for each of them.
    files: ['**/*.svelte'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: false, program: null } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'svelte/require-store-reactive-access': 'off',
    },
  },
  {
    files: core,
    ignores: ['src/app/system-ports.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...ambient] },
  },
  // The dependency rules see what components import to run; what they import as types only is refused here.
  {
    files: ['src/renderer/*/*.svelte'],
    rules: { 'no-restricted-imports': ['error', { patterns: [foreignLayers('../../')] }] },
  },
  {
    files: ['src/renderer/*/*/*/*.svelte'],
    rules: { 'no-restricted-imports': ['error', { patterns: [foreignLayers('../../../../')] }] },
  },
  {
    files: ['src/renderer/*/*/*.svelte'],
    rules: { 'no-restricted-imports': ['error', { patterns: [foreignLayers('../../../')] }] },
  },
  {
    files: ['src/renderer/features/*/*.svelte'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [foreignLayers('../../../'), otherFeatures] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'src/local-server/**/*.ts', 'tests/crash/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.ts', 'tests/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
);

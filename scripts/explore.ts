import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureMessages } from './ensure-build.ts';
import { commandFiles, projectRoot } from './paths.ts';
import { runChild } from './run-child.ts';

/**
 * `npm run explore`: every test over random input, with a new seed and twenty times its runs; `-- --times 100` for more,
 * `-- witness hlc` for the files with these words in their names. What it finds is printed with the seed that finds it again, and
 * becomes an example in a test, since `npm test` keeps to one seed.
 */
const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '20' } },
  allowPositionals: true,
});

const files = globSync('{src,tests}/**/*.test.ts', { cwd: projectRoot }).filter(
  (file) =>
    readFileSync(join(projectRoot, file), 'utf8').includes("from 'fast-check'") &&
    (positionals.length === 0 || positionals.some((word) => file.includes(word))),
);

if (!(Number(values.times) >= 1)) {
  console.error('--times wants a number from 1.');
  process.exitCode = 2;
} else if (files.length === 0) {
  console.error(`No test over random input is called ${positionals.join(' or ')}.`);
  process.exitCode = 2;
} else {
  await ensureMessages((line) => {
    console.log(line);
  });
  const { code } = await runChild(process.execPath, [commandFiles.vitest, 'run', ...files], {
    ...process.env,
    THROUGHLINE_EXPLORE: values.times,
  });
  process.exitCode = code;
}

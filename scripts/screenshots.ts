import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestBuild } from './ensure-build.ts';
import { commandFiles, inProject, projectRoot } from './paths.ts';

/** `npm run screenshots`: takes a picture of every page and dialog and copies the chosen ones to the documents. */

const taken = inProject('tests', 'e2e', 'screenshots');
const documents = inProject('docs', 'screenshots');

/** The names in the documents and the pictures behind them; the rest are for looking at while working. */
const chosen: Readonly<Record<string, string>> = {
  'today-light.png': 'today-light-1440x900.png',
  'today-dark.png': 'today-dark-1440x900.png',
  'commitment-light.png': 'commitment-light-1440x900.png',
  'journal-light.png': 'journal-month-light-1440x900.png',
  'practice-room-light.png': 'practice-room-light-1440x900.png',
  'report-light.png': 'report-light-1440x900.png',
};

/** What a page of the documents may weigh per picture. */
const mostBytes = 250_000;

await ensureTestBuild((line) => {
  console.log(line);
});
rmSync(taken, { recursive: true, force: true });
const run = spawnSync(
  process.execPath,
  [commandFiles.playwright, 'test', '--project=browser', 'tour.spec.ts'],
  { cwd: projectRoot, stdio: 'inherit' },
);
mkdirSync(documents, { recursive: true });
const problems = Object.entries(chosen).flatMap(([name, picture]) => copyPicture(name, picture));
for (const problem of problems) console.error(problem);
console.log(`${Object.keys(chosen).length - problems.length} pictures in docs/screenshots`);
process.exitCode = problems.length > 0 ? 1 : (run.status ?? 1);

function copyPicture(name: string, picture: string): string[] {
  const source = join(taken, picture);
  if (!existsSync(source)) return [`${picture} was not taken`];
  if (statSync(source).size > mostBytes) return [`${picture} is larger than ${mostBytes / 1000} kB`];
  copyFileSync(source, join(documents, name));
  return [];
}

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestBuild } from './ensure-build.ts';
import { commandFiles, inProject, projectRoot } from './paths.ts';

/** Large and phone-sized pictures go into the documents; the rest are for looking at while working. */
const forDocuments = /-(1440x900|390x844)\.png$/;

/** `npm run screenshots`: runs the end-to-end specs in the browser and copies the pictures they took to the documents. */
const taken = inProject('tests', 'e2e', 'screenshots');
const documents = inProject('docs', 'screenshots');

await ensureTestBuild((line) => {
  console.log(line);
});
rmSync(taken, { recursive: true, force: true });
const run = spawnSync(process.execPath, [commandFiles.playwright, 'test', '--project', 'browser'], {
  cwd: projectRoot,
  stdio: 'inherit',
});
mkdirSync(documents, { recursive: true });
const pictures = existsSync(taken) ? readdirSync(taken).filter((name) => forDocuments.test(name)) : [];
for (const name of pictures) copyFileSync(join(taken, name), join(documents, name));
console.log(`${pictures.length} pictures in docs/screenshots`);
process.exitCode = run.status ?? 1;

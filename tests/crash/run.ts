import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../support/app.ts';
import { bundleChild } from './bundle-child.ts';
import { runCrashCycle } from './crash-cycle.ts';

/** `npm run crash -- --cycles 500`: kills a writing process over and over and counts what was lost. */
const { values } = parseArgs({ options: { cycles: { type: 'string', default: '200' } } });
const cycles = Number.parseInt(values.cycles, 10);
const child = await bundleChild();
const folder = temporaryFolder();
let acknowledged = 0;
let faults = 0;

for (let cycle = 1; cycle <= cycles; cycle += 1) {
  const report = await runCrashCycle(child.file, folder, Math.random() * 300);
  acknowledged += report.acknowledged.length;
  if (report.missing.length > 0 || report.brokenAt !== null || report.differed) {
    faults += 1;
    console.error(`cycle ${cycle}: ${JSON.stringify({ ...report, acknowledged: undefined })}`);
  }
}

console.log(`${cycles} kills, ${acknowledged} acknowledged records, ${faults} cycles with a loss`);
rmSync(child.folder, { recursive: true, force: true });
if (faults === 0) rmSync(folder, { recursive: true, force: true });
else console.error(`The profile is kept in ${folder}`);
process.exitCode = faults === 0 ? 0 : 1;

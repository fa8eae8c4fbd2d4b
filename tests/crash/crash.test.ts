import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/app.ts';
import { bundleChild } from './bundle-child.ts';
import { runCrashCycle } from './crash-cycle.ts';

const cycles = 50;
/** From killed while it writes its first record to killed after some dozens. */
const longest = 150;

it(`keeps every acknowledged record over ${cycles} kills`, { timeout: 180_000 }, async () => {
  const child = await bundleChild();
  const folder = temporaryFolder();
  let acknowledged = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const report = await runCrashCycle(child.file, folder, Math.random() * longest);
    acknowledged += report.acknowledged.length;
    expect(report).toMatchObject({ missing: [], brokenAt: null, differed: false });
  }
  expect(acknowledged).toBeGreaterThan(cycles);
  for (const made of [folder, child.folder]) rmSync(made, { recursive: true, force: true });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for one test's journal. The runner removes it. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
}

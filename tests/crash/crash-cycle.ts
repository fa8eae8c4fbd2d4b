import { spawn } from 'node:child_process';
import { unwrap } from '../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { drivenClock } from '../support/clock.ts';
import { systemIds } from '../../src/app/system-ports.ts';

/** What the child said before it died, and what of it the journal does not hold. Nothing may be missing. */
export interface CycleReport {
  readonly acknowledged: readonly string[];
  readonly missing: readonly string[];
  readonly brokenAt: number | null;
  readonly differed: boolean;
}

/** Lets a child write to the profile, kills it after `milliseconds` of writing, and looks at what is left. */
export async function runCrashCycle(
  child: string,
  folder: string,
  milliseconds: number,
): Promise<CycleReport> {
  const acknowledged = await writeUntilKilled(child, folder, milliseconds);
  // The child runs on the machine's clock, so this clock stands well after it.
  const test = await openTestApp({ folder, ids: systemIds, clock: drivenClock('2027-06-01T08:00:00.000Z') });
  try {
    const status = unwrap(await test.client.app.status({}));
    if (status.journal.mode !== 'read-write') throw new Error(`The journal is ${status.journal.reason}`);
    const missing: string[] = [];
    for (const line of acknowledged) if (!(await isThere(test, line))) missing.push(line);
    const { brokenAt } = unwrap(await test.client.journal.verify({}));
    const { differed } = unwrap(await test.client.journal.rebuild({}));
    return { acknowledged, missing, brokenAt, differed };
  } finally {
    await test.close();
  }
}

/** The lines that the child wrote out. Standard output to a pipe is synchronous, so what it said is never lost. */
function writeUntilKilled(file: string, folder: string, milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complained = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The child ended by itself: ${complained}`));
      else resolve(said.split('\n').slice(1, -1));
    });
  });
}

async function isThere({ client }: TestApp, line: string): Promise<boolean> {
  const [what = '', id = '', words = ''] = line.split(' ');
  switch (what) {
    case 'commitment':
    case 'settled': {
      const page = await client.commitment.get({ id });
      if (!page.ok || page.value.steps.length !== 2 || page.value.summary.person === null) return false;
      return what === 'commitment' || page.value.summary.verdict === 'kept';
    }
    case 'person':
      return (await client.person.get({ id })).ok;
    default: {
      const view = await client.entry.get({ id });
      if (!view.ok) return false;
      const { entry, draft } = view.value;
      if (what === 'erased') return entry?.isErased === true && draft === null;
      if (what === 'entry') return entry !== null && draft === null;
      return Number.parseInt((entry ?? draft)?.text.body ?? '0', 10) >= Number(words);
    }
  }
}

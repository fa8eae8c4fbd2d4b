import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/app/system-ports.ts';
import type { CliContext } from '../../../src/local-server/cli-context.ts';
import { runCli } from '../../../src/local-server/run-cli.ts';
import { createTerminal } from '../../../src/local-server/terminal.ts';
import { ask, call } from '../../support/loopback.ts';

const sourceFolder = join(import.meta.dirname, '../../../src');
const cliFile = join(sourceFolder, 'local-server/cli.ts');

let folder: string;
let profile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
  profile = join(folder, 'profile');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

/** One command line in this process, over the real core. `serve` ends as soon as it has printed its address. */
async function run(...args: string[]): Promise<Outcome> {
  let out = '';
  let problems = '';
  const context: CliContext = {
    terminal: createTerminal({ write: (text) => (out += text) }, { write: (text) => (problems += text) }),
    clock: { now: () => systemClock.now(), zone: () => 'Europe/Berlin' },
    appVersion: '0.0.0',
    rendererFolder: rendererFolder(),
    workerUrl: new URL('../../../src/app/jobs/worker.ts', import.meta.url),
    development: null,
    now: () => performance.now(),
    openBrowser: () => {},
    untilAskedToEnd: () => Promise.resolve(),
  };
  const code = await runCli(args, context);
  return { code, out, problems };
}

const runHere = (...args: string[]): Promise<Outcome> => run(...args, '--profile', profile);

function rendererFolder(): string {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  return folder;
}

describe('add', () => {
  it('records what is clear, and says what was understood', async () => {
    const added = await runHere('add', 'Send the draft to Ana #hiring', '--due', '2999-01-02 15:00');
    expect(added).toMatchObject({ code: 0, problems: '' });
    for (const part of ['Send the draft', '2 Jan 2999, 15:00', 'Ana', '#hiring'])
      expect(added.out).toContain(part);
    const open = await runHere('today', '--json');
    expect(open.code).toBe(0);
    expect(JSON.parse((await runHere('verify', '--json')).out)).toMatchObject({ brokenAt: null });
  });

  it('asks back about a date that can mean two, and records nothing', async () => {
    const asked = await runHere('add', 'Call the bank by 05/06', '--json');
    expect(asked.code).toBe(5);
    expect(JSON.parse(asked.out)).toMatchObject({ recorded: false, due: { kind: 'ambiguous' } });
    expect(asked.problems).toContain('--due "');
    expect(JSON.parse((await runHere('verify', '--json')).out)).toEqual({ events: 0, brokenAt: null });
  });

  it('asks back about a date that has passed, in the line or behind --due', async () => {
    expect((await runHere('add', 'Call the bank by yesterday 10:00')).code).toBe(5);
    expect((await runHere('add', 'Call the bank', '--due', '2020-01-01 10:00')).code).toBe(5);
    expect(JSON.parse((await runHere('verify', '--json')).out)).toEqual({ events: 0, brokenAt: null });
  });

  it('names what is wrong and what would be right', async () => {
    expect(await runHere('add', 'x', '--due', 'soon')).toMatchObject({
      code: 2,
      problems: expect.stringContaining('YYYY-MM-DD HH:MM') as string,
    });
    expect(await runHere('add', 'x'.repeat(501))).toMatchObject({
      code: 2,
      problems: expect.stringContaining('500') as string,
    });
    expect((await runHere('add', '')).code).toBe(2);
    expect((await runHere('add')).code).toBe(2);
  });
});

describe('report', () => {
  beforeEach(async () => {
    await runHere('add', 'Send the draft to Ana', '--due', '2999-01-02 15:00');
  });

  it('prints text, writes a PDF, and gives the facts as JSON', async () => {
    expect((await runHere('report', 'an')).out).toContain('Send the draft');
    const file = join(folder, 'ana.pdf');
    expect((await runHere('report', 'Ana', '--format', 'pdf', '--out', file)).code).toBe(0);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse((await runHere('report', 'Ana', '--json')).out)).toMatchObject({
      person: { name: 'Ana' },
    });
  });

  it('says who there is when nobody has that name', async () => {
    const unknown = await runHere('report', 'Bob');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.problems).toContain('Ana');
  });

  it('refuses half a period, a day that is none, an unknown format and a missing folder', async () => {
    expect((await runHere('report', 'Ana', '--from', '2026-11-01')).code).toBe(2);
    expect((await runHere('report', 'Ana', '--from', '2026-02-30', '--to', '2026-03-01')).code).toBe(2);
    expect((await runHere('report', 'Ana', '--format', 'docx')).problems).toContain('markdown, html, pdf');
    expect((await runHere('report', 'Ana', '--out', join(folder, 'none/a.md'))).code).toBe(1);
  });
});

describe('keeping the journal', () => {
  it('exports everything for its owner alone', async () => {
    await runHere('add', 'Water the plants');
    expect((await runHere('export')).out).toContain('Water the plants');
    const file = join(folder, 'journal.json');
    expect((await runHere('export', '--out', file)).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'throughline-journal' });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('backs up, lists, restores and keeps what was', async () => {
    await runHere('add', 'Water the plants');
    const { name } = JSON.parse((await runHere('backup', '--json')).out) as { name: string };
    await runHere('add', 'Feed the cat');
    expect((await runHere('restore')).out).toContain(name);
    const restored = await runHere('restore', name, '--json');
    expect(JSON.parse(restored.out)).toMatchObject({ kept: { reason: 'before-restore' } });
    expect((await runHere('export')).out).not.toContain('Feed the cat');
    expect((await runHere('restore', 'none.db')).code).toBe(1);
    expect((await runHere('restore', '../x')).code).toBe(2);
  });

  it('rebuilds and finds nothing different', async () => {
    await runHere('add', 'Water the plants');
    expect(JSON.parse((await runHere('rebuild', '--json')).out)).toMatchObject({ differed: false });
  });

  it('says that a file is no journal, and leaves it alone', async () => {
    await runHere('verify');
    writeFileSync(join(profile, 'journal.db'), 'something else entirely');
    expect(await runHere('add', 'Water the plants')).toMatchObject({ code: 4, out: '' });
    expect(readFileSync(join(profile, 'journal.db'), 'utf8')).toBe('something else entirely');
  });

  it('says that a folder cannot be one', async () => {
    writeFileSync(join(folder, 'file'), '');
    const outcome = await run('today', '--profile', join(folder, 'file'));
    expect(outcome.code).toBe(1);
    expect(outcome.problems).toContain(join(folder, 'file'));
  });
});

describe('words that are wrong', () => {
  it.each([
    [['nothing'], 'nothing'],
    [['tody'], 'today'],
    [['today', '--jsn'], '--json'],
    [['serve', '--port', '99999'], '65535'],
    [['serve', 'here'], 'quotes'],
    [['add', '--due'], '--due'],
  ])('%j is answered by a sentence and the code 2', async (args, part) => {
    const outcome = await run(...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.problems).toContain(part);
    expect(outcome.problems).not.toMatch(/error:|is invalid/);
  });

  it('documents the exit codes and an example for each command', async () => {
    const commands = [
      'serve',
      'add',
      'today',
      'report',
      'export',
      'verify',
      'rebuild',
      'backup',
      'restore',
      'demo',
    ];
    for (const command of commands) {
      const help = await run(command, '--help');
      expect(help).toMatchObject({ code: 0, problems: '' });
      expect(help.out).toMatch(/Examples?:\n {2}throughline/);
      expect(help.out).toContain('Exit codes:');
    }
  });
});

describe('the terminal', () => {
  it('never passes control characters of a journal on', () => {
    let out = '';
    const terminal = createTerminal({ write: (text) => (out += text) }, { write: () => true });
    terminal.say('a\u001b]0;title\u0007b\u009bc');
    expect(out).toBe('a\u{FFFD}]0;title\u{FFFD}b\u{FFFD}c\n');
  });
});

describe('serve', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

  /** The command line as a process of its own, as soon as it printed its address. */
  async function start(): Promise<{ child: ChildProcess; url: URL }> {
    const child = spawn(process.execPath, [cliFile, 'serve', '--no-open', '--profile', profile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    let out = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      out += chunk.toString('utf8');
      if (out.endsWith('\n')) break;
    }
    expect(out.trim().split('\n')).toHaveLength(1);
    return { child, url: new URL(/http:\S+/.exec(out)?.[0] ?? '') };
  }

  it.skipIf(!existsSync(join(sourceFolder, '../out/renderer/index.html')))(
    'serves, hands over to a second start, is named by the others, and ends leaving nothing behind',
    async () => {
      const { child, url } = await start();
      const port = Number(url.port);
      const entered = await ask(port, { path: `${url.pathname}${url.search}` });
      const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      expect(JSON.parse((await call(port, cookie, 'app.status', {})).body)).toMatchObject({
        ok: true,
        value: { capabilities: { host: 'browser' } },
      });

      const second = await runHere('serve', '--no-open');
      expect(second.code).toBe(0);
      const fresh = new URL(/http:\S+/.exec(second.out)?.[0] ?? '');
      expect((await ask(port, { path: `${fresh.pathname}${fresh.search}` })).status).toBe(303);

      const held = await runHere('today');
      expect(held).toMatchObject({ code: 3, out: '' });
      expect(held.problems).toContain(String(child.pid));

      const taken = await run('serve', '--port', String(port), '--profile', join(folder, 'other'));
      expect(taken).toMatchObject({ code: 1, problems: expect.stringContaining(String(port)) as string });

      const begun = performance.now();
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
      expect(performance.now() - begun).toBeLessThan(5_000);
      const left = readdirSync(profile).filter((name) => /sock|holder|wal|shm/.test(name));
      expect(left).toEqual([]);
    },
  );
});

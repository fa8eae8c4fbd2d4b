import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject, projectRoot } from '../paths.ts';
import type { Gate, GateOutcome, Tally } from './gate.ts';
import { tallyCheck, tallyPlaywright, tallyVitest } from './tally.ts';

/** A gate that takes longer hangs; it is ended and counts as failed. */
const longest = 15 * 60_000;

const running = new Set<ChildProcess>();

/** Runs a gate to its end and counts it; what it started is ended with it. */
export async function runGate(gate: Gate): Promise<GateOutcome> {
  const begun = performance.now();
  const skipReason = gate.skipReason?.() ?? null;
  if (skipReason !== null) {
    return {
      name: gate.name,
      passed: 0,
      failed: 0,
      skipped: [`all of it: ${skipReason}`],
      seconds: 0,
      output: '',
    };
  }
  const reportFile = inProject('.tmp', 'reports', `${gate.name}.json`);
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const { code, output } = await runProgram(gate, reportFile);
  const tally = tallyOf(gate, code, existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null);
  return {
    name: gate.name,
    passed: tally.passed,
    failed: tally.failed,
    skipped: tally.skipped,
    note: tally.note,
    seconds: (performance.now() - begun) / 1000,
    output: [tally.note, output.trim()].filter(Boolean).join('\n\n'),
  };
}

/** Ends every gate that still runs, and what these started. */
export function endRunningGates(): void {
  for (const child of running) endGroup(child);
}

function tallyOf(gate: Gate, code: number, report: string | null): Tally {
  switch (gate.kind) {
    case 'check':
      return tallyCheck(code);
    case 'vitest':
      return tallyVitest(code, report);
    case 'playwright':
      return tallyPlaywright(code, report);
  }
}

function runProgram(gate: Gate, reportFile: string): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...gate.program, ...reportFlags(gate, reportFile)], {
    cwd: projectRoot,
    env: { ...process.env, ...reportEnv(gate, reportFile), NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      output += `\nStill running after ${longest / 60_000} minutes; ended.`;
      endGroup(child);
    }, longest);
    const settle = (code: number): void => {
      clearTimeout(timer);
      endGroup(child);
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (cause) => {
      output += String(cause);
      settle(1);
    });
    // `exit` and not `close`: a process left behind by a test may hold the pipe open for ever.
    child.once('exit', (code) => {
      setImmediate(settle, code ?? 1);
    });
  });
}

function reportFlags(gate: Gate, reportFile: string): string[] {
  switch (gate.kind) {
    case 'check':
      return [];
    case 'vitest':
      return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    case 'playwright':
      return ['--reporter=line,json'];
  }
}

function reportEnv(gate: Gate, reportFile: string): Record<string, string> {
  return gate.kind === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile } : {};
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of it is left, which is what was wanted.
  }
}

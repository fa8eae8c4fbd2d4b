import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputHash, staleSteps, stampStep } from './build-stamp.ts';
import type { BuildStep } from './build-steps.ts';

const step: BuildStep = {
  name: 'part',
  inputs: ['src'],
  outputs: ['out/part.js'],
  program: ['node', 'make'],
};

describe('the build', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'throughline-build-'));
    mkdirSync(join(root, 'src', 'generated'), { recursive: true });
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'src', 'a.ts'), 'one');
    writeFileSync(join(root, 'out', 'part.js'), 'built');
    stampStep(root, step, inputHash(root, step));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('skips a step whose sources are unchanged', () => {
    expect(staleSteps(root, [step])).toEqual([]);
  });

  it('runs a step again when a source changed', () => {
    writeFileSync(join(root, 'src', 'a.ts'), 'two');
    expect(staleSteps(root, [step])).toEqual([step]);
  });

  it('runs a step again when a source was added', () => {
    writeFileSync(join(root, 'src', 'b.ts'), '');
    expect(staleSteps(root, [step])).toEqual([step]);
  });

  it('runs a step again when what it made is gone', () => {
    rmSync(join(root, 'out', 'part.js'));
    expect(staleSteps(root, [step])).toEqual([step]);
  });

  it('takes no notice of tests and generated files', () => {
    writeFileSync(join(root, 'src', 'a.test.ts'), '');
    writeFileSync(join(root, 'src', 'generated', 'b.ts'), '');
    expect(staleSteps(root, [step])).toEqual([]);
  });

  it('takes a damaged stamp as none', () => {
    writeFileSync(join(root, 'out', '.stamp'), '{');
    expect(staleSteps(root, [step])).toEqual([step]);
  });
});

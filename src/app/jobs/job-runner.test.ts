import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../tests/support/pdf-text.ts';
import { fullMaterial } from '../../../tests/support/report-samples.ts';
import { buildReport } from '../../domain/report/build-report.ts';
import type { Job } from '../ports.ts';
import { renderReport } from '../reports/render-report.ts';
import { createInlineJobRunner } from './inline-job-runner.ts';
import { createWorkerJobRunner } from './job-runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-jobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker with the given script, to see how the runner meets what a worker may do. */
function workerOf(name: string, script: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${script}`);
  return pathToFileURL(file);
}

const job: Job = { kind: 'pdf', document: 'a document' };
const ignore = (): void => undefined;

describe('createWorkerJobRunner', () => {
  it('hands the job over, passes progress on and answers with its value', async () => {
    const url = workerOf(
      'good',
      `for (const done of [1, 2]) parentPort.postMessage({ type: 'progress', done, total: 2 });
       parentPort.postMessage({ type: 'done', value: workerData.document });`,
    );
    const progress: string[] = [];
    const value = await createWorkerJobRunner(url).run(job, (done, total) =>
      progress.push(`${done}/${total}`),
    );
    expect(value).toBe('a document');
    expect(progress).toEqual(['1/2', '2/2']);
  });

  it.each([
    {
      name: 'says that it failed',
      script: `parentPort.postMessage({ type: 'failed', error: new Error('no room') });`,
      cause: 'no room',
    },
    { name: 'throws', script: `throw new Error('a bug');`, cause: 'a bug' },
    {
      name: 'ends without a word',
      script: `process.exit(3);`,
      cause: 'The worker ended with code 3 before its job was done',
    },
  ])('rejects when the worker $name', async ({ name, script, cause }) => {
    const runner = createWorkerJobRunner(workerOf(name.replaceAll(' ', '-'), script));
    await expect(runner.run(job, ignore)).rejects.toThrow(cause);
  });

  it('runs two at once and the others in turn, also after one failed', async () => {
    const url = workerOf(
      'counting',
      `const flags = new Int32Array(workerData.document.shared);
       const now = Atomics.add(flags, 0, 1) + 1;
       let most = Atomics.load(flags, 1);
       while (now > most) { Atomics.compareExchange(flags, 1, most, now); most = Atomics.load(flags, 1); }
       // Waits until another one is here too, so that two really overlap.
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
       Atomics.sub(flags, 0, 1);
       if (workerData.document.fails) throw new Error('this one fails');
       parentPort.postMessage({ type: 'done', value: workerData.document.index });`,
    );
    const shared = new SharedArrayBuffer(8);
    const runner = createWorkerJobRunner(url);
    const outcomes = await Promise.allSettled(
      [0, 1, 2, 3, 4].map((index) =>
        runner.run<number>({ kind: 'pdf', document: { shared, index, fails: index === 1 } }, ignore),
      ),
    );
    expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
      0,
      'failed',
      2,
      3,
      4,
    ]);
    expect(new Int32Array(shared)[1]).toBeLessThanOrEqual(2);
  });

  it('ends a job early, whether it runs or waits for its turn', async () => {
    const url = workerOf(
      'endless',
      `parentPort.postMessage({ type: 'progress', done: 0, total: 1 }); setInterval(() => {}, 1000);`,
    );
    const runner = createWorkerJobRunner(url);
    const stop = new AbortController();
    let begun = 0;
    const endless = (): Promise<unknown> =>
      runner.run(job, () => (begun += 1) === 2 && stop.abort(new Error('no longer wanted')), stop.signal);
    const outcomes = await Promise.allSettled([endless(), endless(), endless()]);
    expect(outcomes.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : ''))).toEqual(
      Array.from({ length: 3 }, () => 'no longer wanted'),
    );
  });
});

describe('the worker of the app', () => {
  const workerUrl = new URL('./worker.ts', import.meta.url);

  it('lays out a report as the inline runner does', async () => {
    const draft = buildReport(fullMaterial());
    const file = await renderReport(draft, 'pdf', 'a4', createWorkerJobRunner(workerUrl));
    const inline = await renderReport(draft, 'pdf', 'a4', createInlineJobRunner());
    expect(await readPdf(file.bytes)).toEqual(await readPdf(inline.bytes));
  });

  it('tells when the journal of a job cannot be read', async () => {
    const verify: Job = { kind: 'verify', journalFile: join(folder, 'missing.db') };
    await expect(createWorkerJobRunner(workerUrl).run(verify, ignore)).rejects.toThrow();
    await expect(createInlineJobRunner().run(verify, ignore)).rejects.toThrow();
  });
});

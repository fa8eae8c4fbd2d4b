import { Worker } from 'node:worker_threads';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { Job, JobRunner } from '../ports.ts';
import type { OnProgress } from './run-job.ts';
import type { WorkerMessage } from './worker-message.ts';

/** More would take the machine from the person who works on it. */
const mostAtOnce = 2;

/**
 * Runs each job in a worker thread of its own that ends with it, two at once; the others wait their turn. A job that fails,
 * or whose worker dies, rejects with the cause.
 */
export function createWorkerJobRunner(workerUrl: URL): JobRunner {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = async (): Promise<void> => {
    if (running < mostAtOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  // A place that is handed on stays taken: nobody who asks in between can slip in.
  const handOn = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    async run<T>(job: Job, onProgress: OnProgress, signal?: AbortSignal): Promise<T> {
      await turn();
      try {
        signal?.throwIfAborted();
        return (await runInWorker(workerUrl, job, onProgress, signal)) as T;
      } finally {
        handOn();
      }
    },
  };
}

async function runInWorker(
  workerUrl: URL,
  job: Job,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const worker = new Worker(workerUrl, { workerData: job });
  try {
    return await Promise.race([outcomeOf(worker, onProgress), ...(signal ? [ended(signal)] : [])]);
  } finally {
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, onProgress: OnProgress): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      switch (message.type) {
        case 'progress':
          return onProgress(message.done, message.total);
        case 'done':
          return resolve(message.value);
        case 'failed':
          return reject(toError(message.error));
        default:
          return exhaustive(message);
      }
    });
    worker.once('messageerror', (error) => reject(toError(error)));
    worker.once('error', (error) => reject(toError(error)));
    worker.once('exit', (code) =>
      reject(new Error(`The worker ended with code ${code} before its job was done`)),
    );
  });
}

/** Rejects when the signal does; the worker is ended by whoever waited for it. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(toError(signal.reason)), { once: true });
  });
}

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from '../ports.ts';
import { runJob } from './run-job.ts';
import type { WorkerMessage } from './worker-message.ts';

/** The entry of a worker thread: does the one job it was started with, says so, and ends. */

function say(message: WorkerMessage): void {
  if (parentPort === null) throw new Error('worker.ts runs in a worker thread only');
  parentPort.postMessage(message);
}

try {
  const value = await runJob(workerData as Job, (done, total) => say({ type: 'progress', done, total }));
  say({ type: 'done', value });
} catch (error) {
  say({ type: 'failed', error });
}

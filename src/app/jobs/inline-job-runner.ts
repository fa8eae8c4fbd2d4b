import type { Job, JobRunner } from '../ports.ts';
import { runJob, type OnProgress } from './run-job.ts';

/** Runs jobs in the present thread: for the command line, which has nothing else to do, and for tests. */
export function createInlineJobRunner(): JobRunner {
  return {
    async run<T>(job: Job, onProgress: OnProgress): Promise<T> {
      return (await runJob(job, onProgress)) as T;
    },
  };
}

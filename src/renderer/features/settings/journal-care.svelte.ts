import type { Client } from '../../../contract/create-client.ts';
import type { AppEvent, JobName } from '../../../contract/events.ts';
import { m } from '../../../messages/index.ts';
import { errorSentence } from '../../shared/error-sentence.ts';

export type CareJob = Extract<JobName, 'verify' | 'rebuild' | 'export'>;

/** The jobs that look after the journal, one at a time, with what came of the last one. */
export interface JournalCare {
  readonly running: CareJob | undefined;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly outcome: { readonly isGood: boolean; readonly text: string } | undefined;
  run(job: CareJob): Promise<void>;
  hear(event: AppEvent): void;
}

export function createJournalCare(
  client: Client,
  save: (fileName: string, text: string) => void,
): JournalCare {
  let running = $state<CareJob>();
  let progress = $state.raw<JournalCare['progress']>();
  let outcome = $state.raw<JournalCare['outcome']>();

  return {
    get running() {
      return running;
    },
    get progress() {
      return progress;
    },
    get outcome() {
      return outcome;
    },
    async run(job) {
      running = job;
      progress = undefined;
      outcome = undefined;
      outcome = await jobs[job](client, save);
      running = undefined;
    },
    hear(event) {
      if (event.type === 'progress' && event.job === running) progress = event;
    },
  };
}

type Outcome = NonNullable<JournalCare['outcome']>;
type Save = (fileName: string, text: string) => void;

const jobs: Record<CareJob, (client: Client, save: Save) => Promise<Outcome>> = {
  async verify(client) {
    const result = await client.journal.verify({});
    if (!result.ok) return { isGood: false, text: errorSentence(result.error) };
    const { events, brokenAt } = result.value;
    return brokenAt === null
      ? { isGood: true, text: m.settings_verified({ count: events }) }
      : { isGood: false, text: m.settings_verify_broken({ number: brokenAt }) };
  },
  async rebuild(client) {
    const result = await client.journal.rebuild({});
    if (!result.ok) return { isGood: false, text: errorSentence(result.error) };
    const { events, differed } = result.value;
    const text = differed ? m.settings_rebuilt_differed : m.settings_rebuilt;
    return { isGood: true, text: text({ count: events }) };
  },
  async export(client, save) {
    const result = await client.journal.export({});
    if (!result.ok) return { isGood: false, text: errorSentence(result.error) };
    save(result.value.fileName, result.value.content);
    return { isGood: true, text: m.settings_exported({ file: result.value.fileName }) };
  },
};

/** Hands a text to the browser as a file. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

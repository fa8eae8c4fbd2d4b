import { m } from '../../../messages/index.ts';
import { getClient } from '../../app/client.svelte.ts';
import { createIntents } from '../intents.svelte.ts';
import { getFiveMinutes, type Given, type StartedStep } from './five-minutes-start.svelte.ts';

/** Begins a short start, and records what was given. Nothing given is lost when another one begins. */
export interface Starter {
  begin(step: StartedStep): void;
  /** Records what the clock or the person ended. */
  record(given: Given | null): Promise<void>;
}

/** Call it while a component is being set up. */
export function createStarter(): Starter {
  const client = getClient();
  const intents = createIntents();
  const start = getFiveMinutes();

  async function record(given: Given | null): Promise<void> {
    if (given === null) return;
    const { step, minutes } = given;
    const done = m.breakdown_five_recorded({ minutes, step: step.text });
    await intents.runUndoable(client.step.work({ id: step.id, minutes }), done);
  }
  return { begin: (step) => void record(start.begin(step)), record };
}

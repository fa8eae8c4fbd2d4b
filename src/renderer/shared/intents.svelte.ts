import type { Committed } from '../../contract/endpoint.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { createUndo } from '../app/undo.svelte.ts';
import { getToasts } from '../ui/toasts.svelte.ts';
import { errorSentence, type EndpointError } from './error-sentence.ts';

export interface Intents {
  /** Waits for a command; says when it could not be done. Answers what it committed, or null. */
  run<T extends Committed>(command: Promise<Result<T, EndpointError>>): Promise<T | null>;
  /** As `run`, and says that it was done, with an offer to undo it. */
  runUndoable<T extends Committed>(
    command: Promise<Result<T, EndpointError>>,
    done: string,
  ): Promise<T | null>;
}

/** What every command a person gives has in common. Call it while a component is being set up. */
export function createIntents(): Intents {
  const undo = createUndo();
  const toasts = getToasts();

  async function run<T extends Committed>(command: Promise<Result<T, EndpointError>>): Promise<T | null> {
    const result = await command;
    if (result.ok) return result.value;
    if (result.error.type !== 'unchanged') toasts.show({ message: errorSentence(result.error) });
    return null;
  }
  return {
    run,
    async runUndoable(command, done) {
      const committed = await run(command);
      if (committed) undo.offer(done, committed.intentId);
      return committed;
    },
  };
}

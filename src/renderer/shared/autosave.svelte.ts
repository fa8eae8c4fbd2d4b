import type { Committed } from '../../contract/endpoint.ts';
import type { Result } from '../../domain/kernel/result.ts';
import { errorSentence, type EndpointError } from './error-sentence.ts';

/** One change is one line of history, so it waits for a pause longer than a thought. */
export const autosavePauseMilliseconds = 2_000;

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** A text that is saved by itself: after a pause, when it is left, and when its screen goes. */
export interface Autosave {
  text: string;
  readonly state: SaveState;
  readonly problem: string | undefined;
  /** The latest change, to offer an undo for; null when there is none. */
  readonly intentId: string | null;
  flush(): Promise<void>;
  /** The latest change was taken back. */
  forget(): void;
}

/** `current` is what the journal holds; it replaces the text unless that has unsaved changes. */
export function createAutosave(
  current: () => string,
  save: (text: string) => Promise<Result<Committed, EndpointError>>,
): Autosave {
  let typed = $state<string | null>(null);
  let state = $state<SaveState>('idle');
  let problem = $state<string>();
  let intentId = $state<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const text = typed;
    if (text === null || state === 'saving') return;
    if (text === current()) {
      typed = null;
      return;
    }
    state = 'saving';
    const result = await save(text);
    if (!result.ok && result.error.type !== 'unchanged') {
      state = 'failed';
      problem = errorSentence(result.error);
      return;
    }
    state = 'saved';
    problem = undefined;
    if (result.ok) intentId = result.value.intentId;
    if (typed !== text) return flush();
  }

  // What was saved comes back as the journal's text; from then on that one counts.
  $effect(() => {
    if (
      typed !== null &&
      state === 'saved' &&
      typed.replace(/\s+/g, ' ').trim() === current().replace(/\s+/g, ' ').trim()
    ) {
      typed = null;
    }
  });
  $effect(() => () => void flush());

  return {
    get text() {
      return typed ?? current();
    },
    set text(next) {
      typed = next;
      if (state !== 'saving') state = 'idle';
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), autosavePauseMilliseconds);
    },
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    get intentId() {
      return intentId;
    },
    flush,
    forget() {
      intentId = null;
      typed = null;
      state = 'idle';
    },
  };
}

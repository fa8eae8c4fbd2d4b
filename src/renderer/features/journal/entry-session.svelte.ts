import type { Client } from '../../../contract/create-client.ts';
import { hasText, type EntryKind, type EntryText } from '../../../domain/entry/entry.ts';
import type { DomainError, Result } from '../../../domain/kernel/result.ts';

/** A save starts at most this long after the first unsaved key, also while typing goes on. */
export const saveDelayMilliseconds = 400;
const retryMilliseconds = 3_000;

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** One sitting at one entry: what is written is a draft within a second, and an entry when the sitting ends. */
export interface EntrySession {
  readonly text: EntryText;
  readonly state: SaveState;
  /** Why the last save failed; the words stay here and are tried again. */
  readonly error: DomainError | undefined;
  change(text: EntryText): void;
  /** Saves at once what is not saved yet: on blur, when the window is hidden. */
  flush(): Promise<boolean>;
  /** Ends the sitting. Answers false when the words could not be saved; they are then kept and tried again. */
  finish(): Promise<boolean>;
}

export interface SessionStart {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly day: string;
  readonly text: EntryText;
  /** Whether the app already knows this entry, as a draft or as a finished one. */
  readonly isKnown: boolean;
}

type EntryClient = Pick<Client['entry'], 'saveDraft' | 'finish' | 'discardDraft'>;

export function createEntrySession(entry: EntryClient, start: SessionStart): EntrySession {
  let text = $state.raw(start.text);
  let state = $state<SaveState>('idle');
  let error = $state.raw<DomainError>();
  let isKnown = start.isKnown;
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;

  function schedule(delay: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush();
    }, delay);
  }

  /** Asked anew after each wait: typing goes on meanwhile. */
  const hasUnsaved = (): boolean => isDirty;

  /** Saves run one after the other, so that an older text never arrives after a newer one. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    while (running) await running;
    if (!isDirty) return state !== 'failed';
    running = save();
    const isSaved = await running;
    running = undefined;
    if (hasUnsaved()) schedule(isSaved ? saveDelayMilliseconds : retryMilliseconds);
    return isSaved;
  }

  async function save(): Promise<boolean> {
    isDirty = false;
    state = 'saving';
    const { entryId, kind, day } = start;
    const result = await answered(entry.saveDraft({ entryId, kind, day, text }));
    error = result.ok ? undefined : result.error;
    isKnown ||= result.ok;
    isDirty ||= !result.ok;
    state = result.ok ? 'saved' : 'failed';
    return result.ok;
  }

  async function finish(): Promise<boolean> {
    if (!(await flush())) return false;
    if (!isKnown) return true;
    const { entryId } = start;
    const result = hasText(text)
      ? await answered(entry.finish({ entryId }))
      : await answered(entry.discardDraft({ entryId }));
    error = result.ok ? undefined : result.error;
    return result.ok;
  }

  return {
    get text() {
      return text;
    },
    get state() {
      return state;
    },
    get error() {
      return error;
    },
    change(next) {
      text = next;
      if (!isKnown && !isDirty && !hasText(next)) return;
      isDirty = true;
      schedule(saveDelayMilliseconds);
    },
    flush,
    finish,
  };
}

/** A transport that throws is a failed save too: nothing may be taken as saved that was not acknowledged. */
async function answered<T>(call: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { type: 'internal' } };
  }
}

import type { DomainError, Result } from '../../../domain/kernel/result.ts';

/** A save starts at most this long after the first unsaved key, also while typing goes on. */
export const saveDelayMilliseconds = 400;
const retryMilliseconds = 3_000;

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Saves what is being written, again and again, one save after the other. */
export interface DraftSaver {
  /** `saved` only while everything that was written is. */
  readonly state: SaveState;
  /** Why the last save failed; what was written stays here and is tried again. */
  readonly error: DomainError | undefined;
  /** Something was written that is not saved yet. */
  touch(): void;
  /** Saves at once what is not saved yet. False when it could not be saved. */
  flush(): Promise<boolean>;
}

/** `save` takes what there is when it is called. */
export function createDraftSaver(save: () => Promise<Result<unknown>>): DraftSaver {
  let state = $state<SaveState>('idle');
  let error = $state.raw<DomainError>();
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

  /** One after the other, so that an older text never arrives after a newer one. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    while (running) await running;
    if (!isDirty) return state !== 'failed';
    running = saveNow();
    const isSaved = await running;
    running = undefined;
    if (hasUnsaved()) schedule(isSaved ? saveDelayMilliseconds : retryMilliseconds);
    return isSaved;
  }

  async function saveNow(): Promise<boolean> {
    isDirty = false;
    state = 'saving';
    const result = await answered(save());
    error = result.ok ? undefined : result.error;
    isDirty ||= !result.ok;
    // What was typed meanwhile is not saved yet.
    state = !result.ok ? 'failed' : hasUnsaved() ? 'idle' : 'saved';
    return result.ok;
  }

  return {
    get state() {
      return state;
    },
    get error() {
      return error;
    },
    touch() {
      isDirty = true;
      if (state === 'saved') state = 'idle';
      schedule(saveDelayMilliseconds);
    },
    flush,
  };
}

/** A transport that throws is a failed save too: nothing may be taken as saved that was not acknowledged. */
export async function answered<T, E extends DomainError>(
  call: Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly type: 'internal' }>> {
  try {
    return await call;
  } catch {
    return { ok: false, error: { type: 'internal' } };
  }
}

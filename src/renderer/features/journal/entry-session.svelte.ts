import type { Client } from '../../../contract/create-client.ts';
import { hasText, type EntryKind, type EntryText } from '../../../domain/entry/entry.ts';
import type { DomainError } from '../../../domain/kernel/result.ts';
import { answered, createDraftSaver, type DraftSaver } from '../../shared/draft/draft-saver.svelte.ts';

/** One sitting at one entry: what is written is a draft within a second, and an entry when the sitting ends. */
export interface EntrySession extends Pick<DraftSaver, 'state' | 'error'> {
  readonly text: EntryText;
  change(text: EntryText): void;
  /** Makes the entry known to the app before anything is written in it: a picture is added to an entry that there is. */
  begin(): Promise<boolean>;
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
  let refusal = $state.raw<DomainError>();
  let isKnown = start.isKnown;
  let isTouched = false;

  const saver = createDraftSaver(async () => {
    const { entryId, kind, day } = start;
    const saved = await entry.saveDraft({ entryId, kind, day, text });
    isKnown ||= saved.ok;
    refusal = undefined;
    return saved;
  });

  async function finish(): Promise<boolean> {
    if (!(await saver.flush())) return false;
    if (!isKnown) return true;
    const { entryId } = start;
    const result = hasText(text)
      ? await answered(entry.finish({ entryId }))
      : await answered(entry.discardDraft({ entryId }));
    refusal = result.ok ? undefined : result.error;
    return result.ok;
  }

  return {
    get text() {
      return text;
    },
    get state() {
      return saver.state;
    },
    get error() {
      return refusal ?? saver.error;
    },
    change(next) {
      text = next;
      if (!isKnown && !isTouched && !hasText(next)) return;
      isTouched = true;
      saver.touch();
    },
    begin() {
      if (!isKnown) saver.touch();
      return saver.flush();
    },
    flush: saver.flush,
    finish,
  };
}

import { onDestroy } from 'svelte';
import type { SittingView } from '../../../../contract/prompt-contract.ts';
import { emptyEntryText, wordsIn } from '../../../../domain/entry/entry.ts';
import { m } from '../../../../messages/index.ts';
import { getClient } from '../../../app/client.svelte.ts';
import { getToasts } from '../../../ui/toasts.svelte.ts';
import { createEntrySession, type EntrySession } from '../entry-session.svelte.ts';
import { questionsOf, withAnswer, type Question } from './questions.ts';

/** One sitting at a guided entry: its questions, and the words as they are saved. */
export interface Sitting {
  readonly entryId: string;
  readonly session: EntrySession;
  readonly questions: readonly Question[];
  readonly words: number;
  answer(prompt: string, text: string): void;
  /** Ends the sitting; false when the words could not be saved. They are kept and tried again. */
  finish(): Promise<boolean>;
}

/**
 * Begins a sitting, or goes on with one. Call it while a component is being set up: what is written is finished when that goes.
 * `unusedId` becomes the id of an entry that nothing was written of yet.
 */
export function createSitting(view: SittingView, unusedId: string): Sitting {
  const client = getClient();
  const toasts = getToasts();
  const { draft, entry, kind, day } = view;
  const written = entry?.isErased ? null : entry;
  const start = draft?.text ?? written?.text ?? emptyEntryText;
  const entryId = draft?.entryId ?? written?.id ?? unusedId;
  const isKnown = draft !== null || written !== null;
  const session = createEntrySession(client.entry, { entryId, kind, day, text: start, isKnown });
  const questions = questionsOf(view.prompts, start);
  let isEnded = false;

  async function finish(): Promise<boolean> {
    isEnded = await session.finish();
    return isEnded;
  }

  async function leave(): Promise<void> {
    if (isEnded || (await session.finish())) return;
    toasts.show({ message: m.journal_leave_unsaved() });
  }

  onDestroy(() => void leave());

  return {
    entryId,
    session,
    questions,
    get words() {
      return wordsIn({ ...session.text, body: '' });
    },
    answer(prompt, text) {
      session.change(withAnswer(session.text, questions, prompt, text));
    },
    finish,
  };
}

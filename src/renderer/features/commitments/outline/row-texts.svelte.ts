import { SvelteMap } from 'svelte/reactivity';
import type { Step } from '../../../../domain/step/step.ts';
import { autosavePauseMilliseconds } from '../../../shared/autosave.svelte.ts';

interface TypedText {
  readonly text: string;
  /** The words it was typed over, or was last recorded as. */
  readonly base: string;
}

/**
 * What is being typed into the rows. It is kept apart from the rows themselves, which are drawn anew when a step is nested,
 * and from the journal, whose answers may be older than the last key.
 */
export interface RowTexts {
  /** What a row shows: what was typed there, unless the step was reworded elsewhere since. */
  of(step: Pick<Step, 'id' | 'text'>): string;
  type(id: string, text: string): void;
  /** Whether something was typed there since it was entered, or since its step was last changed otherwise. */
  isTouched(id: string): boolean;
  /** Records what was typed; the row keeps it as it stands, with a space at its end. */
  record(): void;
  /** Records what was typed and shows what was recorded. A text without words is given up. */
  leave(): void;
  /** What was typed is recorded otherwise. */
  forget(): void;
}

export interface RowTextsSource {
  /** The words of a step as they are; empty for a row that is no step yet. */
  wordsOf(id: string): string;
  /** Answers whether the words are taken. */
  save(id: string, text: string): boolean;
}

export function createRowTexts({ wordsOf, save }: RowTextsSource): RowTexts {
  // One row at a time; a map, so that a key that is pressed concerns the row it is pressed in and no other.
  const typed = new SvelteMap<string, TypedText>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function record(): void {
    clearTimeout(timer);
    for (const [id, entry] of typed) {
      const line = asLine(entry.text);
      if (line === '' || line === entry.base) continue;
      if (save(id, line)) typed.set(id, { text: entry.text, base: line });
    }
  }

  function leave(): void {
    record();
    // What was refused stays, for the person to put right.
    for (const [id, entry] of typed) if (!isUnsaved(entry) || asLine(entry.text) === '') typed.delete(id);
  }

  return {
    of({ id, text }) {
      const entry = typed.get(id);
      return entry !== undefined && (isUnsaved(entry) || entry.base === text) ? entry.text : text;
    },
    type(id, text) {
      if (!typed.has(id)) leave();
      const before = typed.get(id);
      typed.set(id, { text, base: before !== undefined && isUnsaved(before) ? before.base : wordsOf(id) });
      clearTimeout(timer);
      timer = setTimeout(record, autosavePauseMilliseconds);
    },
    isTouched: (id) => typed.has(id),
    record,
    leave,
    forget() {
      clearTimeout(timer);
      typed.clear();
    },
  };
}

const isUnsaved = ({ text, base }: TypedText): boolean => asLine(text) !== base;

/** A step is one line of text. */
export function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

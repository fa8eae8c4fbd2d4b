import type { Entry } from '../entry/entry.ts';
import type { PromptedKind } from './built-in-prompts.ts';

/** What was answered in an earlier entry and is worth reading again before the next one. */
export interface EarlierAnswer {
  readonly entryId: string;
  readonly kind: Entry['kind'];
  readonly day: string;
  readonly prompt: string;
  /** As it was asked; `''` where that was not recorded. */
  readonly question: string;
  readonly text: string;
}

/** Which answers a sitting brings back, in the order to show them, and how many days they stay of use. */
export const carriedAnswers: Readonly<
  Record<PromptedKind, { readonly prompts: readonly string[]; readonly days: number }>
> = {
  morning: { prompts: ['first-step', 'small-step', 'learned', 'what-to-change', 'week-ahead'], days: 7 },
  evening: { prompts: [], days: 1 },
  setback: { prompts: ['what-to-change', 'to-keep'], days: 28 },
  weekly: { prompts: ['week-ahead', 'what-to-change'], days: 28 },
  monthly: { prompts: ['month-ahead', 'month-let-go'], days: 92 },
};

/** The latest answer to each of these prompts; `entries` are newest first. */
export function latestAnswers(
  entries: readonly Pick<Entry, 'id' | 'kind' | 'day' | 'text'>[],
  prompts: readonly string[],
): EarlierAnswer[] {
  return prompts.flatMap((prompt) => {
    const found = entries.flatMap((entry) => answersIn(entry, [prompt]));
    return found.slice(0, 1);
  });
}

/** What an entry answers to these prompts, in its own order. */
export function answersIn(
  { id: entryId, kind, day, text }: Pick<Entry, 'id' | 'kind' | 'day' | 'text'>,
  prompts: readonly string[],
): EarlierAnswer[] {
  return text.answers
    .filter((answer) => prompts.includes(answer.prompt) && answer.text.trim() !== '')
    .map((answer) => ({ entryId, kind, day, ...answer }));
}

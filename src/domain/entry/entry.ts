import * as v from 'valibot';
import { obstacles } from '../commitment/commitment.ts';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  limits,
  longTextSchema,
  tagsSchema,
  zoneSchema,
} from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

/** `setback` is a setback note, `weekly` and `monthly` are reviews; all but `free` answer prompts. */
export const entryKinds = ['morning', 'evening', 'weekly', 'monthly', 'setback', 'free'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The prompts of the evening reflection, in the order they are asked. */
export const eveningPrompts = ['small-win', 'setback', 'in-the-way', 'first-step'] as const;
export type EveningPrompt = (typeof eveningPrompts)[number];

const entryLimits = { answers: 40, prompt: 64 } as const;

/** The prompt's id; a built-in one has a word, one that the person wrote a UUID. */
const promptIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(entryLimits.prompt));

/** `question` keeps the words as they were asked, since prompts are edited and rotate; `''` when that was not recorded. */
const answerSchema = v.strictObject({
  prompt: promptIdSchema,
  question: v.optional(v.pipe(v.string(), v.maxLength(limits.line)), ''),
  text: longTextSchema,
});
export type Answer = v.InferOutput<typeof answerSchema>;

/** A quiet scale from 1 (low) to 5 (high); null when the person gave none. */
const scaleSchema = v.optional(
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  null,
);

/** What is written: Markdown kept verbatim. All of it may be empty; what answers prompts has no need of a body. */
export const entryTextSchema = v.strictObject({
  body: longTextSchema,
  answers: v.pipe(v.array(answerSchema), v.maxLength(entryLimits.answers)),
  obstacle: v.nullable(v.picklist(obstacles)),
  tags: v.optional(tagsSchema, []),
  mood: scaleSchema,
  energy: scaleSchema,
});
export type EntryText = v.InferOutput<typeof entryTextSchema>;

export const emptyEntryText: EntryText = {
  body: '',
  answers: [],
  obstacle: null,
  tags: [],
  mood: null,
  energy: null,
};

/** One finished sitting at an entry. Its words are in the log's event of the same id. */
export interface Revision {
  readonly id: string;
  /** The revisions it was written upon: none for the first, several when it merged them. */
  readonly follows: readonly string[];
  readonly when: Occurrence;
}

/** One piece of the journal. Private: nothing shared has a code path from here but a passage picked by hand. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The logical day it is about. */
  readonly day: string;
  /** The words of the latest revision. */
  readonly text: EntryText;
  readonly written: Occurrence;
  readonly revised: Occurrence | null;
  readonly isErased: boolean;
  /** Every revision in the order of the clock. */
  readonly revisions: readonly Revision[];
  /**
   * The revisions upon which nothing was written yet. More than one were written without knowing of each other, as on two
   * devices: both are kept until a revision follows both.
   */
  readonly heads: readonly string[];
}

const writtenSchema = v.strictObject({ kind: v.picklist(entryKinds), day: daySchema, text: entryTextSchema });
const revisedSchema = v.strictObject({
  text: entryTextSchema,
  /** Absent in events of version 1: those followed whatever was there. */
  follows: v.optional(v.pipe(v.array(idSchema), v.maxLength(20))),
});
/** What stays known after the text is gone, so that the day's list can say that something was erased. */
const erasedSchema = v.strictObject({
  kind: v.picklist(entryKinds),
  day: daySchema,
  written: v.strictObject({ at: instantSchema, zone: zoneSchema, day: daySchema }),
});

export type EntryEvent =
  | BodyOf<'entry.written', v.InferOutput<typeof writtenSchema>>
  | BodyOf<'entry.revised', v.InferOutput<typeof revisedSchema>>
  | BodyOf<'entry.erased', v.InferOutput<typeof erasedSchema>>;

export const entrySubject: SubjectDefinition<Entry, EntryEvent> = {
  kind: 'entry',
  events: {
    'entry.written': { version: 2, schema: writtenSchema },
    'entry.revised': { version: 2, schema: revisedSchema },
    'entry.erased': { version: 1, schema: erasedSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    switch (event.kind) {
      case 'entry.written':
        return (
          state ?? {
            id: event.subjectId,
            ...event.payload,
            written: when,
            revised: null,
            isErased: false,
            revisions: [{ id: event.id, follows: [], when }],
            heads: [event.id],
          }
        );
      case 'entry.revised':
        return state === null || state.isErased ? state : revise(state, event.id, event.payload, when);
      case 'entry.erased':
        return {
          id: event.subjectId,
          ...event.payload,
          text: emptyEntryText,
          revised: null,
          isErased: true,
          revisions: [],
          heads: [],
        };
      default:
        return exhaustive(event);
    }
  },
};

type Revised = v.InferOutput<typeof revisedSchema>;

/**
 * A revision takes the place of those that it follows and stands beside the rest. One that names none which are known, since
 * they were taken back or have not arrived, follows what is there.
 */
function revise(state: Entry, id: string, { text, follows: named }: Revised, when: Occurrence): Entry {
  const known = (named ?? []).filter((one) => state.revisions.some((revision) => revision.id === one));
  const follows = known.length > 0 ? known : state.heads;
  return {
    ...state,
    text,
    revised: when,
    revisions: [...state.revisions, { id, follows, when }],
    heads: [...state.heads.filter((head) => !follows.includes(head)), id],
  };
}

/** Whether there is anything to keep: one answered prompt, a mood or a tag alone is complete. */
export function hasText({ body, answers, tags, mood, energy }: EntryText): boolean {
  const isWritten = [body, ...answers.map((answer) => answer.text)].some((text) => text.trim() !== '');
  return isWritten || tags.length > 0 || mood !== null || energy !== null;
}

/** Everything a search should find, in reading order. */
export function searchableText({ answers, body, tags }: EntryText): string {
  return [...answers.map((answer) => answer.text), body, tags.map((tag) => `#${tag}`).join(' ')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How many words were written, questions not counted. */
export function wordsIn({ body, answers }: EntryText): number {
  return [body, ...answers.map((answer) => answer.text)].reduce((sum, text) => sum + countWords(text), 0);
}

/** How many words there are in Markdown, of any script; where its links lead to is none of them. */
export function countWords(markdown: string): number {
  const words = markdown.includes('](') ? markdown.replaceAll(/\]\([^()\s]*\)/g, ']') : markdown;
  return words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

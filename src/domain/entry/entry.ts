import * as v from 'valibot';
import { obstacles } from '../commitment/commitment.ts';
import { occurrenceOf, type BodyOf, type Occurrence } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { daySchema, instantSchema, longTextSchema, zoneSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';

export const entryKinds = ['evening', 'free'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The prompts of the evening reflection, in the order they are asked. */
export const eveningPrompts = ['small-win', 'setback', 'in-the-way', 'first-step'] as const;
export type EveningPrompt = (typeof eveningPrompts)[number];

/** What is written: Markdown kept verbatim. An evening reflection answers prompts, a free entry has a body. */
export const entryTextSchema = v.strictObject({
  body: longTextSchema,
  answers: v.pipe(
    v.array(v.strictObject({ prompt: v.picklist(eveningPrompts), text: longTextSchema })),
    v.maxLength(eveningPrompts.length),
  ),
  obstacle: v.nullable(v.picklist(obstacles)),
});
export type EntryText = v.InferOutput<typeof entryTextSchema>;

export const emptyEntryText: EntryText = { body: '', answers: [], obstacle: null };

/** One piece of the journal. Private: nothing shared has a code path from here but a passage picked by hand. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The logical day it is about. */
  readonly day: string;
  readonly text: EntryText;
  readonly written: Occurrence;
  readonly revised: Occurrence | null;
  readonly isErased: boolean;
}

const writtenSchema = v.strictObject({ kind: v.picklist(entryKinds), day: daySchema, text: entryTextSchema });
const revisedSchema = v.strictObject({ text: entryTextSchema });
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
    'entry.written': { version: 1, schema: writtenSchema },
    'entry.revised': { version: 1, schema: revisedSchema },
    'entry.erased': { version: 1, schema: erasedSchema },
  },
  fold(state, event) {
    const when = occurrenceOf(event);
    switch (event.kind) {
      case 'entry.written':
        return (
          state ?? { id: event.subjectId, ...event.payload, written: when, revised: null, isErased: false }
        );
      case 'entry.revised':
        return state === null || state.isErased
          ? state
          : { ...state, text: event.payload.text, revised: when };
      case 'entry.erased':
        return {
          id: event.subjectId,
          ...event.payload,
          text: emptyEntryText,
          revised: null,
          isErased: true,
        };
      default:
        return exhaustive(event);
    }
  },
};

/** Whether anything was written: an entry with one answered prompt is complete. */
export function hasText(text: EntryText): boolean {
  return text.body.trim() !== '' || text.answers.some((answer) => answer.text.trim() !== '');
}

/** Everything a search should find, in reading order. */
export function searchableText(text: EntryText): string {
  return [...text.answers.map((answer) => answer.text), text.body].filter((part) => part !== '').join('\n\n');
}

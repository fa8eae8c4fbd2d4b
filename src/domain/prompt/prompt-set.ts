import * as v from 'valibot';
import type { BodyOf } from '../kernel/event.ts';
import { exhaustive } from '../kernel/exhaustive.ts';
import { lineSchema } from '../kernel/schema.ts';
import type { SubjectDefinition } from '../kernel/subject.ts';
import { builtInPrompt, builtInPrompts, promptedKinds, type PromptedKind } from './built-in-prompts.ts';

/** One question of a set. Without words of the person's own it is a built-in one, whose words rotate. */
export const promptSlotSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  isOn: v.boolean(),
  wording: v.nullable(lineSchema),
});
export type PromptSlot = v.InferOutput<typeof promptSlotSchema>;

const mostPrompts = 30;
export const promptSlotsSchema = v.pipe(v.array(promptSlotSchema), v.maxLength(mostPrompts));

/** What one kind of entry asks, as the person chose it. Kinds without such a record ask the built-in prompts. */
export interface PromptSet {
  readonly id: string;
  readonly kind: PromptedKind;
  readonly slots: readonly PromptSlot[];
}

const chosenSchema = v.strictObject({ kind: v.picklist(promptedKinds), slots: promptSlotsSchema });

export type PromptSetEvent =
  | BodyOf<'prompt-set.chosen', v.InferOutput<typeof chosenSchema>>
  | BodyOf<'prompt-set.reset', Record<string, never>>;

export const promptSetSubject: SubjectDefinition<PromptSet, PromptSetEvent> = {
  kind: 'prompt-set',
  events: {
    'prompt-set.chosen': { version: 1, schema: chosenSchema },
    'prompt-set.reset': { version: 1, schema: v.strictObject({}) },
  },
  fold(state, event) {
    switch (event.kind) {
      case 'prompt-set.chosen':
        return { id: event.subjectId, kind: state?.kind ?? event.payload.kind, slots: event.payload.slots };
      case 'prompt-set.reset':
        return null;
      default:
        return exhaustive(event);
    }
  },
};

/**
 * The questions of a kind in their order, off ones among them. A set that was chosen before a prompt was built in has it at its end,
 * switched off; what it names and nobody knows any more is left out, and so is a second mention.
 */
export function promptSlots(kind: PromptedKind, chosen: readonly PromptSlot[] | null): PromptSlot[] {
  const builtIn = builtInPrompts[kind];
  if (chosen === null) return builtIn.map(({ id, isOn }) => ({ id, isOn, wording: null }));
  const known = chosen.filter(
    ({ id, wording }, at) =>
      (wording !== null || builtInPrompt(kind, id) !== undefined) &&
      chosen.findIndex((other) => other.id === id) === at,
  );
  const missing = builtIn.filter(({ id }) => !known.some((slot) => slot.id === id));
  return [...known, ...missing.map(({ id }) => ({ id, isOn: false, wording: null }))];
}

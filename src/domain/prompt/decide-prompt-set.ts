import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { builtInPrompt, type PromptedKind } from './built-in-prompts.ts';
import { promptSlots, type PromptSet, type PromptSetEvent, type PromptSlot } from './prompt-set.ts';

export type PromptSetError =
  | { readonly type: 'no-prompt-on' }
  | { readonly type: 'prompt-twice' }
  | { readonly type: 'prompt-without-words' }
  | { readonly type: 'unchanged' };

type Decision = Result<NewEvent<PromptSetEvent>[], PromptSetError>;

/** `id` is that of the kind's set, or a new one. At least one prompt stays on; one of the person's own has its words. */
export function choosePrompts(
  id: string,
  kind: PromptedKind,
  slots: readonly PromptSlot[],
  before: PromptSet | null,
): Decision {
  if (new Set(slots.map((slot) => slot.id)).size < slots.length) return err({ type: 'prompt-twice' });
  if (slots.some((slot) => slot.wording === null && builtInPrompt(kind, slot.id) === undefined))
    return err({ type: 'prompt-without-words' });
  if (!slots.some(({ isOn }) => isOn)) return err({ type: 'no-prompt-on' });
  const present = promptSlots(kind, before?.slots ?? null);
  if (JSON.stringify(promptSlots(kind, slots)) === JSON.stringify(present)) return err({ type: 'unchanged' });
  return ok([happened(id, { kind: 'prompt-set.chosen', payload: { kind, slots: [...slots] } })]);
}

/** Back to the prompts as they are built in, those of later versions among them. */
export function resetPrompts(set: PromptSet | null): Decision {
  return set === null
    ? err({ type: 'unchanged' })
    : ok([happened(set.id, { kind: 'prompt-set.reset', payload: {} })]);
}

function happened(id: string, body: PromptSetEvent): NewEvent<PromptSetEvent> {
  return { subjectKind: 'prompt-set', subjectId: id, body };
}

import { eveningPrompts, type EntryText, type EveningPrompt } from '../../../domain/entry/entry.ts';
import { m } from '../../../messages/index.ts';

/** The question of an evening prompt. */
export function promptText(prompt: EveningPrompt): string {
  const texts: Record<EveningPrompt, () => string> = {
    'small-win': m.journal_prompt_small_win,
    setback: m.journal_prompt_setback,
    'in-the-way': m.journal_prompt_in_the_way,
    'first-step': m.journal_prompt_first_step,
  };
  return texts[prompt]();
}

/** What an answer could be about, as a quiet example under the question. */
export function promptHint(prompt: EveningPrompt): string {
  const texts: Record<EveningPrompt, () => string> = {
    'small-win': m.journal_prompt_small_win_hint,
    setback: m.journal_prompt_setback_hint,
    'in-the-way': m.journal_prompt_in_the_way_hint,
    'first-step': m.journal_prompt_first_step_hint,
  };
  return texts[prompt]();
}

export function answerOf(text: EntryText, prompt: EveningPrompt): string {
  return text.answers.find((answer) => answer.prompt === prompt)?.text ?? '';
}

/** The text with one prompt answered anew, the answers in the order the prompts are asked. */
export function withAnswer(text: EntryText, prompt: EveningPrompt, answer: string): EntryText {
  const answers = eveningPrompts
    .map((each) => ({
      prompt: each,
      question: promptText(each),
      text: each === prompt ? answer : answerOf(text, each),
    }))
    .filter((each) => each.text !== '');
  return { ...text, answers };
}

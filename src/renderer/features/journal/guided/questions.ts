import type { EntryText } from '../../../../domain/entry/entry.ts';
import type { AskedPrompt } from '../../../../domain/prompt/asked-prompts.ts';
import type { PromptOffer } from '../../../../domain/prompt/built-in-prompts.ts';
import { questionHint, questionText } from './prompt-words.ts';

/** One question of a sitting, as it is read. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly hint: string | undefined;
  readonly offers: PromptOffer | null;
}

/**
 * The questions of a sitting. What is answered already keeps the words in which it was asked, and stays also when the question was
 * switched off since.
 */
export function questionsOf(prompts: readonly AskedPrompt[], text: EntryText): Question[] {
  const askedBefore = (id: string): string =>
    text.answers.find((answer) => answer.prompt === id)?.question ?? '';
  const asked = prompts.map(({ id, wording, variant, offers }) => ({
    id,
    text: askedBefore(id) || questionText(id, wording, variant),
    hint: questionHint(id, wording),
    offers,
  }));
  const others = text.answers.filter(({ prompt }) => !prompts.some(({ id }) => id === prompt));
  return [
    ...asked,
    ...others.map(({ prompt, question }) => ({
      id: prompt,
      text: question || questionText(prompt, null, 0),
      hint: undefined,
      offers: null,
    })),
  ];
}

export function answerOf(text: EntryText, prompt: string): string {
  return text.answers.find((answer) => answer.prompt === prompt)?.text ?? '';
}

/** The text with one question answered anew, the answers in the order the questions are asked. */
export function withAnswer(
  text: EntryText,
  questions: readonly Question[],
  prompt: string,
  answer: string,
): EntryText {
  const answers = questions
    .map(({ id, text: question }) => ({
      prompt: id,
      question: question.slice(0, 500),
      text: id === prompt ? answer : answerOf(text, id),
    }))
    .filter((each) => each.text !== '');
  return { ...text, answers };
}

import type { PromptSetError } from '../../domain/prompt/decide-prompt-set.ts';
import { m } from '../../messages/index.ts';

type PromptError = Exclude<PromptSetError, { readonly type: 'unchanged' }>;

const sentences: Readonly<Record<PromptError['type'], () => string>> = {
  'no-prompt-on': m.prompt_error_none_on,
  'prompt-twice': m.prompt_error_twice,
  'prompt-without-words': m.prompt_error_words,
};

export function isPromptError(error: { readonly type: string }): error is PromptError {
  return Object.hasOwn(sentences, error.type);
}

/** Why the questions of an entry could not be changed that way. */
export function promptErrorSentence(error: PromptError): string {
  return sentences[error.type]();
}

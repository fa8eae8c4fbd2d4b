import type { PracticeError } from '../../../domain/practice/decide-practice.ts';
import { m } from '../../../messages/index.ts';
import { exactDayText } from '../day-text.ts';

/** Codes that only practices answer with. */
export type OwnPracticeError = Exclude<PracticeError, { readonly type: 'unchanged' }>;

type Sentences = {
  readonly [T in OwnPracticeError['type']]: (
    error: Extract<OwnPracticeError, { readonly type: T }>,
  ) => string;
};

const sentences: Sentences = {
  'practice-too-often': ({ perDays }) => m.practice_error_too_often({ perDays }),
  'practice-no-limit': () => m.practice_error_no_limit(),
  'practice-amount-needed': () => m.practice_error_amount(),
  'practice-from-past': () => m.practice_error_from_past(),
  'practice-over': () => m.practice_error_over(),
  'day-in-future': () => m.practice_error_future(),
  'day-before-start': ({ start }) => m.practice_error_before_start({ day: exactDayText(start) }),
  'day-after-end': ({ end }) => m.practice_error_after_end({ day: exactDayText(end) }),
  'amount-not-yes-no': () => m.practice_error_yes_no(),
  'nothing-logged': () => m.practice_error_nothing(),
  'pause-reversed': () => m.practice_error_pause_reversed(),
  'not-paused': () => m.practice_error_not_paused(),
};

export function isPracticeError(error: { readonly type: string }): error is OwnPracticeError {
  return Object.hasOwn(sentences, error.type);
}

export function practiceErrorSentence(error: OwnPracticeError): string {
  const sentence = sentences[error.type] as (error: OwnPracticeError) => string;
  return sentence(error);
}

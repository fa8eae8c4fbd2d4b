import type { ExerciseError } from '../../../domain/exercise/decide-exercise.ts';
import { m } from '../../../messages/index.ts';

const sentences: Readonly<Record<ExerciseError['type'], () => string>> = {
  'exercise-incomplete': m.room_error_incomplete,
  'exercise-finished': m.room_error_finished,
  'exercise-erased': m.room_error_erased,
  'follow-up-in-past': m.room_error_follow_up_past,
};

export function isExerciseError(error: { readonly type: string }): error is ExerciseError {
  return Object.hasOwn(sentences, error.type);
}

export function exerciseErrorSentence({ type }: ExerciseError): string {
  return sentences[type]();
}

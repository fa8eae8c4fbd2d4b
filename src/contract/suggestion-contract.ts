import * as v from 'valibot';
import type { Suggestion } from '../domain/exercise/choose-suggestion.ts';
import { exerciseKinds } from '../domain/exercise/exercise-kinds.ts';
import { command, query, type Committed } from './endpoint.ts';

type Unchanged = { readonly type: 'unchanged' };
const ofExercise = v.strictObject({ exercise: v.picklist(exerciseKinds) });

export const suggestionContract = {
  /** The one exercise that fits what just happened; null when none does. */
  get: query<Suggestion | null>()(v.strictObject({})),
  /** For good: this exercise is not suggested any more. */
  dismiss: command<Committed, Unchanged>()(ofExercise),
  restore: command<Committed, Unchanged>()(ofExercise),
};

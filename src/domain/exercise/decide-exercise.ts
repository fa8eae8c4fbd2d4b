import type { NewEvent } from '../kernel/event.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { IncompleteError } from './exercise-draft.ts';
import type { Exercise, ExerciseEvent, ExerciseFinishing, FollowUpFields } from './exercise.ts';

export type ExerciseError =
  | IncompleteError
  /** Its answers are a record by now. */
  | { readonly type: 'exercise-finished' }
  | { readonly type: 'exercise-erased' }
  | { readonly type: 'follow-up-in-past' };

type Decision = Result<NewEvent<ExerciseEvent>[], ExerciseError>;

/** The answers become a record, once. One asks what happened on a later day than today, or not at all. */
export function finishExercise(
  id: string,
  state: Exercise | null,
  finishing: ExerciseFinishing,
  today: string,
): Decision {
  if (state !== null) return err({ type: state.record === null ? 'exercise-erased' : 'exercise-finished' });
  if (isPast(finishing.followUpOn, today)) return err({ type: 'follow-up-in-past' });
  return ok([happened(id, { kind: 'exercise.finished', payload: finishing })]);
}

/** What happened afterwards. It can be told more than once. */
export function followUpExercise(state: Exercise, fields: FollowUpFields, today: string): Decision {
  if (state.record === null) return err({ type: 'exercise-erased' });
  if (isPast(fields.askAgainOn, today)) return err({ type: 'follow-up-in-past' });
  return ok([happened(state.id, { kind: 'exercise.followed-up', payload: fields })]);
}

function isPast(day: string | null, today: string): boolean {
  return day !== null && day <= today;
}

function happened(id: string, body: ExerciseEvent): NewEvent<ExerciseEvent> {
  return { subjectKind: 'exercise', subjectId: id, body };
}

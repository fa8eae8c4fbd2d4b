import type { MadeRecord } from '../../domain/exercise/exercise.ts';
import type { NewEvent } from '../../domain/kernel/event.ts';

/** What an exercise makes elsewhere when it is finished: recorded in the same intent, and taken back with it. */
export interface ExerciseEffect {
  readonly events: readonly NewEvent[];
  readonly made: readonly MadeRecord[];
}

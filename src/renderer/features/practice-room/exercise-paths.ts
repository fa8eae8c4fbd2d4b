import type { ExerciseKind } from '../../../domain/exercise/exercise-kinds.ts';

/** Where an exercise begins. */
export function exercisePath(kind: ExerciseKind): string {
  return `/practice-room/${kind}`;
}

/** Where one goes on with an exercise that is under way. */
export function draftPath({ kind, exerciseId }: { kind: ExerciseKind; exerciseId: string }): string {
  return `${exercisePath(kind)}?draft=${exerciseId}`;
}

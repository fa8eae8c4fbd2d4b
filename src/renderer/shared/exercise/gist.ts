import type { ExerciseRecord } from '../../../domain/exercise/exercise-kinds.ts';

/** The first words of a record, so that one is told from another; empty where it holds none. */
export function gistOf({ kind: _kind, ...answers }: ExerciseRecord): string {
  const words = Object.values(answers).find((answer) => typeof answer === 'string');
  return words ?? '';
}

import type { Services } from '../../contract/api.ts';
import { exerciseSubject } from '../../domain/exercise/exercise.ts';
import { ok } from '../../domain/kernel/result.ts';
import { foldSubject } from '../../domain/kernel/subject.ts';
import { backupsWithExercise } from '../../journal/backup.ts';
import { findExercise } from '../../journal/queries/exercises.ts';
import { notFound, type Core } from '../core.ts';
import { eraseWords } from './erase-words.ts';

/**
 * Removes the answers of an exercise and what was told afterwards, wherever they are. What was made with it, such as a
 * commitment, stands by itself and stays. Backups are left as they are and named.
 */
export function eraseExercise(core: Core, id: string): ReturnType<Services['exercise']['erase']> {
  const journal = core.journal();
  const exercise = findExercise(journal, id) ?? exerciseTakenBack(core, id);
  if (exercise === null) return notFound('exercise');
  const { kind, finished } = exercise;
  const written = eraseWords(core, {
    events: [
      {
        subjectKind: 'exercise',
        subjectId: id,
        body: { kind: 'exercise.erased', payload: { kind, finished } },
      },
    ],
    subjectIds: [id],
    kinds: ['exercise.finished', 'exercise.followed-up'],
    alongside: () => journal.exerciseDrafts.remove(id),
  });
  return written.ok ? ok({ backupsWithText: backupsWithExercise(core.folder, id) }) : written;
}

/** One that was taken back: nobody sees it, but its words are in the log. */
function exerciseTakenBack(core: Core, id: string) {
  const words = core.journal().log.readSubject(id);
  return foldSubject(
    exerciseSubject,
    words.filter(({ kind }) => kind.startsWith('exercise.')),
  );
}

import type { DraftValues, ExerciseAbout } from '../domain/exercise/exercise-draft.ts';
import { recordKinds, type RecordKind } from '../domain/exercise/exercise-kinds.ts';
import { sql, type Reader } from './reader.ts';
import type { Sqlite } from './sqlite.ts';

/** An exercise that is under way. Saved at once and durably, but no event until it is finished. */
export interface StoredExerciseDraft {
  readonly exerciseId: string;
  readonly kind: RecordKind;
  readonly values: DraftValues;
  readonly about: ExerciseAbout;
  /** The screen that was open, from 0. */
  readonly position: number;
  readonly savedAt: string;
}

export interface ExerciseDrafts {
  save(draft: StoredExerciseDraft): void;
  remove(exerciseId: string): void;
}

export function createExerciseDrafts(sqlite: Sqlite): ExerciseDrafts {
  const save = sqlite.prepare<[string, string, string, string, number, string]>(
    `INSERT INTO exercise_draft (exercise_id, kind, answers, about, position, saved_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (exercise_id) DO UPDATE SET answers = excluded.answers, about = excluded.about,
       position = excluded.position, saved_at = excluded.saved_at`,
  );
  const remove = sqlite.prepare<[string]>('DELETE FROM exercise_draft WHERE exercise_id = ?');
  return {
    save({ exerciseId, kind, values, about, position, savedAt }) {
      save.run(exerciseId, kind, JSON.stringify(values), JSON.stringify(about), position, savedAt);
    },
    remove(exerciseId) {
      remove.run(exerciseId);
    },
  };
}

export function findExerciseDraft(reader: Reader, exerciseId: string): StoredExerciseDraft | null {
  return reader.all(underWay().where('exercise_id', '=', exerciseId)).flatMap(rowToDraft)[0] ?? null;
}

/** What was touched last comes first. */
export function listExerciseDrafts(reader: Reader): StoredExerciseDraft[] {
  return reader.all(underWay().orderBy('saved_at', 'desc')).flatMap(rowToDraft);
}

/** What is finished is not under way, whatever an undo and its undo left behind. */
function underWay() {
  return sql
    .selectFrom('exercise_draft')
    .selectAll()
    .where('exercise_id', 'not in', sql.selectFrom('exercise').select('id'));
}

interface DraftRow {
  readonly exercise_id: string;
  readonly kind: string;
  readonly answers: string;
  readonly about: string;
  readonly position: number;
  readonly saved_at: string;
}

/** A kind that this build does not know stays where it is, for the one that does. */
function rowToDraft(row: DraftRow): StoredExerciseDraft[] {
  const kind = recordKinds.find((one) => one === row.kind);
  if (kind === undefined) return [];
  return [
    {
      exerciseId: row.exercise_id,
      kind,
      values: JSON.parse(row.answers) as DraftValues,
      about: JSON.parse(row.about) as ExerciseAbout,
      position: row.position,
      savedAt: row.saved_at,
    },
  ];
}

import type { Client } from '../../../contract/create-client.ts';
import type { ErrorOf, OutputOf } from '../../../contract/api.ts';
import type { api } from '../../../contract/api.ts';
import {
  hasAnswers,
  type DraftValue,
  type DraftValues,
  type ExerciseAbout,
} from '../../../domain/exercise/exercise-draft.ts';
import type { RecordKind } from '../../../domain/exercise/exercise-kinds.ts';
import { err, type Result } from '../../../domain/kernel/result.ts';
import { createDraftSaver, type DraftSaver } from '../../shared/draft/draft-saver.svelte.ts';

type Finish = (typeof api)['exercise']['finish'];

/** One exercise under way: what is answered is kept within a second, and becomes a record when it is finished. */
export interface ExerciseSession extends Pick<DraftSaver, 'state' | 'error' | 'flush'> {
  readonly exerciseId: string;
  readonly values: DraftValues;
  readonly about: ExerciseAbout;
  /** The screen that is open, from 0. */
  readonly position: number;
  /** The answer as text; empty while there is none. */
  text(field: string): string;
  answer(field: string, value: DraftValue): void;
  link(about: Partial<ExerciseAbout>): void;
  goTo(position: number): void;
  finish(): Promise<Result<OutputOf<Finish>, ErrorOf<Finish>>>;
}

export interface ExerciseStart {
  readonly exerciseId: string;
  readonly kind: RecordKind;
  readonly values: DraftValues;
  readonly about: ExerciseAbout;
  readonly position: number;
}

export function createExerciseSession(
  exercise: Pick<Client['exercise'], 'saveDraft' | 'finish'>,
  start: ExerciseStart,
): ExerciseSession {
  const { exerciseId, kind } = start;
  let values = $state.raw(start.values);
  let about = $state.raw(start.about);
  let position = $state(start.position);
  const saver = createDraftSaver(() =>
    exercise.saveDraft({ exerciseId, kind, values: { ...values }, about, position }),
  );

  return {
    exerciseId,
    get values() {
      return values;
    },
    get about() {
      return about;
    },
    get position() {
      return position;
    },
    get state() {
      return saver.state;
    },
    get error() {
      return saver.error;
    },
    text(field) {
      const value = values[field];
      return typeof value === 'string' ? value : '';
    },
    answer(field, value) {
      values = { ...values, [field]: value };
      saver.touch();
    },
    link(change) {
      about = { ...about, ...change };
      saver.touch();
    },
    goTo(next) {
      position = next;
      // Whoever only looks around leaves nothing behind.
      if (hasAnswers(values)) saver.touch();
    },
    flush: saver.flush,
    async finish() {
      saver.touch();
      return (await saver.flush()) ? exercise.finish({ exerciseId }) : err({ type: 'cannot-write' });
    },
  };
}

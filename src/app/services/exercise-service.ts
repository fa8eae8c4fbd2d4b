import * as v from 'valibot';
import type { Services } from '../../contract/api.ts';
import type { ExerciseRef, ExerciseView } from '../../contract/exercise-contract.ts';
import { finishExercise, followUpExercise } from '../../domain/exercise/decide-exercise.ts';
import { draftToRecord, followUpField, type ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import type { MadeRecord } from '../../domain/exercise/exercise.ts';
import { daySchema } from '../../domain/kernel/schema.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import {
  findExerciseDraft,
  listExerciseDrafts,
  type StoredExerciseDraft,
} from '../../journal/exercise-drafts.ts';
import { findCommitment } from '../../journal/queries/commitments.ts';
import { findExercise, listExercises, listExercisesAsking } from '../../journal/queries/exercises.ts';
import { findGoal } from '../../journal/queries/goals.ts';
import { findPerson } from '../../journal/queries/people.ts';
import { commitDecision, notFound, type Core } from '../core.ts';
import { effectOf } from '../exercises/exercise-effects.ts';
import { eraseExercise } from './erase-exercise.ts';

export function exerciseService(core: Core): Services['exercise'] {
  return {
    drafts: () => ok(listExerciseDrafts(core.journal())),
    list: (filter) => ok(listExercises(core.journal(), filter)),
    asking: () => ok(listExercisesAsking(core.journal(), core.today())),
    get({ id }) {
      const view = exerciseView(core, id);
      return view.exercise === null && view.draft === null ? notFound('exercise') : ok(view);
    },
    saveDraft(draft) {
      if (!isExerciseOrNew(core, draft.exerciseId)) return notFound('exercise');
      const known = findExercise(core.journal(), draft.exerciseId);
      if (known !== null)
        return err({ type: known.record === null ? 'exercise-erased' : 'exercise-finished' });
      const savedAt = core.now();
      const written = core.write(() => core.journal().exerciseDrafts.save({ ...draft, savedAt }));
      if (!written.ok) return written;
      core.changed([{ kind: 'exercise-draft', id: draft.exerciseId }]);
      return ok({ savedAt });
    },
    finish({ exerciseId }) {
      const draft = findExerciseDraft(core.journal(), exerciseId);
      return draft === null ? notFound('exercise') : finishDraft(core, draft);
    },
    discard({ exerciseId }) {
      const written = core.write(() => core.journal().exerciseDrafts.remove(exerciseId));
      if (!written.ok) return written;
      core.changed([{ kind: 'exercise-draft', id: exerciseId }]);
      return ok({});
    },
    followUp({ id, ...fields }) {
      const exercise = findExercise(core.journal(), id);
      if (exercise === null) return notFound('exercise');
      return commitDecision(core, followUpExercise(exercise, fields, core.today()));
    },
    erase: ({ id }) => eraseExercise(core, id),
  };
}

/** The draft becomes a record, and goes in the same breath. */
function finishDraft(core: Core, draft: StoredExerciseDraft): ReturnType<Services['exercise']['finish']> {
  const { exerciseId, kind, values, about } = draft;
  const missing = missingRecord(core, about);
  if (missing !== null) return notFound(missing);
  const record = draftToRecord(kind, values);
  if (!record.ok) return record;
  const effect = effectOf(core, record.value, about);
  if (!effect.ok) return effect;
  const { made, events } = effect.value;
  const wanted = v.safeParse(daySchema, values[followUpField]);
  const finishing = {
    record: record.value,
    about,
    made: [...made],
    followUpOn: wanted.success ? wanted.output : null,
  };
  const known = findExercise(core.journal(), exerciseId);
  const decision = finishExercise(exerciseId, known, finishing, core.today());
  if (!decision.ok) return decision;
  const committed = core.commit([...decision.value, ...events], () => {
    core.journal().exerciseDrafts.remove(exerciseId);
  });
  if (!committed.ok) return committed;
  core.changed([{ kind: 'exercise-draft', id: exerciseId }]);
  return ok({ ...committed.value, made });
}

/** The room brings the id; another record's is not an exercise's. */
function isExerciseOrNew(core: Core, id: string): boolean {
  return core
    .journal()
    .log.readSubject(id)
    .every(({ subjectKind }) => subjectKind === 'exercise');
}

function missingRecord(core: Core, { commitmentId, goalId, personId }: ExerciseAbout): string | null {
  if (commitmentId !== null && findCommitment(core.journal(), commitmentId) === null) return 'commitment';
  if (goalId !== null && findGoal(core.journal(), goalId) === null) return 'goal';
  return personId !== null && findPerson(core.journal(), personId) === null ? 'person' : null;
}

function exerciseView(core: Core, id: string): ExerciseView {
  const exercise = findExercise(core.journal(), id);
  const draft = findExerciseDraft(core.journal(), id);
  const { commitmentId, goalId, personId } = exercise?.about ?? draft?.about ?? {};
  return {
    exercise,
    draft,
    about: [
      ...refTo(core, 'commitment', commitmentId),
      ...refTo(core, 'goal', goalId),
      ...refTo(core, 'person', personId),
    ],
    made: (exercise?.made ?? []).flatMap((one) => refToMade(core, one)),
  };
}

/** What is not a page of its own is found on the page of what it belongs to. */
function refToMade(core: Core, { kind, id }: MadeRecord): ExerciseRef[] {
  return kind === 'commitment' || kind === 'goal' ? refTo(core, kind, id) : [];
}

/** A record as it is called today; none for one that is gone. */
function refTo(core: Core, kind: ExerciseRef['kind'], id: string | null | undefined): ExerciseRef[] {
  const title = id ? titleOf(core, kind, id) : undefined;
  return id && title !== undefined ? [{ kind, id, title }] : [];
}

function titleOf(core: Core, kind: ExerciseRef['kind'], id: string): string | undefined {
  const journal = core.journal();
  if (kind === 'commitment') return findCommitment(journal, id)?.statement;
  return kind === 'goal' ? findGoal(journal, id)?.title : findPerson(journal, id)?.name;
}

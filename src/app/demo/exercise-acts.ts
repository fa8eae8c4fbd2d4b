import type { Client } from '../../contract/create-client.ts';
import { aboutNothing, type ExerciseAbout } from '../../domain/exercise/exercise-draft.ts';
import { unwrap } from '../../domain/kernel/result.ts';
import { addDays } from '../../domain/time/days.ts';
import type { DemoExercise } from './demo-story.ts';
import { actAt, done, known, type Act, type Stage } from './stage.ts';

/** An exercise, done at once or left under way; later it may be told what happened. */
export function exerciseActs(exercise: DemoExercise, stage: Stage): Act[] {
  const exerciseId = stage.ids.newId();
  const { at, told } = exercise;
  return [
    ...actAt(stage, at, (client) => go(client, exerciseId, exercise, stage)),
    ...actAt(stage, told?.at, (client) =>
      done(
        client.exercise.followUp({
          id: exerciseId,
          what: told?.what ?? '',
          outcome: told?.outcome ?? null,
        }),
      ),
    ),
  ];
}

async function go(
  client: Client,
  exerciseId: string,
  { at, kind, values, askAfterDays, underWayAt, ...told }: DemoExercise,
  stage: Stage,
): Promise<void> {
  const day = at.split(' ').slice(0, 2).join(' ');
  const followUp = askAfterDays === undefined ? {} : { followUpOn: addDays(stage.day(day), askAfterDays) };
  await done(
    client.exercise.saveDraft({
      exerciseId,
      kind,
      values: { ...values, ...followUp },
      about: await aboutOf(client, told, stage),
      position: underWayAt ?? 0,
    }),
  );
  if (underWayAt === undefined) await done(client.exercise.finish({ exerciseId }));
}

/** A commitment of the story is known by its words. */
async function aboutOf(
  client: Client,
  { commitment, goal, person }: Pick<DemoExercise, 'commitment' | 'goal' | 'person'>,
  stage: Stage,
): Promise<ExerciseAbout> {
  if (person !== undefined) return { ...aboutNothing, personId: known(stage.people, person) };
  if (goal !== undefined) return { ...aboutNothing, goalId: known(stage.goals, goal) };
  if (commitment === undefined) return aboutNothing;
  const all = unwrap(await client.commitment.list({ status: 'all' }));
  const found = all.find(({ statement }) => statement === commitment);
  if (found === undefined) throw new Error(`The story does not know "${commitment}"`);
  return { ...aboutNothing, commitmentId: found.id };
}

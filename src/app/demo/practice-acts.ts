import { unwrap } from '../../domain/kernel/result.ts';
import type { DemoPractice } from './demo-story.ts';
import { actAt, done, known, type Act, type Stage } from './stage.ts';

const timeOfLogging = '07:50';

/** A practice of the story: begun, logged morning by morning, changed once, paused for a cold. */
export function practiceActs(practice: DemoPractice, stage: Stage): Act[] {
  let commitmentId = '';
  const { statement, doneMeans, terms, goal } = practice;
  return [
    ...actAt(stage, practice.at, async (client) => {
      const goalId = known(stage.goals, goal);
      const made = await client.practice.make({ statement, doneMeans, terms, goalId });
      commitmentId = unwrap(made).id;
    }),
    ...practice.changed.flatMap((change) =>
      actAt(stage, change.at, (client) =>
        done(client.practice.change({ commitmentId, terms: change.terms })),
      ),
    ),
    ...practice.pauses.flatMap(({ at, from, to, reason }) =>
      actAt(stage, at, (client) => {
        const range = { from: stage.day(from), to: stage.day(to) };
        return done(client.practice.pause({ commitmentId, ...range, reason }));
      }),
    ),
    ...practice.days.flatMap(({ day, amount, note }) =>
      actAt(stage, `${day} ${timeOfLogging}`, (client) => {
        const ofDay = { commitmentId, day: stage.day(day) };
        return amount === null
          ? done(client.practice.skip({ ...ofDay, reason: note ?? null }))
          : done(client.practice.log({ ...ofDay, amount, note: note ?? null }));
      }),
    ),
  ];
}

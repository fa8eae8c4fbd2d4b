import type { Client } from '../../contract/create-client.ts';
import { unwrap } from '../../domain/kernel/result.ts';
import type { DemoNeed, DemoPreparation, DemoStory } from './demo-story.ts';
import { actAt, done, known, type Act, type Stage } from './stage.ts';

/** Who the journal belongs to, and the people in it. */
export async function introduce(client: Client, { owner, people }: DemoStory, stage: Stage): Promise<void> {
  await done(client.profile.change({ name: owner, welcomed: true }));
  for (const { key, name, role, note } of people) {
    const added = unwrap(await client.person.add({ name, role, note: note ?? null }));
    stage.people.set(key, added.id);
  }
}

/** A need, raised and, where it was, answered. */
export function needActs({ at, what, from, by, goal, answered }: DemoNeed, stage: Stage): Act[] {
  let id = '';
  return [
    ...actAt(stage, at, async (client) => {
      const personId = known(stage.people, from);
      const goalId = known(stage.goals, goal);
      id = unwrap(await client.need.raise({ what, personId, by: stage.day(by), goalId })).id;
    }),
    ...actAt(stage, answered?.at, (client) => {
      const { state = 'open', note = null, promisedBy } = answered ?? {};
      const answer = { state, note, promisedBy: promisedBy === undefined ? null : stage.day(promisedBy) };
      return done(client.need.answer({ id, answer }));
    }),
  ];
}

export function oneOnOneActs({ at, person, decisions }: DemoStory['oneOnOnes'][number], stage: Stage): Act[] {
  return actAt(stage, at, (client) =>
    done(client.oneOnOne.hold({ personId: known(stage.people, person), day: stage.day(at), decisions })),
  );
}

/** Questions put on the list for a person and, where they were asked, ticked off. */
export function preparationActs(
  { at, person, situation, questions, askedAt }: DemoPreparation,
  stage: Stage,
): Act[] {
  return [
    ...actAt(stage, at, (client) => {
      const picked = questions.map((question) => ({ question, situation }));
      return done(client.preparation.add({ personId: known(stage.people, person), questions: picked }));
    }),
    ...actAt(stage, askedAt, async (client) => {
      const all = unwrap(await client.preparation.of({ personId: known(stage.people, person) }));
      const asked = all.filter(({ question }) => questions.includes(question));
      for (const { id } of asked) await done(client.preparation.markAsked({ id }));
    }),
  ];
}

export function rewardActs({ at, what, sort }: DemoStory['rewards'][number], stage: Stage): Act[] {
  return actAt(stage, at, (client) => done(client.reward.add({ what, sort })));
}

import { unwrap } from '../../domain/kernel/result.ts';
import type { DemoCommitment, DemoPlan, DemoStake } from './demo-story.ts';
import { actAt, done, known, type Act, type Stage } from './stage.ts';

/** What guards a commitment: its plan, stakes and rewards, who may see it, and who was asked to witness it. */
export function deviceActs(
  { plan, stakes = [], audience = [], witnesses = [] }: DemoCommitment,
  stage: Stage,
  commitmentId: () => string,
): Act[] {
  const personId = (key: string): string => known(stage.people, key);
  return [
    ...(plan === undefined ? [] : planActs(plan, stage, commitmentId)),
    ...stakes.flatMap((stake) => stakeActs(stake, stage, commitmentId)),
    ...audience.flatMap(({ at, person }) =>
      actAt(stage, at, (client) =>
        done(client.audience.add({ commitmentId: commitmentId(), personId: personId(person) })),
      ),
    ),
    ...witnesses.flatMap(({ at, person }) =>
      actAt(stage, at, (client) =>
        done(client.witness.ask({ commitmentId: commitmentId(), personId: personId(person) })),
      ),
    ),
  ];
}

function planActs(plan: DemoPlan, stage: Stage, commitmentId: () => string): Act[] {
  let id = '';
  const { at, cue, response, wish, outcome, innerObstacle, rehearsed, reviewed } = plan;
  const contrasted = { wish: wish ?? null, outcome: outcome ?? null, innerObstacle: innerObstacle ?? null };
  return [
    ...actAt(stage, at, async (client) => {
      const set = client.plan.set({ commitmentId: commitmentId(), cue, response, ...contrasted });
      id = unwrap(await set).id;
    }),
    ...actAt(stage, rehearsed, (client) => done(client.plan.rehearse({ id }))),
    ...actAt(stage, reviewed?.at, (client) => {
      const { cueOccurred = false, acted = null } = reviewed ?? {};
      return done(client.plan.review({ id, cueOccurred, acted }));
    }),
  ];
}

function stakeActs(stake: DemoStake, stage: Stage, commitmentId: () => string): Act[] {
  let id = '';
  const { at, kind, what, confirmed, answered } = stake;
  return [
    ...actAt(stage, at, async (client) => {
      id = unwrap(await client.stake.set({ commitmentId: commitmentId(), kind, what })).id;
    }),
    ...actAt(stage, confirmed, (client) => done(client.stake.confirm({ id }))),
    ...actAt(stage, answered?.at, (client) =>
      done(client.stake.answer({ id, honoured: answered?.honoured ?? false })),
    ),
  ];
}

import type { Client } from '../../contract/create-client.ts';
import { nextQuarterOf } from '../../domain/goal/cycle.ts';
import type { Cycle } from '../../domain/goal/goal.ts';
import { unwrap } from '../../domain/kernel/result.ts';
import { checkInActs } from './check-in-acts.ts';
import type { DemoAlignment, DemoGoal, DemoKeyResult, Moment } from './demo-story.ts';
import { actAt, done, known, knownOrNull, type Act, type Stage } from './stage.ts';

/** A goal of the story: set or started anew, measured, looked at, graded, closed. */
export function goalActs(goal: DemoGoal, beginning: Moment, stage: Stage): Act[] {
  const at = goal.at ?? beginning;
  const id = () => known(stage.goals, goal.key);
  const { keyResults = [], checkIns = [], graded, closed } = goal;
  return [
    ...actAt(stage, at, (client) => setGoal(client, goal, stage)),
    ...keyResults.flatMap((keyResult) => keyResultActs(keyResult, goal, at, stage)),
    ...checkInActs(checkIns, stage, () => ({ kind: 'goal', id: id() })),
    ...actAt(stage, graded?.at, (client) => {
      const { grade = 0, worked, hindered, next } = graded ?? {};
      return done(client.goal.grade({ id: id(), grade, worked, hindered, next }));
    }),
    ...actAt(stage, closed?.at, (client) =>
      done(client.goal.close({ id: id(), as: closed?.as ?? 'archived' })),
    ),
  ];
}

export function alignmentActs({ at, decisions, note }: DemoAlignment, stage: Stage): Act[] {
  return actAt(stage, at, (client) => {
    const decided = decisions.map(({ goal, other, ...decision }) => ({
      ...decision,
      goalId: known(stage.goals, goal),
      otherId: knownOrNull(stage.goals, other),
    }));
    return done(client.alignment.hold({ decisions: decided, note }));
  });
}

async function setGoal(client: Client, goal: DemoGoal, stage: Stage): Promise<void> {
  const { key, kind, title, why, parent, ambition, owner, cadenceDays, rivals = [], restartOf } = goal;
  const cycle = cycleOf(goal, stage);
  if (restartOf !== undefined) {
    const { id } = unwrap(await client.goal.restart({ id: known(stage.goals, restartOf), title, cycle }));
    if (cadenceDays !== undefined) await done(client.goal.change({ id, change: { cadenceDays } }));
    stage.goals.set(key, id);
    return;
  }
  const set = await client.goal.set({
    kind,
    title,
    why: why ?? null,
    parentId: knownOrNull(stage.goals, parent),
    cycle,
    ambition: ambition ?? null,
    ownerId: knownOrNull(stage.people, owner),
    cadenceDays: cadenceDays ?? null,
    rivals: rivals.map((rival) => known(stage.goals, rival)),
  });
  stage.goals.set(key, unwrap(set).id);
}

function cycleOf({ cycle }: DemoGoal, stage: Stage): Cycle | null {
  if (cycle === undefined) return null;
  if (cycle === 'next-quarter') return nextQuarterOf(stage.today);
  return { from: stage.day(cycle.from), to: stage.day(cycle.to) };
}

function keyResultActs(keyResult: DemoKeyResult, goal: DemoGoal, at: Moment, stage: Stage): Act[] {
  let id = '';
  const { milestones = [], checkIns = [] } = keyResult;
  return [
    ...actAt(stage, at, async (client) => {
      const goalId = known(stage.goals, goal.key);
      id =
        goal.restartOf === undefined
          ? await addKeyResult(client, goalId, keyResult)
          : await adoptKeyResult(client, goalId, keyResult);
    }),
    ...milestones.flatMap(({ text, reached }) =>
      actAt(stage, reached, (client) => reachMilestone(client, known(stage.goals, goal.key), id, text)),
    ),
    ...checkInActs(checkIns, stage, () => ({ kind: 'key-result', id })),
  ];
}

async function addKeyResult(client: Client, goalId: string, keyResult: DemoKeyResult): Promise<string> {
  const { title, measure, unit, baseline, target, weight, milestones = [] } = keyResult;
  const texts = milestones.map(({ text }) => ({ text }));
  const added = await client.keyResult.add({
    ...{ goalId, title, measure, baseline, target, weight },
    unit: unit ?? null,
    milestones: texts,
  });
  return unwrap(added).id;
}

/** A fresh start took it along, from where it stood; the new attempt aims elsewhere. */
async function adoptKeyResult(
  client: Client,
  goalId: string,
  { title, target }: DemoKeyResult,
): Promise<string> {
  const { keyResults } = unwrap(await client.goal.below({ id: goalId }));
  const taken = keyResults.find(({ keyResult }) => keyResult.title === title)?.keyResult;
  if (taken === undefined) throw new Error(`The fresh start took no "${title}" along`);
  await done(client.keyResult.change({ id: taken.id, change: { target } }));
  return taken.id;
}

async function reachMilestone(client: Client, goalId: string, id: string, text: string): Promise<void> {
  const { keyResults } = unwrap(await client.goal.below({ id: goalId }));
  const milestone = keyResults
    .find(({ keyResult }) => keyResult.id === id)
    ?.keyResult.milestones.find((one) => one.text === text);
  if (milestone === undefined) throw new Error(`The story has no milestone "${text}"`);
  await done(client.keyResult.reachMilestone({ id, milestoneId: milestone.id }));
}

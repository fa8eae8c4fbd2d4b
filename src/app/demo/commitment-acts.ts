import { unwrap } from '../../domain/kernel/result.ts';
import { checkInActs } from './check-in-acts.ts';
import type { DemoCommitment } from './demo-story.ts';
import { deviceActs } from './device-acts.ts';
import { actAt, done, knownOrNull, type Act, type Stage } from './stage.ts';
import { stepActs } from './step-acts.ts';

/** A commitment of the story: made, broken down, guarded, looked at, moved, settled. */
export function commitmentActs(commitment: DemoCommitment, stage: Stage): Act[] {
  let id = '';
  const { to, goal, steps = [], checkIns = [] } = commitment;
  const made = actAt(stage, commitment.at, async (client) => {
    const answer = await client.commitment.make({
      statement: commitment.statement,
      doneMeans: commitment.doneMeans ?? null,
      due: stage.local(commitment.due),
      personId: knownOrNull(stage.people, to),
      goalId: knownOrNull(stage.goals, goal),
      tags: [...(commitment.tags ?? [])],
      firstSteps: steps.map((step) => step.text),
    });
    id = unwrap(answer).id;
  });
  return [
    ...made,
    ...stepActs(commitment, stage, () => id),
    ...deviceActs(commitment, stage, () => id),
    ...checkInActs(checkIns, stage, () => ({ kind: 'commitment', id })),
    ...movedAct(commitment, stage, () => id),
    ...verdictAct(commitment, stage, () => id),
  ];
}

function movedAct({ moved }: DemoCommitment, stage: Stage, id: () => string): Act[] {
  if (moved === undefined) return [];
  const { at, due, reason, basis } = moved;
  return actAt(stage, at, (client) =>
    done(client.commitment.changeDue({ id: id(), due: stage.local(due), reason, basis: basis ?? null })),
  );
}

function verdictAct({ verdict }: DemoCommitment, stage: Stage, id: () => string): Act[] {
  if (verdict === undefined) return [];
  const { at, is, obstacle, note, basis } = verdict;
  const said = { verdict: is, obstacle: obstacle ?? null, note: note ?? null, basis: basis ?? null };
  return actAt(stage, at, (client) => done(client.commitment.settle({ id: id(), ...said })));
}

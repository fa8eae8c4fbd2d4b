import type { Client } from '../../contract/create-client.ts';
import { unwrap } from '../../domain/kernel/result.ts';
import type { Step } from '../../domain/step/step.ts';
import type { DemoCommitment, DemoStep } from './demo-story.ts';
import { actAt, done, type Act, type Stage } from './stage.ts';

/** The steps of a commitment: planned and nested as it is made, then done, or turned into commitments of their own. */
export function stepActs({ at, steps = [] }: DemoCommitment, stage: Stage, id: () => string): Act[] {
  return [
    ...steps
      .filter(({ estimate, due, steps: below }) => [estimate, due, below].some((one) => one !== undefined))
      .flatMap((step) => actAt(stage, at, (client) => detail(client, id(), step, stage))),
    ...flattened(steps).flatMap(({ text, done: doneAt, promoted }) => [
      ...actAt(stage, doneAt, async (client) => {
        const step = await findStep(client, id(), text);
        await done(client.step.complete({ id: step.id }));
      }),
      ...actAt(stage, promoted?.at, async (client) => {
        const step = await findStep(client, id(), text);
        const due = promoted === undefined ? null : stage.local(promoted.due);
        await done(client.step.promote({ id: step.id, due }));
      }),
    ]),
  ];
}

/** A first step has only its words yet. */
async function detail(client: Client, commitmentId: string, step: DemoStep, stage: Stage): Promise<void> {
  const { id } = await findStep(client, commitmentId, step.text);
  const planned = planOf(step, stage);
  if (Object.values(planned).some((one) => one !== null)) await done(client.step.plan({ id, ...planned }));
  await addBelow(client, commitmentId, id, step.steps ?? [], stage);
}

async function addBelow(
  client: Client,
  commitmentId: string,
  parentId: string,
  steps: readonly DemoStep[],
  stage: Stage,
): Promise<void> {
  for (const step of steps) {
    const { text } = step;
    const added = await client.step.add({ commitmentId, parentId, text, ...planOf(step, stage) });
    await addBelow(client, commitmentId, unwrap(added).id, step.steps ?? [], stage);
  }
}

function planOf({ estimate, due }: DemoStep, stage: Stage) {
  return { estimateMinutes: estimate ?? null, dueDay: due === undefined ? null : stage.day(due) };
}

function flattened(steps: readonly DemoStep[]): DemoStep[] {
  return steps.flatMap((step) => [step, ...flattened(step.steps ?? [])]);
}

async function findStep(client: Client, commitmentId: string, text: string): Promise<Step> {
  const { steps } = unwrap(await client.commitment.get({ id: commitmentId }));
  const step = steps.find((one) => one.text === text);
  if (step === undefined) throw new Error(`The story has no step "${text}"`);
  return step;
}

import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { unknownId } from '../../support/ids.ts';
import type { EndpointCase, World } from './endpoint-cases.ts';

/** Every endpoint of the practice room. */
export const exerciseCases = {
  'exercise.drafts': { input: () => Promise.resolve({}) },
  'exercise.list': {
    input: async ({ client }) => ({
      kind: 'not-yet',
      commitmentId: unwrap(await client.commitment.make({ statement: 'Send the draft' })).id,
      goalId: unwrap(await client.goal.set({ kind: 'outcome', title: 'Hire well' })).id,
      personId: unwrap(await client.person.add({ name: 'Ana' })).id,
      before: '2026-11-23T21:00:00.000Z',
      limit: 5,
    }),
  },
  'exercise.asking': { input: () => Promise.resolve({}) },
  'exercise.get': withExercise('id', finishedExercise),
  'exercise.saveDraft': {
    input: async ({ client, test }) => ({
      exerciseId: test.ids.newId(),
      kind: 'not-yet',
      values: { setback: 'The talk fell flat', belief: 'I cannot present' },
      about: { commitmentId: unwrap(await client.commitment.make({ statement: 'Give the talk' })).id },
      position: 2,
    }),
    required: ['exerciseId', 'kind', 'values', 'position'],
  },
  'exercise.finish': withExercise('exerciseId', begunExercise),
  'exercise.discard': {
    input: async (world) => ({ exerciseId: await begunExercise(world) }),
    required: ['exerciseId'],
  },
  'exercise.followUp': {
    input: async (world) => ({
      id: await finishedExercise(world),
      what: 'Two people asked questions',
      outcome: 'partly',
      askAgainOn: '2027-01-11',
    }),
    required: ['id', 'what'],
    unknown: { change: { id: unknownId }, what: 'exercise' },
  },
  'exercise.erase': withExercise('id', finishedExercise),
} satisfies Readonly<Record<`exercise.${keyof Client['exercise']}`, EndpointCase>>;

function withExercise(field: 'id' | 'exerciseId', make: (world: World) => Promise<string>): EndpointCase {
  return {
    input: async (world) => ({ [field]: await make(world) }),
    required: [field],
    unknown: { change: { [field]: unknownId }, what: 'exercise' },
  };
}

async function begunExercise({ client, test }: World): Promise<string> {
  const exerciseId = test.ids.newId();
  const values = {
    setback: 'The talk fell flat',
    belief: 'I cannot present',
    tried: 'More slides',
    next: 'Rehearse with Ana',
    followUpOn: '2026-12-07',
  };
  unwrap(await client.exercise.saveDraft({ exerciseId, kind: 'not-yet', values, position: 4 }));
  return exerciseId;
}

async function finishedExercise(world: World): Promise<string> {
  const exerciseId = await begunExercise(world);
  unwrap(await world.client.exercise.finish({ exerciseId }));
  return exerciseId;
}

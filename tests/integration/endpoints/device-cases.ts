import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { unknownId } from '../../support/ids.ts';
import { answerText, requestText } from '../../support/witness-files.ts';
import type { EndpointCase, World } from './endpoint-cases.ts';

const ofCommitment: EndpointCase = {
  input: async ({ client }) => ({ commitmentId: await newCommitment(client) }),
  required: ['commitmentId'],
  unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
};

function withId(what: string, make: (client: Client) => Promise<string>): EndpointCase {
  return {
    input: async ({ client }) => ({ id: await make(client) }),
    required: ['id'],
    unknown: unknownRecord(what),
  };
}

/** The cases of witnesses, stakes, audiences, the written contract, and needs. */
export const deviceCases = {
  'audience.list': ofCommitment,
  'audience.add': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      personId: await newPerson(client),
    }),
    required: ['commitmentId', 'personId'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'audience.revoke': withId('audience', async (client) => {
    const commitmentId = await newCommitment(client);
    return unwrap(await client.audience.add({ commitmentId, personId: await newPerson(client) })).id;
  }),
  'need.raise': {
    input: async ({ client }) => ({
      what: 'a reviewer',
      personId: await newPerson(client),
      by: '2026-12-01',
      commitmentId: await newCommitment(client),
      goalId: unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it' })).id,
    }),
    required: ['what'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'need.change': {
    input: async ({ client }) => ({
      id: await newNeed(client),
      change: { what: 'two reviewers', personId: await newPerson(client), by: '2026-12-02' },
    }),
    required: ['id', 'change'],
    unknown: unknownRecord('need'),
  },
  'need.answer': {
    input: async ({ client }) => ({
      id: await newNeed(client),
      answer: { state: 'promised', note: 'thanks', promisedBy: '2026-12-03' },
    }),
    required: ['id', 'answer'],
    unknown: unknownRecord('need'),
  },
  'need.list': {
    input: async ({ client }) => ({
      state: 'waiting',
      personId: await newPerson(client),
      commitmentId: unknownId,
      goalId: unknownId,
    }),
  },
  'stake.list': ofCommitment,
  'stake.waiting': { input: () => Promise.resolve({}) },
  'stake.set': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      kind: 'stake',
      what: 'I cook for everybody',
    }),
    required: ['commitmentId', 'kind', 'what'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'stake.confirm': {
    input: async (world) => ({ id: (await ripeStake(world)).id }),
    required: ['id'],
    unknown: unknownRecord('stake'),
  },
  'stake.drop': {
    input: async (world) => ({ id: (await ripeStake(world)).id }),
    required: ['id'],
    unknown: unknownRecord('stake'),
  },
  'stake.answer': {
    input: async (world) => {
      const { id, commitmentId } = await ripeStake(world);
      unwrap(await world.client.stake.confirm({ id }));
      unwrap(
        await world.client.commitment.settle({ id: commitmentId, verdict: 'missed', obstacle: 'capacity' }),
      );
      return { id, honoured: true };
    },
    required: ['id', 'honoured'],
    unknown: unknownRecord('stake'),
  },
  'witness.list': ofCommitment,
  'witness.ask': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      personId: await newPerson(client),
    }),
    required: ['commitmentId', 'personId'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'witness.release': withId('witness', async (client) => (await newWitness(client)).id),
  'witness.request': withId('witness', async (client) => (await newWitness(client)).id),
  'witness.read': { input: () => Promise.resolve({ text: requestText() }), required: ['text'] },
  'witness.countersign': {
    input: async ({ client }) => {
      unwrap(await client.profile.change({ name: 'Mira' }));
      return { text: requestText() };
    },
    required: ['text'],
  },
  'witness.receive': {
    input: async ({ client }) => {
      const { id } = await newWitness(client);
      return { text: answerText(unwrap(await client.witness.request({ id })).content) };
    },
    required: ['text'],
  },
  'witness.testimonies': { input: () => Promise.resolve({}) },
  'witness.answer': withId('testimony', async (client) => {
    unwrap(await client.profile.change({ name: 'Mira' }));
    return unwrap(await client.witness.countersign({ text: requestText() })).id;
  }),
  'writtenContract.get': ofCommitment,
} satisfies Record<string, EndpointCase>;

function unknownRecord(what: string) {
  return { change: { id: unknownId }, what };
}

async function newCommitment(client: Client): Promise<string> {
  return unwrap(await client.commitment.make({ statement: 'Send the draft' })).id;
}

async function newPerson(client: Client): Promise<string> {
  return unwrap(await client.person.add({ name: 'Ana' })).id;
}

async function newNeed(client: Client): Promise<string> {
  return unwrap(await client.need.raise({ what: 'a reviewer' })).id;
}

/** Under a profile with a name, which a signature needs. */
async function newWitness(client: Client): Promise<{ id: string }> {
  unwrap(await client.profile.change({ name: 'Mira' }));
  const fields = { commitmentId: await newCommitment(client), personId: await newPerson(client) };
  return unwrap(await client.witness.ask(fields));
}

/** A stake that was set more than a day ago, while the clock stays where the other cases need it. */
async function ripeStake({ client, test }: World): Promise<{ id: string; commitmentId: string }> {
  const commitmentId = await newCommitment(client);
  test.clock.advance({ hours: -25 });
  const { id } = unwrap(await client.stake.set({ commitmentId, kind: 'stake', what: 'I cook' }));
  test.clock.advance({ hours: 25 });
  return { id, commitmentId };
}

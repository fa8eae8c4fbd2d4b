import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackView } from '../../../src/contract/feedback-contract.ts';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  client = test.client;
});

afterEach(() => test.dispose());

const after = async (intentId: string): Promise<FeedbackView | null> =>
  unwrap(await client.feedback.after({ intentId }));

async function settled(id: string): Promise<string> {
  return unwrap(await client.commitment.settle({ id, verdict: 'kept' })).intentId;
}

async function make(more: object = {}): Promise<string> {
  const input = { statement: 'Send the draft', due: '2026-12-20T15:00', ...more };
  return unwrap(await client.commitment.make(input)).id;
}

describe('after a verdict', () => {
  it('tells who has it, and how many for them are open', async () => {
    const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
    await make({ personId });
    const feedback = await after(await settled(await make({ personId })));
    expect(feedback?.codes).toEqual(['person-has-it-more-open', 'days-early']);
    expect(feedback?.facts).toMatchObject({ person: 'Ana', openForPerson: 1 });
  });

  it('remembers the renegotiation that was kept', async () => {
    const id = await make();
    unwrap(await client.commitment.changeDue({ id, due: '2026-12-28T15:00' }));
    const feedback = await after(await settled(id));
    expect(feedback?.codes[0]).toBe('renegotiation-honoured');
  });

  it('shows no percentage below five verdicts, and then now beside before', async () => {
    const codes: (string | undefined)[] = [];
    for (let verdict = 1; verdict <= 6; verdict += 1) {
      const id = await make({ due: null });
      const given = verdict === 6 ? 'missed' : 'kept';
      const settlement = await client.commitment.settle({ id, verdict: given, obstacle: 'capacity' });
      const feedback = await after(unwrap(settlement).intentId);
      codes.push(feedback?.codes.at(-1));
      if (verdict < 5) expect(feedback?.facts.percent).toBeNull();
      if (verdict === 6) expect(feedback?.facts).toMatchObject({ percent: 83, percentBefore: 100 });
    }
    expect(codes.slice(3)).toEqual(['kept-so-far', 'kept-ratio', 'kept-ratio-moved']);
  });

  it('counts for the goal above', async () => {
    const goalId = unwrap(
      await client.goal.set({ kind: 'objective', title: 'Hire two', why: null, parentId: null }),
    ).id;
    await make({ goalId, due: null });
    const feedback = await after(await settled(await make({ goalId, due: null })));
    expect(feedback?.codes[0]).toBe('goal-kept');
    expect(feedback?.picture).toEqual({ kind: 'parts', of: 'goal', done: 1, total: 2 });
  });

  it('falls silent when the verdict is taken back', async () => {
    const intentId = await settled(await make());
    expect(await after(intentId)).not.toBeNull();
    unwrap(await client.app.undo({ intentId }));
    expect(await after(intentId)).toBeNull();
  });
});

describe('after a check-in', () => {
  it('names the help for an obstacle, the need on Today and the date that can still move', async () => {
    const about = { kind: 'commitment', id: await make() } as const;
    const looked = unwrap(
      await client.checkIn.record({ about, confidence: 'at-risk', obstacle: 'clarity', need: 'an answer' }),
    );
    const feedback = await after(looked.intentId);
    expect(feedback?.codes).toEqual(['obstacle-has-help', 'need-on-today']);
    expect(feedback?.subject).toEqual(about);
    const again = unwrap(await client.checkIn.record({ about, confidence: 'off-track' }));
    expect((await after(again.intentId))?.codes).toEqual(['can-be-renegotiated', 'confidence-changed']);
  });
});

it('has nothing to say after other intents', async () => {
  const { intentId } = unwrap(await client.person.add({ name: 'Ben' }));
  expect(await after(intentId)).toBeNull();
});

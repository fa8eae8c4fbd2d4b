import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import { emptyEntryText, type EntryKind } from '../../../src/domain/entry/entry.ts';
import { linkTo } from '../../../src/domain/entry/entry-marks.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;
let client: Client;
const monday = '2026-11-23';

beforeEach(async () => {
  test = await openTestApp();
  client = test.client;
});

afterEach(() => test.dispose());

async function write(
  kind: EntryKind,
  day: string,
  answers: Record<string, string>,
  body = '',
): Promise<string> {
  const entryId = test.ids.newId();
  const asked = Object.entries(answers).map(([prompt, text]) => ({ prompt, text, question: `${prompt}?` }));
  const text = { ...emptyEntryText, body, answers: asked };
  unwrap(await client.entry.saveDraft({ entryId, kind, day, text }));
  unwrap(await client.entry.finish({ entryId }));
  return entryId;
}

const sitting = async (kind: 'morning' | 'evening' | 'setback' | 'weekly' | 'monthly', day: string) =>
  unwrap(await client.prompt.sitting({ kind, day }));
const make = async (statement: string, due: string | null, goalId: string | null = null) =>
  unwrap(await client.commitment.make({ statement, due, goalId })).id;
const statements = (list: readonly { readonly statement: string }[]) =>
  list.map(({ statement }) => statement);

describe('a guided entry', () => {
  it('shows in the morning what is due, and what was learned last time', async () => {
    await write('evening', '2026-11-22', { 'first-step': 'Call Ines', 'small-win': 'Slept in' });
    await make('Send the draft', '2026-11-23T15:00');
    await make('Some day', null);
    const { facts, lastTime, prompts } = await sitting('morning', monday);
    expect(statements(facts.due)).toEqual(['Send the draft']);
    expect(lastTime).toMatchObject([{ text: 'Call Ines', question: 'first-step?', kind: 'evening' }]);
    expect(prompts.map(({ id }) => id)).toEqual(['focus', 'first-move', 'foreseen']);
  });

  it('shows in the evening what was due, what moved, and what the morning planned', async () => {
    await write('morning', monday, { focus: 'The draft, nothing else' });
    const due = await make('Send the draft', '2026-11-23T15:00');
    const later = await make('Call Tom', '2026-12-01T15:00');
    const step = unwrap(await client.step.add({ commitmentId: later, text: 'Find his number' })).id;
    unwrap(await client.step.complete({ id: step }));
    const about = { kind: 'commitment', id: later } as const;
    unwrap(await client.checkIn.record({ about, confidence: 'on-track' }));
    unwrap(await client.commitment.settle({ id: due, verdict: 'kept' }));
    const { facts } = await sitting('evening', monday);
    expect(facts.due).toMatchObject([{ id: due, verdict: 'kept' }]);
    expect(facts.settled).toEqual([]);
    expect(facts.stepsDone).toMatchObject([{ text: 'Find his number', statement: 'Call Tom' }]);
    expect(facts.checkIns).toMatchObject([{ about: { id: later, title: 'Call Tom' } }]);
    expect(facts.planned).toMatchObject([{ text: 'The draft, nothing else' }]);
  });

  it('goes on with what was begun or written, and with a named note of several setbacks', async () => {
    const first = await write('setback', monday, { 'what-happened': 'The draft is late' });
    expect((await sitting('setback', monday)).entry).toBeNull();
    const named = await client.prompt.sitting({ kind: 'setback', day: monday, entryId: first });
    expect(unwrap(named).entry).toMatchObject({ id: first });
    expect(await client.prompt.sitting({ kind: 'evening', day: monday, entryId: first })).toMatchObject({
      error: { type: 'not-found' },
    });
    const evening = await write('evening', monday, { 'small-win': 'Told Ana early' });
    expect((await sitting('evening', monday)).entry?.id).toBe(evening);
  });

  it('offers a setback note the misses of four weeks', async () => {
    const missed = await make('Send the draft', '2026-11-23T15:00');
    test.pass({ hours: 10 });
    unwrap(await client.commitment.settle({ id: missed, verdict: 'missed', obstacle: 'clarity' }));
    expect(statements((await sitting('setback', monday)).facts.misses)).toEqual(['Send the draft']);
    test.pass({ days: 30 });
    expect((await sitting('setback', '2026-12-23')).facts.misses).toEqual([]);
  });

  it('asks what the person chose, in their words and order, until it is reset', async () => {
    const slots = [
      { id: 'mine', isOn: true, wording: 'What did I say no to?' },
      { id: 'small-win', isOn: true, wording: null },
      { id: 'setback', isOn: false, wording: null },
    ];
    unwrap(await client.prompt.choose({ kind: 'evening', slots }));
    const { prompts } = await sitting('evening', monday);
    expect(prompts.map(({ id, wording }) => [id, wording])).toEqual([
      ['mine', 'What did I say no to?'],
      ['small-win', null],
    ]);
    const sets = unwrap(await client.prompt.sets({}));
    expect(sets.map(({ kind, isOwn }) => [kind, isOwn])).toContainEqual(['evening', true]);
    unwrap(await client.prompt.reset({ kind: 'evening' }));
    expect((await sitting('evening', monday)).prompts).toHaveLength(4);
  });
});

describe('a weekly review', () => {
  it('collects the facts of its week, and only those', async () => {
    const kept = await make('Send the draft', '2026-11-24T15:00');
    const missed = await make('Call Tom', '2026-11-24T16:00');
    await make('Ask Ines', '2026-11-25T15:00');
    await write('evening', '2026-11-24', { 'small-win': 'It is one page' });
    await write('evening', '2026-11-30', { 'small-win': 'Another week' });
    unwrap(await client.need.raise({ what: 'a reviewer' }));
    test.pass({ days: 3 });
    unwrap(await client.commitment.settle({ id: kept, verdict: 'kept' }));
    unwrap(await client.commitment.settle({ id: missed, verdict: 'missed', obstacle: 'clarity' }));
    const { facts } = unwrap(await client.review.week({ day: '2026-11-26' }));
    expect(facts.period).toEqual({ from: monday, to: '2026-11-29' });
    expect(facts.verdicts).toMatchObject({ kept: 1, missed: 1, partly: 0 });
    expect(statements(facts.awaiting)).toEqual(['Ask Ines']);
    expect(facts.smallWins).toMatchObject([{ text: 'It is one page' }]);
    expect(facts.obstacles).toEqual([{ obstacle: 'clarity', count: 1 }]);
    expect(facts.needs).toMatchObject([{ what: 'a reviewer' }]);
    expect(unwrap(await client.review.week({ day: '2026-11-16' })).facts.settled).toEqual([]);
  });

  it('proposes, and makes what was chosen as one intent that can be taken back', async () => {
    const goalId = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it' })).id;
    const missed = await make('Send the draft', '2026-11-24T15:00', goalId);
    await write('evening', '2026-11-25', { 'first-step': 'Write one bad line' });
    test.pass({ days: 3 });
    unwrap(await client.commitment.settle({ id: missed, verdict: 'missed', obstacle: 'clarity' }));
    const proposed = async () =>
      unwrap(await client.review.week({ day: monday })).proposals.map(({ reason, statement, goal }) => [
        reason,
        statement,
        goal?.title,
      ]);
    const before = await proposed();
    expect(before).toEqual([
      ['missed', 'Send the draft', 'Ship it'],
      ['first-step', 'Write one bad line', undefined],
      ['bare-goal', '', 'Ship it'],
    ]);
    const { ids, intentId } = unwrap(
      await client.review.accept({
        commitments: [
          { statement: 'Send half of the draft', due: '2026-12-03T17:00', goalId },
          { statement: 'Write one bad line', due: '2026-12-04T17:00' },
        ],
      }),
    );
    expect(ids).toHaveLength(2);
    expect(await proposed()).toEqual([['missed', 'Send the draft', 'Ship it']]);
    const body = `- ${linkTo('commitment', ids[0] ?? '', 'Send half of the draft')}`;
    const entry = await write('weekly', monday, {}, body);
    const review = async () => unwrap(await client.review.week({ day: monday }));
    expect(statements((await review()).facts.agreed)).toEqual(['Send half of the draft']);
    expect(statements((await review()).ahead.due)).toEqual(['Send half of the draft', 'Write one bad line']);
    unwrap(await client.app.undo({ intentId }));
    expect((await review()).facts.agreed).toEqual([]);
    expect(await proposed()).toEqual(before);
    expect((await sitting('weekly', '2026-11-27')).entry?.id).toBe(entry);
  });

  it('makes none when one of them cannot be made', async () => {
    const commitments = [{ statement: 'Call Tom' }, { statement: 'Late', due: '2026-11-01T12:00' }];
    expect(await client.review.accept({ commitments })).toMatchObject({
      error: { type: 'due-in-the-past' },
    });
    expect(unwrap(await client.today.get({})).undated).toEqual([]);
  });

  it('belongs to the last day that it can look at, and is offered when its week ends', async () => {
    expect((await sitting('weekly', '2026-11-27')).day).toBe(monday);
    expect((await sitting('weekly', '2026-11-18')).day).toBe('2026-11-22');
    const offered = async (day: string) =>
      unwrap(await client.review.offered({ day })).reviews.map(({ kind, isWritten }) => [kind, isWritten]);
    expect(await offered('2026-11-28')).toEqual([]);
    expect(await offered('2026-11-29')).toEqual([['weekly', false]]);
    await write('weekly', '2026-11-29', { 'week-moved': 'The draft' });
    expect(await offered('2026-11-30')).toEqual([
      ['weekly', true],
      ['monthly', false],
    ]);
  });

  it('brings back what the last one wanted', async () => {
    await write('weekly', '2026-11-22', { 'week-ahead': 'Fewer open loops', 'week-moved': 'All' });
    expect((await sitting('weekly', monday)).lastTime).toMatchObject([{ text: 'Fewer open loops' }]);
  });
});

describe('a monthly review', () => {
  it('shows key results then and now, and goals nobody looked at', async () => {
    const goalId = unwrap(await client.goal.set({ kind: 'objective', title: 'Hire two' })).id;
    const other = unwrap(await client.goal.set({ kind: 'objective', title: 'Learn to draw' })).id;
    const fields = { goalId, title: 'Interviews', measure: 'number', target: 10 } as const;
    const { id } = unwrap(await client.keyResult.add(fields));
    const about = { kind: 'key-result', id } as const;
    unwrap(await client.checkIn.record({ about, confidence: 'on-track', value: 2 }));
    test.pass({ days: 10 });
    unwrap(await client.checkIn.record({ about, confidence: 'on-track', value: 5 }));
    const { goals, facts } = unwrap(await client.review.month({ day: '2026-12-01' }));
    expect(goals).toMatchObject([
      { goal: { id: goalId }, checkIns: 1, keyResults: [{ before: 0.2, now: 0.5 }] },
      { goal: { id: other }, checkIns: 0, keyResults: [] },
    ]);
    expect(facts.fallow).toEqual([]);
    test.pass({ days: 21 });
    const later = unwrap(await client.review.month({ day: '2026-12-01' }));
    expect(later.facts.fallow).toMatchObject([{ goal: { id: other }, since: monday }]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import type { DraftValue } from '../../../src/domain/exercise/exercise-draft.ts';
import type { RecordKind } from '../../../src/domain/exercise/exercise-kinds.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { filesContaining } from '../../support/app-files.ts';

const secret = 'xylophonequartz';
let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  client = test.client;
});

afterEach(() => test.dispose());

type Values = Record<string, DraftValue>;

const setback: Values = {
  setback: 'The talk fell flat',
  belief: 'I cannot present',
  tried: 'More slides',
  next: 'Rehearse with Ana',
};
const debrief: Values = {
  happened: 'It slipped',
  inMyHands: 'The plan',
  keep: 'The tone',
  change: 'Ask early',
};
const ladder: Values = {
  start: 'The release',
  why1: 'It works',
  why2: 'People trust it',
  why3: 'They build on it',
  purpose: 'Things one can build on',
};

async function begin(kind: RecordKind, values: Values): Promise<string> {
  const exerciseId = test.ids.newId();
  unwrap(await client.exercise.saveDraft({ exerciseId, kind, values, position: 1 }));
  return exerciseId;
}

describe('an exercise under way', () => {
  it('is there after a restart, with the screen that was open', async () => {
    const exerciseId = await begin('not-yet', { setback: 'The talk fell flat' });
    await test.close();
    test = await openTestApp({ folder: test.folder });
    expect(unwrap(await test.client.exercise.drafts({}))).toMatchObject([
      { exerciseId, kind: 'not-yet', values: { setback: 'The talk fell flat' }, position: 1 },
    ]);
  });

  it('is not finished while an answer is missing, and loses nothing', async () => {
    const exerciseId = await begin('not-yet', { setback: 'The talk fell flat' });
    expect(await client.exercise.finish({ exerciseId })).toEqual({
      ok: false,
      error: { type: 'exercise-incomplete', fields: ['belief', 'tried', 'next'] },
    });
    expect(unwrap(await client.exercise.get({ id: exerciseId }))).toMatchObject({
      exercise: null,
      draft: { values: { setback: 'The talk fell flat' } },
    });
  });

  it('takes no words of another kind of record', async () => {
    const { id } = unwrap(await client.person.add({ name: 'Ana' }));
    const draft = { exerciseId: id, kind: 'not-yet', values: setback, position: 0 } as const;
    expect(await client.exercise.saveDraft(draft)).toMatchObject({ error: { type: 'not-found' } });
  });
});

describe('a finished exercise', () => {
  it('is a record, and under way again with its answers when it is taken back', async () => {
    const exerciseId = await begin('not-yet', { ...setback, followUpOn: '2026-12-07' });
    const { intentId } = unwrap(await client.exercise.finish({ exerciseId }));
    expect(unwrap(await client.exercise.list({}))).toMatchObject([
      { id: exerciseId, record: { ...setback, help: null }, followUpOn: '2026-12-07' },
    ]);
    expect(unwrap(await client.exercise.drafts({}))).toEqual([]);

    const undone = unwrap(await client.app.undo({ intentId }));
    expect(unwrap(await client.exercise.list({}))).toEqual([]);
    expect(unwrap(await client.exercise.drafts({}))).toMatchObject([
      { exerciseId, values: { ...setback, followUpOn: '2026-12-07' } },
    ]);

    unwrap(await client.app.undo({ intentId: undone.intentId }));
    expect(unwrap(await client.exercise.list({}))).toHaveLength(1);
    expect(unwrap(await client.exercise.drafts({}))).toEqual([]);
  });

  it('asks what happened from its day on, until it is told', async () => {
    const exerciseId = await begin('not-yet', { ...setback, followUpOn: '2026-11-25' });
    unwrap(await client.exercise.finish({ exerciseId }));
    expect(unwrap(await client.exercise.asking({}))).toEqual([]);
    test.clock.advance({ hours: 48 });
    expect(unwrap(await client.exercise.asking({}))).toMatchObject([{ id: exerciseId }]);
    unwrap(await client.exercise.followUp({ id: exerciseId, what: 'It went better', outcome: 'helped' }));
    expect(unwrap(await client.exercise.asking({}))).toEqual([]);
  });

  it('is found by the commitment that it is about', async () => {
    const commitmentId = unwrap(await client.commitment.make({ statement: 'Give the talk' })).id;
    const exerciseId = test.ids.newId();
    const draft = {
      exerciseId,
      kind: 'not-yet',
      values: setback,
      position: 0,
      about: { commitmentId },
    } as const;
    unwrap(await client.exercise.saveDraft(draft));
    await begin('not-yet', setback);
    unwrap(await client.exercise.finish({ exerciseId }));
    expect(unwrap(await client.exercise.list({ commitmentId }))).toMatchObject([{ id: exerciseId }]);
    expect(unwrap(await client.exercise.get({ id: exerciseId })).about).toEqual([
      { kind: 'commitment', id: commitmentId, title: 'Give the talk' },
    ]);
  });
});

describe('what an exercise makes', () => {
  it('is a commitment from the small step of a debrief, taken back with it', async () => {
    const values = { ...debrief, step: 'Ask Tom on Monday', isPromised: true, due: '2026-11-30T10:00' };
    const exerciseId = await begin('setback-debrief', values);
    const { intentId } = unwrap(await client.exercise.finish({ exerciseId }));
    const { made } = unwrap(await client.exercise.get({ id: exerciseId }));
    expect(made).toMatchObject([{ kind: 'commitment', title: 'Ask Tom on Monday' }]);
    expect(unwrap(await client.commitment.get({ id: made[0]?.id ?? '' })).commitment.due?.local).toBe(
      '2026-11-30T10:00',
    );
    unwrap(await client.app.undo({ intentId }));
    expect(unwrap(await client.commitment.list({ status: 'all' }))).toEqual([]);
  });

  it('is nothing from a step that stays a thought', async () => {
    const exerciseId = await begin('setback-debrief', { ...debrief, step: 'Ask Tom', isPromised: false });
    expect(unwrap(await client.exercise.finish({ exerciseId })).made).toEqual([]);
  });

  it('is nothing at all when the due has passed: the exercise stays under way', async () => {
    const values = { ...debrief, step: 'Ask Tom', isPromised: true, due: '2026-11-01T10:00' };
    const exerciseId = await begin('setback-debrief', values);
    expect(await client.exercise.finish({ exerciseId })).toMatchObject({
      error: { type: 'due-in-the-past' },
    });
    expect(unwrap(await client.exercise.drafts({}))).toHaveLength(1);
    expect(unwrap(await client.commitment.list({ status: 'all' }))).toEqual([]);
  });

  it('is a purpose at the top of a ladder with the chosen goals under it, in the order they were chosen', async () => {
    const titles = ['Ship it', 'Hire well', 'Sleep'];
    const goals = [];
    for (const title of titles) goals.push(unwrap(await client.goal.set({ kind: 'outcome', title })).id);
    const servedBy = [goals[2] ?? '', goals[0] ?? ''];
    const exerciseId = await begin('purpose-ladder', { ...ladder, servedBy });
    const { intentId } = unwrap(await client.exercise.finish({ exerciseId }));
    const tree = unwrap(await client.goal.tree({}));
    const lines = () => tree.map(({ goal, depth }) => `${'-'.repeat(depth)}${goal.title}`);
    expect(lines()).toEqual(['Hire well', 'Things one can build on', '-Sleep', '-Ship it']);
    unwrap(await client.app.undo({ intentId }));
    const after = unwrap(await client.goal.tree({})).map(({ goal, depth }) => [goal.title, depth]);
    expect(after).toEqual(titles.map((title) => [title, 0]));
  });

  it('does not carry the rungs of a ladder into the goal, which a report can show', async () => {
    const exerciseId = await begin('purpose-ladder', { ...ladder, why2: secret });
    const { made } = unwrap(await client.exercise.finish({ exerciseId }));
    const goal = unwrap(await client.goal.get({ id: made[0]?.id ?? '' }));
    expect(JSON.stringify(goal)).not.toContain(secret);
  });
});

describe('erasing an exercise', () => {
  it('leaves its words nowhere in the profile, with the chain and the tables whole', async () => {
    const exerciseId = await begin('not-yet', { ...setback, belief: `${secret}1` });
    const { intentId } = unwrap(await client.exercise.finish({ exerciseId }));
    unwrap(await client.app.undo({ intentId }));
    unwrap(await client.exercise.finish({ exerciseId }));
    unwrap(await client.exercise.followUp({ id: exerciseId, what: `${secret}2` }));
    expect(filesContaining(test.folder, secret)).not.toEqual([]);

    expect(unwrap(await client.exercise.erase({ id: exerciseId }))).toEqual({ backupsWithText: [] });

    expect(filesContaining(test.folder, secret)).toEqual([]);
    expect(unwrap(await client.journal.export({})).content).not.toContain(secret);
    expect(unwrap(await client.journal.verify({}))).toMatchObject({ brokenAt: null });
    expect(unwrap(await client.journal.rebuild({}))).toMatchObject({ differed: false });
    expect(unwrap(await client.exercise.get({ id: exerciseId })).exercise).toMatchObject({
      kind: 'not-yet',
      record: null,
    });
    expect(
      await client.exercise.saveDraft({ exerciseId, kind: 'not-yet', values: setback, position: 0 }),
    ).toEqual({ ok: false, error: { type: 'exercise-erased' } });
    expect(await client.app.undoLast({})).toMatchObject({ error: { type: 'nothing-to-undo' } });
  });

  it('names the backups that hold its words, under way or finished, and only those', async () => {
    unwrap(await client.backup.create({}));
    test.pass({ minutes: 1 });
    const exerciseId = await begin('not-yet', setback);
    const whileBegun = unwrap(await client.backup.create({}));
    test.pass({ minutes: 1 });
    unwrap(await client.exercise.finish({ exerciseId }));
    const whileFinished = unwrap(await client.backup.create({}));
    const { backupsWithText } = unwrap(await client.exercise.erase({ id: exerciseId }));
    expect([...backupsWithText].sort()).toEqual([whileBegun.name, whileFinished.name].sort());
  });
});

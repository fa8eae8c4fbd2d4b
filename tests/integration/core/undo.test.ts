import { cpSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endpointByName, endpointNames } from '../../../src/contract/api.ts';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap, type Result } from '../../../src/domain/kernel/result.ts';
import { projections } from '../../../src/journal/projections/all-projections.ts';
import { openTestApp, temporaryFolder, type TestApp } from '../../support/app.ts';
import { drivenClock } from '../../support/clock.ts';
import { answerText, requestText } from '../../support/witness-files.ts';
import { dumpTables } from '../../support/app-files.ts';

let test: TestApp;
let client: Client;

/** The journal with one of everything. Each test opens a copy: filling it takes many times as long. */
let filled: TestApp;

beforeAll(async () => {
  filled = await openTestApp();
  test = filled;
  client = filled.client;
  await fill();
  await filled.close();
});

beforeEach(async () => {
  const folder = temporaryFolder();
  cpSync(filled.folder, folder, { recursive: true });
  test = await openTestApp({ folder, ids: filled.ids, clock: drivenClock(filled.clock.now()) });
  client = test.client;
});

afterEach(() => test.dispose());

afterAll(() => {
  rmSync(filled.folder, { recursive: true });
});

/** One of everything, by ids that every test knows. */
let ids: Record<
  | 'person'
  | 'waiting'
  | 'ticked'
  | 'reward'
  | 'goal'
  | 'parent'
  | 'closed'
  | 'keyResult'
  | 'listed'
  | 'milestone'
  | 'reached'
  | 'removed'
  | 'commitment'
  | 'undated'
  | 'settled'
  | 'step'
  | 'other'
  | 'above'
  | 'promoted'
  | 'need'
  | 'entry'
  | 'passage'
  | 'reminder'
  | 'practice'
  | 'plan'
  | 'endedPlan'
  | 'audience'
  | 'stake'
  | 'owed'
  | 'witness'
  | 'view'
  | 'exercise',
  string
>;

async function fill(): Promise<void> {
  const person = unwrap(await client.person.add({ name: 'Ana' })).id;
  const parent = unwrap(await client.goal.set({ kind: 'purpose', title: 'A good team' })).id;
  const goal = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it', parentId: parent })).id;
  const closed = unwrap(await client.goal.set({ kind: 'outcome', title: 'Over' })).id;
  unwrap(await client.goal.grade({ id: closed, grade: 1 }));
  unwrap(await client.goal.close({ id: closed, as: 'reached' }));
  const measured = { goalId: goal, title: 'Interviews', measure: 'number', target: 10 } as const;
  const keyResult = unwrap(await client.keyResult.add(measured)).id;
  const removed = unwrap(await client.keyResult.add(measured)).id;
  unwrap(await client.keyResult.remove({ id: removed }));
  const texts = { measure: 'milestones', milestones: [{ text: 'Draft' }, { text: 'Print' }] } as const;
  const listed = unwrap(
    await client.keyResult.add({ ...measured, measure: texts.measure, milestones: [...texts.milestones] }),
  ).id;
  const { keyResults } = unwrap(await client.goal.below({ id: goal }));
  const [reached = '', milestone = ''] = (keyResults.at(-1)?.keyResult.milestones ?? []).map(({ id }) => id);
  unwrap(await client.keyResult.reachMilestone({ id: listed, milestoneId: reached }));
  const make = { statement: 'Send the draft', due: '2026-12-11T15:00', personId: person, goalId: goal };
  const commitment = unwrap(await client.commitment.make(make)).id;
  const undated = unwrap(await client.commitment.make({ statement: 'Some day' })).id;
  const settled = unwrap(await client.commitment.make({ statement: 'Done soon' })).id;
  const ifThen = { cue: 'it is nine', response: 'begin', cueAt: '09:00' };
  const planned = unwrap(await client.plan.set({ commitmentId: commitment, ...ifThen })).id;
  const endedPlan = unwrap(await client.plan.set({ commitmentId: settled, ...ifThen })).id;
  unwrap(await client.commitment.settle({ id: settled, verdict: 'kept' }));
  const step = unwrap(await client.step.add({ commitmentId: commitment, text: 'Outline' })).id;
  const other = unwrap(await client.step.add({ commitmentId: commitment, text: 'Write' })).id;
  unwrap(await client.step.complete({ id: other }));
  const above = unwrap(await client.step.add({ commitmentId: undated, text: 'Above' })).id;
  unwrap(await client.step.paste({ commitmentId: undated, text: 'Below\n\tDeeper', parentId: above }));
  const promoted = unwrap(await client.step.add({ commitmentId: undated, text: 'Large' })).id;
  unwrap(await client.step.add({ commitmentId: undated, text: 'Part', parentId: promoted }));
  unwrap(await client.step.promote({ id: promoted, due: '2026-12-20T12:00' }));
  const need = unwrap(await client.need.raise({ what: 'a reviewer' })).id;
  const entry = test.ids.newId();
  await saveDraft(entry, 'A small win');
  unwrap(await client.entry.finish({ entryId: entry }));
  const passage = unwrap(await client.passage.pick({ entryId: entry, personId: person, text: 'a win' })).id;
  const plan = { kind: 'lead', minutes: 90 } as const;
  const reminder = unwrap(await client.reminder.plan({ commitmentId: commitment, plan })).id;
  const practice = unwrap(await client.practice.make({ statement: 'Run', terms: runs })).id;
  unwrap(await client.practice.log({ commitmentId: practice, day: '2026-11-23', amount: 1 }));
  unwrap(await client.practice.pause({ commitmentId: practice, from: '2026-11-30', to: '2026-12-04' }));
  const slots = [{ id: 'mine', isOn: true, wording: 'What comes first?' }];
  unwrap(await client.prompt.choose({ kind: 'morning', slots }));
  const view = unwrap(await client.savedView.save({ name: 'Open ones', address: 'status=open' })).id;
  const asked = { personId: person, questions: [{ question: 'What helped?' }, { question: 'What next?' }] };
  unwrap(await client.preparation.add(asked));
  const [waiting = '', ticked = ''] = unwrap(await client.preparation.of({ personId: person })).map(
    (one) => one.id,
  );
  unwrap(await client.preparation.markAsked({ id: ticked }));
  unwrap(await client.suggestion.dismiss({ exercise: 'coaching' }));
  const reward = unwrap(await client.reward.add({ what: 'A walk', sort: 'pleasure' })).id;
  const exercise = await saveLadder([]);
  unwrap(await client.exercise.finish({ exerciseId: exercise }));
  ids = {
    exercise,
    waiting,
    ticked,
    reward,
    ...(await fillDevices(person, commitment, settled)),
    person,
    goal,
    parent,
    closed,
    keyResult,
    listed,
    milestone,
    reached,
    removed,
    commitment,
    undated,
    settled,
    step,
    other,
    above,
    promoted,
    need,
    entry,
    passage,
    reminder,
    practice,
    view,
    plan: planned,
    endedPlan,
  };
}

const runs = {
  times: 3,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
} as const;

async function fillDevices(personId: string, commitmentId: string, settled: string) {
  unwrap(await client.profile.change({ name: 'Mira' }));
  test.clock.advance({ hours: -25 });
  const stake = unwrap(await client.stake.set({ commitmentId, kind: 'stake', what: 'I cook' })).id;
  unwrap(await client.commitment.reopen({ id: settled }));
  const owed = unwrap(await client.stake.set({ commitmentId: settled, kind: 'reward', what: 'a walk' })).id;
  test.clock.advance({ hours: 25 });
  unwrap(await client.stake.confirm({ id: owed }));
  unwrap(await client.commitment.settle({ id: settled, verdict: 'kept' }));
  const other = unwrap(await client.person.add({ name: 'Tom' })).id;
  const audience = unwrap(await client.audience.add({ commitmentId, personId: other })).id;
  const witness = unwrap(await client.witness.ask({ commitmentId, personId })).id;
  return { stake, owed, audience, witness };
}

async function saveDraft(entryId: string, body: string): Promise<void> {
  const text = { body, answers: [], obstacle: null };
  unwrap(await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
}

async function saveLadder(servedBy: string[]): Promise<string> {
  const exerciseId = test.ids.newId();
  const rungs = { why1: 'It works', why2: 'People trust it', why3: 'They build on it' };
  const values = { start: 'The release', ...rungs, purpose: 'Things one can build on', servedBy };
  unwrap(await client.exercise.saveDraft({ exerciseId, kind: 'purpose-ladder', values, position: 6 }));
  return exerciseId;
}

type Answer = Promise<Result<{ readonly intentId: string | null }>>;

const commands: Readonly<Record<string, () => Answer>> = {
  'checkIn.record, of a key result': () =>
    client.checkIn.record({
      about: { kind: 'key-result', id: ids.keyResult },
      confidence: 'on-track',
      value: 7,
    }),
  'checkIn.record': () =>
    client.checkIn.record({ about: { kind: 'goal', id: ids.goal }, confidence: 'at-risk', need: 'time' }),
  'commitment.make': () =>
    client.commitment.make({
      statement: 'Another',
      due: '2026-12-24T12:00',
      newPersonName: 'Ben',
      firstSteps: ['one', 'two'],
    }),
  'commitment.clarify': () => client.commitment.clarify({ id: ids.commitment, change: { tags: ['x'] } }),
  'commitment.changeDue, first time': () =>
    client.commitment.changeDue({ id: ids.undated, due: '2026-12-01T09:00' }),
  'commitment.changeDue, earlier': () =>
    client.commitment.changeDue({ id: ids.commitment, due: '2026-12-01T09:00' }),
  'commitment.changeDue, later': () =>
    client.commitment.changeDue({ id: ids.commitment, due: '2026-12-31T09:00', reason: 'more' }),
  'commitment.changePromise': () =>
    client.commitment.changePromise({
      id: ids.commitment,
      due: '2026-12-31T09:00',
      words: { statement: 'Send half of it', personId: null },
      meaning: 'less',
    }),
  'commitment.setHorizon': () => client.commitment.setHorizon({ id: ids.commitment, horizonDays: 14 }),
  'commitment.settle': () => client.commitment.settle({ id: ids.commitment, verdict: 'kept' }),
  'commitment.changeMany': () =>
    client.commitment.changeMany({
      ids: [ids.commitment, ids.undated],
      change: { goalId: null, addTags: ['x'], verdict: { verdict: 'withdrawn', basis: null, note: null } },
    }),
  'commitment.reopen': () => client.commitment.reopen({ id: ids.settled }),
  'savedView.save': () => client.savedView.save({ name: 'At risk', address: 'confidence=at-risk' }),
  'savedView.change': () => client.savedView.change({ id: ids.view, change: { name: 'Soon' } }),
  'savedView.remove': () => client.savedView.remove({ id: ids.view }),
  'preparation.add': () =>
    client.preparation.add({
      personId: ids.person,
      questions: [{ question: 'And then?', situation: 'win' }],
    }),
  'preparation.markAsked': () => client.preparation.markAsked({ id: ids.waiting }),
  'preparation.reopen': () => client.preparation.reopen({ id: ids.ticked }),
  'preparation.remove': () => client.preparation.remove({ id: ids.waiting }),
  'suggestion.dismiss': () => client.suggestion.dismiss({ exercise: 'woop' }),
  'suggestion.restore': () => client.suggestion.restore({ exercise: 'coaching' }),
  'reward.add': () => client.reward.add({ what: 'An evening off', sort: 'recognition' }),
  'reward.change': () => client.reward.change({ id: ids.reward, what: 'A long walk', sort: 'pleasure' }),
  'reward.remove': () => client.reward.remove({ id: ids.reward }),
  'prompt.choose': () =>
    client.prompt.choose({
      kind: 'evening',
      slots: [{ id: 'mine', isOn: true, wording: 'What did I say no to?' }],
    }),
  'prompt.reset': () => client.prompt.reset({ kind: 'morning' }),
  'review.accept': () =>
    client.review.accept({
      commitments: [{ statement: 'Send the rest', due: '2026-12-04T17:00' }, { statement: 'Call Tom' }],
    }),
  'step.add': () => client.step.add({ commitmentId: ids.commitment, text: 'Send' }),
  'step.reword': () => client.step.reword({ id: ids.step, text: 'Outline it well' }),
  'step.move': () => client.step.move({ id: ids.step, afterId: ids.other }),
  'step.add, under another': () =>
    client.step.add({ commitmentId: ids.commitment, text: 'Ask', parentId: ids.step, estimateMinutes: 5 }),
  'step.split': () => client.step.split({ id: ids.step, text: 'Out', rest: 'line' }),
  'step.paste': () =>
    client.step.paste({ commitmentId: ids.commitment, text: 'A\n\tB\n\t\t[x] C', afterId: ids.step }),
  'step.move, under another': () => client.step.move({ id: ids.step, parentId: ids.other, afterId: null }),
  'step.plan': () => client.step.plan({ id: ids.step, estimateMinutes: 30, dueDay: '2026-12-01' }),
  'step.work': () => client.step.work({ id: ids.step, minutes: 5 }),
  'step.promote': () => client.step.promote({ id: ids.above, due: '2026-12-05T12:00' }),
  'step.takeBack': () => client.step.takeBack({ id: ids.promoted, reason: 'too small' }),
  'step.remove, with all below it': () => client.step.remove({ id: ids.above }),
  'breakdown.accept': () =>
    client.breakdown.accept({
      commitmentId: ids.commitment,
      steps: [
        { text: 'Begin', estimateMinutes: 30, dueDay: '2026-11-23' },
        { text: 'Half', estimateMinutes: null, dueDay: '2026-12-01' },
      ],
    }),
  'breakdown.applyReplan': () =>
    client.breakdown.applyReplan({
      commitmentId: ids.commitment,
      moves: [{ stepId: ids.step, dueDay: '2026-12-01' }],
      firstStep: { text: 'Begin again', estimateMinutes: 10, dueDay: '2026-11-23' },
      due: '2026-12-18T15:00',
      reason: 'more time',
    }),
  'breakdown.unstick': () =>
    client.breakdown.unstick({
      commitmentId: ids.commitment,
      obstacle: 'procrastination',
      confidence: 'at-risk',
      note: null,
      help: { kind: 'smaller-step', text: 'Open the file', parentId: ids.step },
    }),
  'step.complete': () => client.step.complete({ id: ids.step }),
  'step.reopen': () => client.step.reopen({ id: ids.other }),
  'step.remove': () => client.step.remove({ id: ids.step }),
  'entry.finish, of a new entry': async () => {
    const entryId = test.ids.newId();
    await saveDraft(entryId, 'Another win');
    return client.entry.finish({ entryId });
  },
  'entry.finish, of a revision': async () => {
    await saveDraft(ids.entry, 'A bigger win');
    return client.entry.finish({ entryId: ids.entry });
  },
  'entry.restore': async () => {
    const [first] = unwrap(await client.entry.revisions({ id: ids.entry }));
    return client.entry.restore({ id: ids.entry, revisionId: first?.revisionId ?? '' });
  },
  'entry.merge': async () => {
    const [head] = unwrap(await client.entry.revisions({ id: ids.entry }));
    const text = { body: 'Both wins', answers: [], obstacle: null };
    return client.entry.merge({ id: ids.entry, text, follows: [head?.revisionId ?? ''] });
  },
  'exercise.finish, of a ladder': async () => {
    const exerciseId = await saveLadder([ids.goal, ids.closed]);
    return client.exercise.finish({ exerciseId });
  },
  'exercise.followUp': () => client.exercise.followUp({ id: ids.exercise, what: 'It held for a week' }),
  'goal.set': () => client.goal.set({ kind: 'outcome', title: 'More' }),
  'goal.change': () =>
    client.goal.change({ id: ids.goal, change: { title: 'Ship it well', parentId: null } }),
  'goal.close': () => client.goal.close({ id: ids.goal, as: 'archived' }),
  'goal.reopen': () => client.goal.reopen({ id: ids.closed }),
  'goal.move': () => client.goal.move({ id: ids.closed, parentId: ids.parent, afterId: null }),
  'goal.grade': () => client.goal.grade({ id: ids.goal, grade: 0.7, worked: 'small steps' }),
  'goal.withdrawGrading': () => client.goal.withdrawGrading({ id: ids.closed }),
  'goal.restart': () =>
    client.goal.restart({ id: ids.goal, cycle: { from: '2027-01-01', to: '2027-03-31' } }),
  'keyResult.add': () =>
    client.keyResult.add({ goalId: ids.goal, title: 'Calls', measure: 'number', target: 5 }),
  'keyResult.change': () => client.keyResult.change({ id: ids.keyResult, change: { target: 12 } }),
  'keyResult.move': () => client.keyResult.move({ id: ids.keyResult, goalId: ids.closed, afterId: null }),
  'keyResult.reachMilestone': () =>
    client.keyResult.reachMilestone({ id: ids.listed, milestoneId: ids.milestone }),
  'keyResult.reopenMilestone': () =>
    client.keyResult.reopenMilestone({ id: ids.listed, milestoneId: ids.reached }),
  'keyResult.remove': () => client.keyResult.remove({ id: ids.keyResult }),
  'keyResult.restore': () => client.keyResult.restore({ id: ids.removed }),
  'alignment.hold': () =>
    client.alignment.hold({
      decisions: [{ goalId: ids.goal, issue: 'unaligned', decision: 'archived', otherId: null, note: null }],
    }),
  'need.raise': () => client.need.raise({ what: 'a room' }),
  'need.answer': () => client.need.answer({ id: ids.need, answer: { state: 'met', note: null } }),
  'need.change': () =>
    client.need.change({ id: ids.need, change: { what: 'two reviewers', by: '2026-12-01' } }),
  'audience.add': () => client.audience.add({ commitmentId: ids.undated, personId: ids.person }),
  'audience.revoke': () => client.audience.revoke({ id: ids.audience }),
  'stake.set': () => client.stake.set({ commitmentId: ids.undated, kind: 'reward', what: 'an evening off' }),
  'stake.confirm': () => client.stake.confirm({ id: ids.stake }),
  'stake.drop': () => client.stake.drop({ id: ids.stake }),
  'stake.answer': () => client.stake.answer({ id: ids.owed, honoured: true }),
  'witness.ask': () => client.witness.ask({ commitmentId: ids.undated, personId: ids.person }),
  'witness.release': () => client.witness.release({ id: ids.witness }),
  'witness.countersign': () => client.witness.countersign({ text: requestText() }),
  'witness.receive': async () => {
    const { content } = unwrap(await client.witness.request({ id: ids.witness }));
    return client.witness.receive({ text: answerText(content) });
  },
  'oneOnOne.hold': () => client.oneOnOne.hold({ personId: ids.person, day: '2026-11-23' }),
  'passage.pick': () =>
    client.passage.pick({ entryId: ids.entry, personId: ids.person, text: 'another win' }),
  'passage.drop': () => client.passage.drop({ id: ids.passage }),
  'person.add': () => client.person.add({ name: 'Ben' }),
  'person.change': () => client.person.change({ id: ids.person, change: { name: 'Anna', note: 'tea' } }),
  'person.archive': () => client.person.archive({ id: ids.person }),
  'person.restore': () => client.person.restore({ id: ids.person }),
  'plan.set': () =>
    client.plan.set({ commitmentId: ids.undated, cue: 'it is nine', response: 'begin', cueAt: '09:00' }),
  'plan.change': () =>
    client.plan.change({ id: ids.plan, cue: 'it is ten', response: 'begin', cueAt: '10:00' }),
  'plan.rehearse': () => client.plan.rehearse({ id: ids.plan }),
  'plan.review': () => client.plan.review({ id: ids.endedPlan, cueOccurred: false, acted: null }),
  'plan.drop': () => client.plan.drop({ id: ids.plan }),
  'practice.make': () => client.practice.make({ statement: 'Read', terms: runs, until: '2027-01-31' }),
  'practice.change': () =>
    client.practice.change({ commitmentId: ids.practice, terms: { ...runs, times: 4 } }),
  'practice.pause': () =>
    client.practice.pause({ commitmentId: ids.practice, from: '2026-12-02', to: null, reason: 'a cold' }),
  'practice.resume': () => client.practice.resume({ commitmentId: ids.practice, on: '2026-12-01' }),
  'practice.log': () =>
    client.practice.log({ commitmentId: ids.practice, day: '2026-11-23', amount: 0, note: 'not today' }),
  'practice.skip': () =>
    client.practice.skip({ commitmentId: ids.practice, day: '2026-11-23', reason: 'travelling' }),
  'practice.clear': () => client.practice.clear({ commitmentId: ids.practice, day: '2026-11-23' }),
  'profile.change': () => client.profile.change({ name: 'Mira', startOfDay: '05:00' }),
  'reminder.plan': () =>
    client.reminder.plan({ commitmentId: ids.commitment, plan: { kind: 'at', local: '2026-12-01T09:00' } }),
  'reminder.snooze': () =>
    client.reminder.snooze({ id: ids.reminder, until: { kind: 'minutes', minutes: 5 } }),
  'reminder.done': () => client.reminder.done({ id: ids.reminder }),
  'reminder.cancel': () => client.reminder.cancel({ id: ids.reminder }),
};

/** What the person sees: every projected record, without the place in the log that it was folded up to. */
function state(): unknown {
  const tables = dumpTables(test.folder);
  return Object.values(projections).map(({ table }) =>
    (tables[table] as unknown[][]).map((row) => row.filter((_, column) => column !== 2)),
  );
}

/** Commands that are no intent of the person's on a record, or that say themselves that they are for good. */
const withoutUndo = [
  ...['app.undo', 'app.undoLast', 'backup.create', 'backup.restore', 'journal.rebuild', 'journal.verify'],
  ...['entry.saveDraft', 'entry.discardDraft', 'entry.erase', 'image.add', 'exercise.saveDraft'],
  ...['exercise.discard', 'exercise.erase', 'reminder.shown', 'report.render'],
  ...['journalExport.cancel', 'journalExport.render'],
  ...['updater.check', 'updater.install', 'witness.request'],
];

it('is tried here for every command of the contract', () => {
  const tried = new Set(Object.keys(commands).map((name) => name.split(',')[0]));
  const all = endpointNames().filter((name) => endpointByName(name)?.kind === 'command');
  expect([...tried, ...withoutUndo].sort()).toEqual(all.sort());
});

describe.each(Object.keys(commands))('%s', (name) => {
  it('is taken back to the state before, and back again, byte for byte', async () => {
    const before = state();
    const answer = unwrap((await commands[name]?.()) ?? { ok: false, error: { type: 'no command' } });
    const after = state();
    const undone = unwrap(await client.app.undo({ intentId: answer.intentId ?? '' }));
    expect(state()).toEqual(before);
    unwrap(await client.app.undo({ intentId: undone.intentId }));
    expect(state()).toEqual(after);
    expect(unwrap(await client.journal.rebuild({})).differed).toBe(false);
  });
});

it('goes back step by step', async () => {
  const states: unknown[] = [];
  const done = [
    commands['step.complete'],
    commands['goal.close'],
    commands['person.archive'],
    commands['commitment.make'],
  ];
  for (const command of done) {
    states.push(state());
    unwrap((await command?.()) ?? { ok: false, error: { type: 'no command' } });
  }
  for (const before of states.reverse()) {
    unwrap(await client.app.undoLast({}));
    expect(state()).toEqual(before);
  }
});

it('is for half an hour', async () => {
  const { intentId } = unwrap(await client.person.add({ name: 'Ben' }));
  test.clock.advance({ minutes: 30, seconds: 1 });
  expect(await client.app.undo({ intentId })).toEqual({ ok: false, error: { type: 'too-late' } });
  expect(await client.app.undoLast({})).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
});

it('stops where something later stands on it, and goes past that with undoLast', async () => {
  const first = unwrap(await client.person.change({ id: ids.person, change: { role: 'one' } }));
  const second = unwrap(await client.person.change({ id: ids.person, change: { role: 'two' } }));
  expect(await client.app.undo({ intentId: first.intentId })).toEqual({
    ok: false,
    error: { type: 'superseded' },
  });
  unwrap(await client.app.undo({ intentId: second.intentId }));
  unwrap(await client.app.undo({ intentId: first.intentId }));
  expect(unwrap(await client.person.get({ id: ids.person })).person.role).toBeNull();
});

it('leaves a delivery that came in between where it is', async () => {
  const { intentId } = unwrap(
    await client.reminder.snooze({ id: ids.reminder, until: { kind: 'minutes', minutes: 5 } }),
  );
  test.pass({ minutes: 6 });
  expect(test.events.filter(({ type }) => type === 'notice')).toHaveLength(1);
  unwrap(await client.app.undo({ intentId }));
  test.pass({ minutes: 1 });
  expect(test.events.filter(({ type }) => type === 'notice')).toHaveLength(1);
});

it('shows both in the history', async () => {
  const { intentId } = unwrap(await client.commitment.settle({ id: ids.commitment, verdict: 'kept' }));
  unwrap(await client.app.undo({ intentId }));
  const history = unwrap(await client.history.of({ kind: 'commitment', id: ids.commitment }));
  expect(history.find((item) => item.intentId === intentId)).toMatchObject({ isTakenBack: true });
});

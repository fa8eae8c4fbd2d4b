import type { Api } from '../../../src/contract/api.ts';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { unknownId } from '../../support/ids.ts';
import { smallestGif } from '../../support/pictures.ts';
import type { TestApp } from '../../support/app.ts';
import { deviceCases } from './device-cases.ts';
import { exerciseCases } from './exercise-cases.ts';

export type EndpointName = { [F in keyof Api]: `${F}.${keyof Api[F] & string}` }[keyof Api];

/** A running app with one of everything in it, reached over the transport under test. */
export interface World {
  readonly test: TestApp;
  readonly client: Client;
}

export interface EndpointCase {
  /** An input that is answered with a value. May make the records that it names. */
  readonly input: (world: World) => Promise<Input>;
  /** The fields that cannot be left out. */
  readonly required?: readonly string[];
  /** The input with an id that no record has, and what the answer says is missing. */
  readonly unknown?: { readonly change: Input; readonly what: string };
}

type Input = Readonly<Record<string, unknown>>;

const nothing: EndpointCase = { input: () => Promise.resolve({}) };
const unknownPractice = { change: { commitmentId: unknownId }, what: 'practice' };
const practiceTerms = {
  times: 3,
  perDays: 7,
  measure: 'amount',
  amount: 5,
  unit: 'km',
  direction: 'at-least',
} as const;
const unknownRecord = (what: string) => ({ change: { id: unknownId }, what });

function withId(what: string, make: (client: Client) => Promise<string>): EndpointCase {
  return {
    input: async ({ client }) => ({ id: await make(client) }),
    required: ['id'],
    unknown: unknownRecord(what),
  };
}

/** Every endpoint of the contract; one that is missing does not compile. */
export const endpointCases: Readonly<Record<EndpointName, EndpointCase>> = {
  ...deviceCases,
  ...exerciseCases,
  'alignment.agenda': nothing,
  'alignment.hold': {
    input: async ({ client }) => ({
      decisions: [
        {
          goalId: await newGoal(client),
          issue: 'unaligned',
          decision: 'serves-goal',
          otherId: await newGoal(client),
          note: 'it helps',
        },
      ],
      note: 'a short one',
    }),
    required: ['decisions'],
    unknown: {
      change: {
        decisions: [{ goalId: unknownId, issue: 'unaligned', decision: 'later', otherId: null, note: null }],
      },
      what: 'goal',
    },
  },
  'alignment.list': nothing,
  'app.status': nothing,
  'app.undo': {
    input: async ({ client }) => ({ intentId: unwrap(await client.person.add({ name: 'Ana' })).intentId }),
    required: ['intentId'],
    unknown: { change: { intentId: unknownId }, what: 'intent' },
  },
  'app.undoLast': {
    input: async ({ client }) => {
      await newPerson(client);
      return {};
    },
  },
  'backup.list': nothing,
  'backup.create': nothing,
  'backup.restore': {
    input: async ({ client }) => ({ name: unwrap(await client.backup.create({})).name }),
    required: ['name'],
    unknown: { change: { name: '2020-01-01T00-00-00-000Z.manual.db' }, what: 'backup' },
  },
  'capture.read': { input: () => Promise.resolve({ text: 'Send it by Friday' }), required: ['text'] },
  'checkIn.record': {
    input: async ({ client }) => ({
      about: { kind: 'key-result', id: await newKeyResult(client) },
      confidence: 'at-risk',
      value: 4,
      note: 'slow',
      obstacle: 'clarity',
      need: 'an answer',
    }),
    required: ['about', 'confidence'],
    unknown: { change: { about: { kind: 'goal', id: unknownId } }, what: 'goal' },
  },
  'commitment.make': {
    input: async ({ client }) => ({
      statement: 'Send the draft',
      doneMeans: 'Ana has it',
      due: '2026-12-11T15:00',
      horizonDays: 3,
      personId: await newPerson(client),
      newPersonName: null,
      goalId: await newGoal(client),
      tags: ['hiring'],
      firstSteps: ['Outline it'],
    }),
    required: ['statement'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'commitment.clarify': {
    input: async ({ client }) => ({ id: await newCommitment(client), change: { doneMeans: 'it is there' } }),
    required: ['id', 'change'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.changeDue': {
    input: async ({ client }) => ({
      id: await newCommitment(client),
      due: '2026-12-12T15:00',
      reason: 'more time',
      basis: 'agreement',
    }),
    required: ['id', 'due'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.changePromise': {
    input: async ({ client }) => ({
      id: await newCommitment(client),
      due: '2026-12-12T15:00',
      words: { statement: 'Send half of the draft', doneMeans: null, personId: await newPerson(client) },
      meaning: 'less',
      reason: 'more time',
      basis: 'agreement',
    }),
    required: ['id'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.setHorizon': {
    input: async ({ client }) => ({ id: await newCommitment(client), horizonDays: 7 }),
    required: ['id', 'horizonDays'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.settle': {
    input: async ({ client }) => ({
      id: await newCommitment(client),
      verdict: 'missed',
      obstacle: 'capacity',
      note: 'too much',
      basis: null,
    }),
    required: ['id', 'verdict'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.reopen': {
    input: async ({ client }) => {
      const id = await newCommitment(client);
      unwrap(await client.commitment.settle({ id, verdict: 'kept' }));
      return { id, reason: 'by mistake' };
    },
    required: ['id'],
    unknown: unknownRecord('commitment'),
  },
  'commitment.get': withId('commitment', newCommitment),
  'feedback.after': {
    input: async ({ client }) => {
      const id = await newCommitment(client);
      return { intentId: unwrap(await client.commitment.settle({ id, verdict: 'kept' })).intentId };
    },
    required: ['intentId'],
    unknown: { change: { intentId: unknownId }, what: 'intent' },
  },
  'commitment.list': {
    input: async ({ client }) => ({
      status: 'all',
      personId: await newPerson(client),
      goalId: await newGoal(client),
      tag: 'hiring',
      text: 'draft',
      limit: 5,
    }),
    required: ['status'],
  },
  'commitment.tags': nothing,
  'commitment.changeMany': {
    input: async ({ client }) => ({
      ids: [await newCommitment(client)],
      change: {
        goalId: await newGoal(client),
        personId: await newPerson(client),
        addTags: ['hiring'],
        removeTags: ['draft'],
        verdict: { verdict: 'withdrawn', basis: null, note: 'no longer needed' },
      },
    }),
    required: ['ids', 'change'],
    unknown: { change: { ids: [unknownId] }, what: 'commitment' },
  },
  'entry.days': { input: () => Promise.resolve({ before: '2026-11-24', limit: 3 }) },
  'entry.get': withId('entry', newEntry),
  'entry.saveDraft': {
    input: ({ test }) =>
      Promise.resolve({ entryId: test.ids.newId(), kind: 'free', day: '2026-11-23', text: textOf('words') }),
    required: ['entryId', 'kind', 'day', 'text'],
  },
  'entry.finish': {
    input: async ({ test, client }) => ({ entryId: await newDraft(test, client) }),
    required: ['entryId'],
  },
  'entry.discardDraft': {
    input: async ({ test, client }) => ({ entryId: await newDraft(test, client) }),
    required: ['entryId'],
  },
  'entry.erase': withId('entry', newEntry),
  'entry.revisions': withId('entry', newEntry),
  'entry.restore': {
    input: async ({ client }) => {
      const id = await newEntry(client);
      return { id, revisionId: await revisionOf(client, id) };
    },
    required: ['id', 'revisionId'],
    unknown: unknownRecord('entry'),
  },
  'entry.merge': {
    input: async ({ client }) => {
      const id = await newEntry(client);
      return { id, text: textOf('Both wins'), follows: [await revisionOf(client, id)] };
    },
    required: ['id', 'text', 'follows'],
    unknown: unknownRecord('entry'),
  },
  'image.add': {
    input: async ({ client }) => ({ entryId: await newEntry(client), data: smallestGif }),
    required: ['entryId', 'data'],
  },
  'image.get': withId('image', async (client) => {
    const entryId = await newEntry(client);
    return unwrap(await client.image.add({ entryId, data: smallestGif })).id;
  }),
  'goal.set': {
    input: async ({ client }) => ({
      kind: 'outcome',
      title: 'Ship it',
      why: 'it helps',
      parentId: await newGoal(client),
    }),
    required: ['kind', 'title'],
    unknown: { change: { parentId: unknownId }, what: 'goal' },
  },
  'goal.change': {
    input: async ({ client }) => ({ id: await newGoal(client), change: { title: 'Ship it well' } }),
    required: ['id', 'change'],
    unknown: unknownRecord('goal'),
  },
  'goal.close': {
    input: async ({ client }) => ({ id: await newGoal(client), as: 'reached' }),
    required: ['id', 'as'],
    unknown: unknownRecord('goal'),
  },
  'goal.reopen': withId('goal', newClosedGoal),
  'goal.move': {
    input: async ({ client }) => ({
      id: await newGoal(client),
      parentId: await newGoal(client),
      afterId: null,
    }),
    required: ['id', 'parentId'],
    unknown: { change: { parentId: unknownId }, what: 'goal' },
  },
  'goal.grade': {
    input: async ({ client }) => ({
      id: await newGoal(client),
      grade: 0.7,
      worked: 'small steps',
      hindered: 'holidays',
      next: 'start earlier',
    }),
    required: ['id', 'grade'],
    unknown: unknownRecord('goal'),
  },
  'goal.withdrawGrading': withId('goal', async (client) => {
    const id = await newGoal(client);
    unwrap(await client.goal.grade({ id, grade: 1 }));
    return id;
  }),
  'goal.restart': {
    input: async ({ client }) => ({
      id: await newGoal(client),
      title: 'A good team, again',
      cycle: { from: '2027-01-01', to: '2027-03-31' },
      keyResultIds: [],
    }),
    required: ['id'],
    unknown: unknownRecord('goal'),
  },
  'goal.tree': { input: () => Promise.resolve({ includeClosed: true }) },
  'goal.below': withId('goal', newGoal),
  'goal.get': withId('goal', newGoal),
  'history.of': {
    input: async ({ client }) => ({ kind: 'commitment', id: await newCommitment(client) }),
    required: ['kind', 'id'],
  },
  'insights.get': { input: () => Promise.resolve({ period: '12-months', by: 'month' }) },
  'insights.trials': { input: () => Promise.resolve({ period: '12-weeks' }) },
  'journal.verify': nothing,
  'journal.rebuild': nothing,
  'journal.export': nothing,
  'keyResult.add': {
    input: async ({ client }) => ({
      goalId: await newGoal(client),
      title: 'Interviews held',
      measure: 'number',
      unit: 'interviews',
      baseline: 2,
      target: 10,
      weight: 2,
      milestones: [],
    }),
    required: ['goalId', 'title', 'measure'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'keyResult.change': {
    input: async ({ client }) => ({ id: await newKeyResult(client), change: { target: 12 } }),
    required: ['id', 'change'],
    unknown: unknownRecord('key-result'),
  },
  'keyResult.move': {
    input: async ({ client }) => ({
      id: await newKeyResult(client),
      goalId: await newGoal(client),
      afterId: null,
    }),
    required: ['id', 'goalId', 'afterId'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'keyResult.reachMilestone': {
    input: ({ client }) => newMilestone(client),
    required: ['id', 'milestoneId'],
    unknown: unknownRecord('key-result'),
  },
  'keyResult.reopenMilestone': {
    input: async ({ client }) => {
      const milestone = await newMilestone(client);
      unwrap(await client.keyResult.reachMilestone(milestone));
      return milestone;
    },
    required: ['id', 'milestoneId'],
    unknown: unknownRecord('key-result'),
  },
  'keyResult.remove': withId('key-result', newKeyResult),
  'keyResult.restore': withId('key-result', async (client) => {
    const id = await newKeyResult(client);
    unwrap(await client.keyResult.remove({ id }));
    return id;
  }),
  'oneOnOne.hold': {
    input: async ({ client }) => ({
      personId: await newPerson(client),
      day: '2026-11-23',
      decisions: 'ship it',
    }),
    required: ['personId', 'day'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'passage.pick': {
    input: async ({ client }) => ({
      entryId: await newEntry(client),
      personId: await newPerson(client),
      text: 'a small win',
    }),
    required: ['entryId', 'personId', 'text'],
    unknown: { change: { entryId: unknownId }, what: 'entry' },
  },
  'passage.drop': withId('passage', async (client) => {
    const fields = { entryId: await newEntry(client), personId: await newPerson(client), text: 'a win' };
    return unwrap(await client.passage.pick(fields)).id;
  }),
  'person.add': {
    input: () => Promise.resolve({ name: 'Ana', role: 'designer', note: 'likes tea' }),
    required: ['name'],
  },
  'person.change': {
    input: async ({ client }) => ({ id: await newPerson(client), change: { role: 'lead' } }),
    required: ['id', 'change'],
    unknown: unknownRecord('person'),
  },
  'person.archive': withId('person', newPerson),
  'person.restore': withId('person', newPerson),
  'person.list': nothing,
  'person.get': withId('person', newPerson),
  'plan.get': {
    input: async ({ client }) => ({ commitmentId: await newCommitment(client) }),
    required: ['commitmentId'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'plan.set': {
    input: async ({ client }) => ({ ...planFields, commitmentId: await newCommitment(client) }),
    required: ['commitmentId', 'cue', 'response'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'plan.change': {
    input: async ({ client }) => ({ ...planFields, id: await newPlan(client), cue: 'it is ten' }),
    required: ['id', 'cue', 'response'],
    unknown: unknownRecord('plan'),
  },
  'plan.rehearse': withId('plan', newPlan),
  'plan.review': {
    input: async ({ client }) => {
      const commitmentId = await newCommitment(client);
      const { id } = unwrap(await client.plan.set({ ...planFields, commitmentId }));
      unwrap(await client.commitment.settle({ id: commitmentId, verdict: 'kept' }));
      return { id, cueOccurred: true, acted: true };
    },
    required: ['id', 'cueOccurred', 'acted'],
    unknown: unknownRecord('plan'),
  },
  'plan.drop': withId('plan', newPlan),
  'practice.make': {
    input: async ({ client }) => ({
      statement: 'Run',
      doneMeans: 'shoes on',
      terms: practiceTerms,
      from: '2026-12-01',
      until: '2027-03-01',
      horizonDays: 3,
      personId: await newPerson(client),
      goalId: await newGoal(client),
      tags: ['health'],
    }),
    required: ['statement', 'terms'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'practice.change': {
    input: async ({ client }) => ({
      commitmentId: await newPractice(client),
      terms: { ...practiceTerms, times: 4 },
      from: '2026-12-01',
    }),
    required: ['commitmentId', 'terms'],
    unknown: unknownPractice,
  },
  'practice.pause': {
    input: async ({ client }) => ({
      commitmentId: await newPractice(client),
      from: '2026-11-23',
      to: '2026-11-30',
      reason: 'a cold',
    }),
    required: ['commitmentId', 'from', 'to'],
    unknown: unknownPractice,
  },
  'practice.resume': {
    input: async ({ client }) => {
      const commitmentId = await newPractice(client);
      unwrap(await client.practice.pause({ commitmentId, from: '2026-11-23', to: null }));
      return { commitmentId, on: '2026-11-24' };
    },
    required: ['commitmentId', 'on'],
    unknown: unknownPractice,
  },
  'practice.log': {
    input: async ({ client }) => ({ ...(await practiceDay(client)), amount: 5, note: 'in the rain' }),
    required: ['commitmentId', 'day', 'amount'],
    unknown: unknownPractice,
  },
  'practice.skip': {
    input: async ({ client }) => ({ ...(await practiceDay(client)), reason: 'travelling' }),
    required: ['commitmentId', 'day'],
    unknown: unknownPractice,
  },
  'practice.clear': {
    input: async ({ client }) => {
      const day = await practiceDay(client);
      unwrap(await client.practice.log({ ...day, amount: 5 }));
      return day;
    },
    required: ['commitmentId', 'day'],
    unknown: unknownPractice,
  },
  'practice.get': {
    input: async ({ client }) => ({ commitmentId: await newPractice(client) }),
    required: ['commitmentId'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'practice.year': {
    input: async ({ client }) => ({ commitmentId: await newPractice(client), year: 2026 }),
    required: ['commitmentId', 'year'],
    unknown: unknownPractice,
  },
  'practice.list': { input: () => Promise.resolve({ scope: 'all' }), required: ['scope'] },
  'profile.get': nothing,
  'profile.change': {
    input: () =>
      Promise.resolve({
        name: 'Mira',
        zone: 'Europe/Berlin',
        startOfDay: '04:00',
        theme: 'dark',
        eveningPromptAt: '21:00',
        defaultLeadMinutes: 30,
        defaultHorizonDays: 5,
        welcomed: true,
      }),
  },
  'journalExport.preview': {
    input: () => Promise.resolve({ from: null, to: null, kinds: ['free'] }),
    required: ['from', 'to', 'kinds'],
  },
  'journalExport.render': {
    input: async ({ test, client }) => {
      unwrap(await client.entry.finish({ entryId: await newDraft(test, client) }));
      return {
        from: null,
        to: null,
        kinds: ['free'],
        format: 'markdown',
        paper: 'letter',
        withImages: false,
      };
    },
    required: ['from', 'to', 'kinds', 'format'],
  },
  'journalExport.cancel': nothing,
  'reading.month': { input: () => Promise.resolve({ month: '2026-11' }), required: ['month'] },
  'reading.between': {
    input: () => Promise.resolve({ from: '2026-11-23', to: '2026-11-29' }),
    required: ['from', 'to'],
  },
  'reading.onThisDay': { input: () => Promise.resolve({ day: '2026-11-23' }), required: ['day'] },
  'reading.aboutGoal': {
    input: async ({ client }) => ({ goalId: await newGoal(client), offset: 0, limit: 10 }),
    required: ['goalId'],
    unknown: { change: { goalId: unknownId }, what: 'goal' },
  },
  'reminder.plan': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      plan: { kind: 'at', local: '2026-12-01T09:00' },
    }),
    required: ['commitmentId', 'plan'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'reminder.snooze': {
    input: async ({ client }) => ({
      id: await newReminder(client),
      until: { kind: 'minutes', minutes: 30 },
    }),
    required: ['id', 'until'],
    unknown: unknownRecord('reminder'),
  },
  'reminder.done': withId('reminder', newReminder),
  'reminder.cancel': withId('reminder', newReminder),
  'reminder.notices': nothing,
  'reminder.shown': {
    input: async ({ client }) => ({
      id: await newReminder(client),
      channel: 'system',
      plannedFor: '2026-12-01T08:00:00.000Z',
    }),
    required: ['id', 'channel', 'plannedFor'],
    unknown: unknownRecord('reminder'),
  },
  'prompt.sets': nothing,
  'prompt.choose': {
    input: ({ test }) =>
      Promise.resolve({
        kind: 'morning',
        slots: [{ id: test.ids.newId(), isOn: true, wording: 'What comes first?' }],
      }),
    required: ['kind', 'slots'],
  },
  'prompt.reset': {
    input: async ({ test, client }) => {
      const slots = [{ id: test.ids.newId(), isOn: true, wording: 'What stays?' }];
      unwrap(await client.prompt.choose({ kind: 'monthly', slots }));
      return { kind: 'monthly' };
    },
    required: ['kind'],
  },
  'prompt.sitting': {
    input: () => Promise.resolve({ kind: 'evening', day: '2026-11-23' }),
    required: ['kind', 'day'],
    unknown: { change: { entryId: unknownId }, what: 'entry' },
  },
  'review.week': { input: () => Promise.resolve({ day: '2026-11-23' }), required: ['day'] },
  'review.month': { input: () => Promise.resolve({ day: '2026-11-23' }), required: ['day'] },
  'review.offered': { input: () => Promise.resolve({ day: '2026-11-29' }), required: ['day'] },
  'review.accept': {
    input: async ({ client }) => ({
      commitments: [
        { statement: 'Send the rest', due: '2026-12-04T17:00', goalId: await newGoal(client) },
        { statement: 'Call Tom', personId: await newPerson(client) },
      ],
    }),
    required: ['commitments'],
    unknown: { change: { commitments: [{ statement: 'Send it', goalId: unknownId }] }, what: 'goal' },
  },
  'report.preview': {
    input: async ({ client }) => ({ personId: await newPerson(client), period: { kind: 'since-last' } }),
    required: ['personId', 'period'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'report.render': {
    input: async ({ client }) => ({
      personId: await newPerson(client),
      period: { kind: 'range', from: '2026-11-01', to: '2026-11-30' },
      leaveOut: [],
      format: 'markdown',
      paper: 'letter',
    }),
    required: ['personId', 'period', 'leaveOut', 'format'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'savedView.list': nothing,
  'savedView.save': {
    input: () => Promise.resolve({ name: 'At risk', address: 'confidence=at-risk' }),
    required: ['name', 'address'],
  },
  'savedView.change': {
    input: async ({ test, client }) => ({
      id: await newView(test, client),
      change: { name: test.ids.newId(), address: 'status=all' },
    }),
    required: ['id', 'change'],
    unknown: unknownRecord('saved-view'),
  },
  'savedView.remove': {
    input: async ({ test, client }) => ({ id: await newView(test, client) }),
    required: ['id'],
    unknown: unknownRecord('saved-view'),
  },
  'preparation.of': {
    input: async ({ client }) => ({ personId: await newPerson(client) }),
    required: ['personId'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'preparation.add': {
    input: async ({ client }) => ({
      personId: await newPerson(client),
      questions: [{ question: 'What would help?', situation: 'stuck' }],
    }),
    required: ['personId', 'questions'],
    unknown: { change: { personId: unknownId }, what: 'person' },
  },
  'preparation.markAsked': withId('preparation', newPreparation),
  'preparation.reopen': withId('preparation', async (client) => {
    const id = await newPreparation(client);
    unwrap(await client.preparation.markAsked({ id }));
    return id;
  }),
  'preparation.remove': withId('preparation', newPreparation),
  'reward.menu': nothing,
  'reward.add': {
    input: ({ test }) => Promise.resolve({ what: test.ids.newId(), sort: 'recognition' }),
    required: ['what', 'sort'],
  },
  'reward.change': {
    input: async ({ test, client }) => ({
      id: await newReward(test, client),
      what: test.ids.newId(),
      sort: 'thing',
    }),
    required: ['id', 'what', 'sort'],
    unknown: unknownRecord('reward-idea'),
  },
  'reward.remove': {
    input: async ({ test, client }) => ({ id: await newReward(test, client) }),
    required: ['id'],
    unknown: unknownRecord('reward-idea'),
  },
  'suggestion.get': nothing,
  'suggestion.dismiss': {
    input: async ({ client }) => {
      await client.suggestion.restore({ exercise: 'woop' });
      return { exercise: 'woop' };
    },
    required: ['exercise'],
  },
  'suggestion.restore': {
    input: async ({ client }) => {
      await client.suggestion.dismiss({ exercise: 'coaching' });
      return { exercise: 'coaching' };
    },
    required: ['exercise'],
  },
  'search.find': {
    input: () => Promise.resolve({ text: 'draft', order: 'ranked', offset: 0, limit: 5 }),
    required: ['text'],
  },
  'search.tags': nothing,
  'breakdown.milestones': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      chunks: { kind: 'size', total: 45, size: 10 },
      ...workingTime,
    }),
    required: ['commitmentId', 'chunks', 'workingDays', 'daysOff'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'breakdown.accept': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      steps: [{ text: 'Outline it', estimateMinutes: 30, dueDay: '2026-12-01' }],
    }),
    required: ['commitmentId', 'steps'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'breakdown.replan': {
    input: async ({ client }) => ({
      commitmentId: await slippedCommitment(client),
      due: '2026-12-12T15:00',
      ...workingTime,
    }),
    required: ['commitmentId', 'due', 'workingDays', 'daysOff'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'breakdown.applyReplan': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      moves: [],
      firstStep: { text: 'Begin again', estimateMinutes: 30, dueDay: '2026-11-23' },
      due: '2026-12-12T15:00',
      reason: 'more time',
      basis: 'agreement',
    }),
    required: ['commitmentId', 'moves', 'firstStep', 'due'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'breakdown.unstick': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      obstacle: 'resources',
      confidence: 'at-risk',
      note: 'no room',
      help: { kind: 'need', what: 'a room', personId: await newPerson(client), by: '2026-12-01' },
    }),
    required: ['commitmentId', 'obstacle', 'confidence', 'note', 'help'],
    unknown: { change: { commitmentId: unknownId }, what: 'commitment' },
  },
  'step.add': {
    input: async ({ test, client }) => ({
      id: test.ids.newId(),
      commitmentId: await newCommitment(client),
      text: 'Outline it',
      parentId: null,
      afterId: null,
      estimateMinutes: 30,
      dueDay: '2026-12-01',
    }),
    required: ['commitmentId', 'text'],
    unknown: { change: { afterId: unknownId }, what: 'step' },
  },
  'step.reword': {
    input: async ({ client }) => ({ id: await newStep(client), text: 'Write it' }),
    required: ['id', 'text'],
    unknown: unknownRecord('step'),
  },
  'step.split': {
    input: async ({ test, client }) => ({
      id: await newStep(client),
      text: 'Outline',
      rest: 'it',
      newId: test.ids.newId(),
    }),
    required: ['id', 'text', 'rest'],
    unknown: unknownRecord('step'),
  },
  'step.paste': {
    input: async ({ client }) => ({
      commitmentId: await newCommitment(client),
      parentId: null,
      afterId: null,
      text: '- Outline it\n  - [x] Ask',
    }),
    required: ['commitmentId', 'text'],
    unknown: { change: { parentId: unknownId }, what: 'step' },
  },
  'step.plan': {
    input: async ({ client }) => ({ id: await newStep(client), estimateMinutes: 20, dueDay: '2026-12-01' }),
    required: ['id'],
    unknown: unknownRecord('step'),
  },
  'step.work': {
    input: async ({ client }) => ({ id: await newStep(client), minutes: 5 }),
    required: ['id', 'minutes'],
    unknown: unknownRecord('step'),
  },
  'step.promote': {
    input: async ({ client }) => ({ id: await newStep(client), due: '2026-12-05T12:00' }),
    required: ['id', 'due'],
    unknown: unknownRecord('step'),
  },
  'step.takeBack': {
    input: async ({ client }) => {
      const id = await newStep(client);
      unwrap(await client.step.promote({ id, due: null }));
      return { id, basis: 'agreement', reason: 'too small' };
    },
    required: ['id'],
    unknown: unknownRecord('step'),
  },
  'step.move': {
    input: async ({ client }) => ({ id: await newStep(client), parentId: null, afterId: null }),
    required: ['id', 'afterId'],
    unknown: { change: { afterId: unknownId }, what: 'step' },
  },
  'step.complete': withId('step', newStep),
  'step.reopen': withId('step', async (client) => {
    const id = await newStep(client);
    unwrap(await client.step.complete({ id }));
    return id;
  }),
  'step.remove': withId('step', newStep),
  'today.get': nothing,
  'updater.state': nothing,
  'updater.check': nothing,
  'updater.install': nothing,
};

const workingTime = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-12-24'] };

export function textOf(body: string) {
  return { body, answers: [], obstacle: null };
}

async function newPerson(client: Client): Promise<string> {
  return unwrap(await client.person.add({ name: 'Ana' })).id;
}

async function newGoal(client: Client): Promise<string> {
  return unwrap(await client.goal.set({ kind: 'objective', title: 'A good team' })).id;
}

async function newClosedGoal(client: Client): Promise<string> {
  const id = await newGoal(client);
  unwrap(await client.goal.close({ id, as: 'archived' }));
  return id;
}

async function newKeyResult(client: Client): Promise<string> {
  const goalId = await newGoal(client);
  const fields = { title: 'Interviews held', measure: 'number', target: 10 } as const;
  return unwrap(await client.keyResult.add({ goalId, ...fields })).id;
}

async function newMilestone(client: Client): Promise<{ id: string; milestoneId: string }> {
  const goalId = await newGoal(client);
  const fields = { title: 'The book', measure: 'milestones', milestones: [{ text: 'Draft' }] } as const;
  const { id } = unwrap(
    await client.keyResult.add({ goalId, ...fields, milestones: [...fields.milestones] }),
  );
  const { keyResults } = unwrap(await client.goal.below({ id: goalId }));
  return { id, milestoneId: keyResults[0]?.keyResult.milestones[0]?.id ?? '' };
}

async function newCommitment(client: Client): Promise<string> {
  return unwrap(await client.commitment.make({ statement: 'Send the draft', due: '2026-12-11T15:00' })).id;
}

async function newPractice(client: Client): Promise<string> {
  return unwrap(await client.practice.make({ statement: 'Run', terms: practiceTerms })).id;
}

async function practiceDay(client: Client) {
  return { commitmentId: await newPractice(client), day: '2026-11-23' };
}

async function newStep(client: Client): Promise<string> {
  const commitmentId = await newCommitment(client);
  return unwrap(await client.step.add({ commitmentId, text: 'Outline it' })).id;
}

/** A commitment with a step whose day has passed. */
async function slippedCommitment(client: Client): Promise<string> {
  const commitmentId = await newCommitment(client);
  unwrap(await client.step.add({ commitmentId, text: 'Outline it', dueDay: '2026-11-20' }));
  return commitmentId;
}

async function newPreparation(client: Client): Promise<string> {
  const personId = await newPerson(client);
  unwrap(await client.preparation.add({ personId, questions: [{ question: 'What next?' }] }));
  return unwrap(await client.preparation.of({ personId }))[0]?.id ?? '';
}

async function newReward(test: TestApp, client: Client): Promise<string> {
  return unwrap(await client.reward.add({ what: test.ids.newId(), sort: 'pleasure' })).id;
}

async function newView(test: TestApp, client: Client): Promise<string> {
  return unwrap(await client.savedView.save({ name: test.ids.newId(), address: 'status=open' })).id;
}

async function newReminder(client: Client): Promise<string> {
  const commitmentId = await newCommitment(client);
  return unwrap(await client.reminder.plan({ commitmentId, plan: { kind: 'lead', minutes: 90 } })).id;
}

async function newDraft(test: TestApp, client: Client): Promise<string> {
  const entryId = test.ids.newId();
  unwrap(
    await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text: textOf('A small win') }),
  );
  return entryId;
}

let entries = 0;

async function newEntry(client: Client): Promise<string> {
  entries += 1;
  const entryId = `0199aaaa-aaaa-7aaa-8aaa-${entries.toString(16).padStart(12, '0')}`;
  unwrap(
    await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text: textOf('A small win') }),
  );
  unwrap(await client.entry.finish({ entryId }));
  return entryId;
}

async function revisionOf(client: Client, id: string): Promise<string> {
  return unwrap(await client.entry.revisions({ id }))[0]?.revisionId ?? '';
}

const planFields = {
  cue: 'it is nine',
  response: 'open the draft',
  cueAt: '09:00',
  wish: 'an offer',
  outcome: 'they say yes',
  innerObstacle: 'the inbox',
};

async function newPlan(client: Client): Promise<string> {
  const commitmentId = await newCommitment(client);
  return unwrap(await client.plan.set({ ...planFields, commitmentId })).id;
}

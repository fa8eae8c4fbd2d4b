import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import { unwrap, type Result } from '../../../src/domain/kernel/result.ts';
import { errorSentence, type EndpointError } from '../../../src/renderer/shared/error-sentence.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

/** What people type, paste and import that cannot be meant, and what the app says to it or takes it for. */

let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  ({ client } = test);
});

afterEach(() => test.dispose());

async function sentenceOf(answer: Promise<Result<unknown, EndpointError>>): Promise<string> {
  const result = await answer;
  if (result.ok) throw new Error('It was taken');
  return errorSentence(result.error);
}

const setGoal = async (title: string, parentId: string | null = null) =>
  unwrap(await client.goal.set({ kind: 'objective', title, parentId })).id;
const make = async (statement: string, due: string | null = null) =>
  unwrap(await client.commitment.make({ statement, due })).id;
const commitmentOf = async (id: string) => unwrap(await client.commitment.get({ id })).commitment;

const number = { title: 'Sold', measure: 'number', baseline: 10, target: 20 } as const;
const addKeyResult = async () => {
  const goalId = await setGoal('Grow');
  return unwrap(await client.keyResult.add({ goalId, ...number })).id;
};
const practice = {
  times: 3,
  perDays: 7,
  measure: 'yes-no',
  amount: null,
  unit: null,
  direction: 'at-least',
} as const;

describe('a target that equals its baseline', () => {
  it.each(['number', 'percent', 'currency'] as const)('is refused for a %s', async (measure) => {
    const goalId = await setGoal('Grow');
    const fields = { ...number, measure, unit: measure === 'currency' ? 'EUR' : null, target: 10 };
    expect(await sentenceOf(client.keyResult.add({ goalId, ...fields }))).toMatch(/^Target: /);
  });

  it('is refused when either is changed to it', async () => {
    const id = await addKeyResult();
    for (const change of [{ target: 10 }, { baseline: 20 }])
      expect(await sentenceOf(client.keyResult.change({ id, change }))).toMatch(/^Target: /);
  });

  it('means nothing where the measure brings its own: yes or no goes from 0 to 1', async () => {
    const goalId = await setGoal('Grow');
    const fields = { title: 'Shipped', measure: 'yes-no', baseline: 1, target: 1 } as const;
    unwrap(await client.keyResult.add({ goalId, ...fields }));
    const { keyResults } = unwrap(await client.goal.below({ id: goalId }));
    expect(keyResults).toMatchObject([{ score: 0, keyResult: { baseline: 0, target: 1 } }]);
  });
});

describe('a period of no days, or of fewer', () => {
  it('is no cycle', async () => {
    const cycle = { from: '2026-12-31', to: '2026-10-01' };
    const set = client.goal.set({ kind: 'objective', title: 'Grow', cycle });
    expect(await sentenceOf(set)).toMatch(/^Cycle: /);
    const oneDay = { from: '2026-12-31', to: '2026-12-31' };
    unwrap(await client.goal.set({ kind: 'objective', title: 'Grow', cycle: oneDay }));
  });

  it.each([0, -7, 2.5])('is no rhythm of check-ins: %d', async (cadenceDays) => {
    const set = client.goal.set({ kind: 'objective', title: 'Grow', cadenceDays });
    expect(await sentenceOf(set)).toMatch(/^Check-in every so many days: /);
  });

  it.each([
    [{ perDays: 0 }, /: Use 1 or more\.$/],
    [{ perDays: -7 }, /: Use 1 or more\.$/],
    [{ times: 0 }, /: Use 1 or more\.$/],
    [{ times: 8 }, /7/],
  ])('is no practice: %j', async (wrong, sentence) => {
    const made = client.practice.make({ statement: 'Run', terms: { ...practice, ...wrong } });
    expect(await sentenceOf(made)).toMatch(sentence);
  });

  it('is no pause', async () => {
    const made = await client.practice.make({ statement: 'Run', terms: practice });
    const commitmentId = unwrap(made).id;
    const pause = client.practice.pause({ commitmentId, from: '2026-11-30', to: '2026-11-24' });
    expect(await sentenceOf(pause)).not.toBe('');
    expect(unwrap(await client.practice.get({ commitmentId }))?.pauses).toEqual([]);
  });

  it('is no time of a report', async () => {
    const personId = unwrap(await client.person.add({ name: 'Ana' })).id;
    const period = { kind: 'range', from: '2026-11-02', to: '2026-11-01' } as const;
    expect(await sentenceOf(client.report.preview({ personId, period }))).not.toBe('');
  });

  it.each([0, -5, 0.5])('is no estimate: %d minutes', async (estimateMinutes) => {
    const commitmentId = await make('Write the draft');
    const added = client.step.add({ commitmentId, text: 'Begin', estimateMinutes });
    expect(await sentenceOf(added)).toMatch(/^Estimate in minutes: /);
  });
});

describe('a due', () => {
  it('in the past is refused for what is made, moved or turned into a commitment', async () => {
    const past = '2026-11-22T10:00';
    expect(await sentenceOf(client.commitment.make({ statement: 'Ship', due: past }))).toMatch(/^Due: /);
    const id = await make('Ship', '2026-12-11T15:00');
    expect(await sentenceOf(client.commitment.changeDue({ id, due: past }))).toMatch(/^Due: /);
    const step = unwrap(await client.step.add({ commitmentId: id, text: 'Begin' })).id;
    expect(await sentenceOf(client.step.promote({ id: step, due: past }))).toMatch(/^Due: /);
  });

  it('this very minute is past', async () => {
    const due = '2026-11-23T09:00';
    expect(await sentenceOf(client.commitment.make({ statement: 'Ship', due }))).toMatch(/^Due: /);
  });

  it('in the hour that a change of the clocks skips is the first moment after it', async () => {
    const id = await make('Ship', '2027-03-28T02:30');
    expect((await commitmentOf(id)).due).toMatchObject({ instant: '2027-03-28T01:00:00.000Z' });
    const moved = await client.commitment.changeDue({
      id,
      due: '2027-03-28T03:00',
      reason: 'The same moment',
    });
    expect(moved).toMatchObject({ error: { type: 'unchanged' } });
  });

  it('in the hour that comes twice is the first of the two', async () => {
    const id = await make('Ship', '2027-10-31T02:30');
    expect((await commitmentOf(id)).due).toMatchObject({ instant: '2027-10-31T00:30:00.000Z' });
  });

  it.each(['2027-02-30T10:00', '2026-12-11T25:00', '12026-12-11T10:00', 'tomorrow'])(
    'that no clock shows is refused: %s',
    async (due) => {
      expect(await sentenceOf(client.commitment.make({ statement: 'Ship', due }))).toMatch(/^Due: /);
    },
  );

  it('of a step may be a day gone by: then a new plan is offered', async () => {
    const commitmentId = await make('Write the book', '2026-12-18T15:00');
    unwrap(await client.step.add({ commitmentId, text: 'Begin', dueDay: '2026-11-20' }));
    const workingDays = [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[];
    const plan = { commitmentId, due: null, workingDays, daysOff: [] };
    const { lines } = unwrap(await client.breakdown.replan(plan));
    expect(lines).toMatchObject([{ kind: 'moved', from: '2026-11-20' }]);
  });
});

describe('an absurd number', () => {
  it.each([1e13, -1e13, Number.NaN, Number.POSITIVE_INFINITY])('is no target: %d', async (target) => {
    const goalId = await setGoal('Grow');
    expect(await sentenceOf(client.keyResult.add({ goalId, ...number, target }))).toMatch(/^Target: /);
  });

  it.each([0, -1, 101])('is no weight: %d', async (weight) => {
    const goalId = await setGoal('Grow');
    expect(await sentenceOf(client.keyResult.add({ goalId, ...number, weight }))).toMatch(/^Weight: /);
  });

  it('is no measured value, while one beyond the target is', async () => {
    const id = await addKeyResult();
    const about = { kind: 'key-result', id } as const;
    const record = (value: number) => client.checkIn.record({ about, confidence: 'on-track', value });
    expect(await sentenceOf(record(2e12))).toBe('Value: Use 1,000,000,000,000 or less.');
    unwrap(await record(1e12));
    unwrap(await record(-1e12));
    const [goal] = unwrap(await client.goal.tree({}));
    expect(goal?.score?.value).toBe(0);
  });

  it.each([15, -1, 1.5])('is no horizon: %d days', async (horizonDays) => {
    const made = client.commitment.make({ statement: 'Ship', horizonDays });
    expect(await sentenceOf(made)).toMatch(/^Horizon: /);
  });

  it.each([-0.1, 1.1])('is no grade: %d', async (grade) => {
    const id = await setGoal('Grow');
    expect(await sentenceOf(client.goal.grade({ id, grade }))).toMatch(/^Grade: /);
  });

  it('is no number of milestones, and not so many of them', async () => {
    const commitmentId = await make('Write the book', '2026-12-18T15:00');
    const plan = { commitmentId, workingDays: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], daysOff: [] };
    for (const count of [0, 2.5, 1e6]) {
      const chunks = { kind: 'count', count } as const;
      expect(await sentenceOf(client.breakdown.milestones({ ...plan, chunks }))).not.toMatch(/unexpected/i);
    }
    const chunks = { kind: 'size', total: 1e9, size: 0 } as const;
    expect(await sentenceOf(client.breakdown.milestones({ ...plan, chunks }))).not.toMatch(/unexpected/i);
  });
});

describe('100,000 characters', () => {
  const long = 'ten words  '.repeat(10_000).slice(0, 100_000);

  it('are too long for a note, whose field and limit are named', async () => {
    const id = await make('Ship', '2026-12-11T15:00');
    const about = { kind: 'commitment', id } as const;
    const checkIn = client.checkIn.record({ about, confidence: 'on-track', note: long });
    expect(await sentenceOf(checkIn)).toBe('Note: Use at most 4,000 characters.');
    const verdict = { id, verdict: 'partly', obstacle: 'capacity', note: long } as const;
    expect(await sentenceOf(client.commitment.settle(verdict))).toBe('Note: Use at most 4,000 characters.');
    const hold = client.alignment.hold({ decisions: [], note: long });
    expect(await sentenceOf(hold)).toBe('Note: Use at most 4,000 characters.');
    expect((await commitmentOf(id)).settlement).toBeNull();
  });

  it('are too long for a line, and nothing is cut off in silence', async () => {
    expect(await sentenceOf(client.commitment.make({ statement: long }))).toMatch(/at most 500 characters/);
    expect(await sentenceOf(client.goal.set({ kind: 'outcome', title: long }))).toMatch(/at most 500/);
    expect(await sentenceOf(client.need.raise({ what: long }))).toMatch(/at most 500/);
  });

  it('are an entry like any other', async () => {
    const entryId = test.ids.newId();
    const text = { body: long, answers: [], obstacle: null };
    unwrap(await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
    unwrap(await client.entry.finish({ entryId }));
    expect(unwrap(await client.entry.get({ id: entryId }))).toMatchObject({
      entry: { text: { body: long } },
    });
  });

  it('pasted as a list of steps are more than anybody reads', async () => {
    const commitmentId = await make('Ship');
    const text = 'a step\n'.repeat(14_285);
    expect(await sentenceOf(client.step.paste({ commitmentId, text }))).toMatch(/200/);
    expect(unwrap(await client.commitment.get({ id: commitmentId })).steps).toEqual([]);
  });

  it('of many tags are counted as tags', async () => {
    const tags = Array.from({ length: 31 }, (_, at) => `tag${String(at)}`);
    const made = client.commitment.make({ statement: 'Ship', tags });
    expect(await sentenceOf(made)).toBe('Tags: Use at most 30 of them.');
  });
});

describe('a circle', () => {
  it('of goals is refused, and names the line that would close', async () => {
    const top = await setGoal('Top');
    const middle = await setGoal('Middle', top);
    const bottom = await setGoal('Bottom', middle);
    const sentence = await sentenceOf(client.goal.move({ id: top, parentId: bottom }));
    expect(sentence).toContain('Top › Middle › Bottom');
    expect(await sentenceOf(client.goal.change({ id: top, change: { parentId: top } }))).toContain('itself');
    expect(unwrap(await client.goal.tree({})).map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  it('that two decisions of an alignment session would close is refused whole', async () => {
    const [a, b] = [await setGoal('A'), await setGoal('B')];
    const decide = (goalId: string, otherId: string) => ({
      ...({ issue: 'unaligned', decision: 'serves-goal', note: null } as const),
      ...{ goalId, otherId },
    });
    const hold = client.alignment.hold({ decisions: [decide(a, b), decide(b, a)] });
    expect(await sentenceOf(hold)).toContain('B › A');
    expect(unwrap(await client.alignment.list({}))).toEqual([]);
    expect(unwrap(await client.goal.tree({})).map(({ depth }) => depth)).toEqual([0, 0]);
  });

  it('of steps is refused', async () => {
    const commitmentId = await make('Ship');
    const id = unwrap(await client.step.add({ commitmentId, text: 'Outer' })).id;
    const inner = unwrap(await client.step.add({ commitmentId, text: 'Inner', parentId: id })).id;
    const moved = client.step.move({ id, parentId: inner, afterId: null });
    expect(await sentenceOf(moved)).not.toMatch(/unexpected/i);
  });

  it('of a goal that is its own rival is left out', async () => {
    const id = await setGoal('Grow');
    const other = await setGoal('Rest');
    unwrap(await client.goal.change({ id, change: { rivals: [other, id, other] } }));
    expect(unwrap(await client.goal.get({ id })).goal.rivals).toEqual([other]);
  });
});

describe('tags', () => {
  it('that say the same in another case are one, in the last spelling', async () => {
    const made = await client.commitment.make({
      statement: 'Ship',
      tags: ['Hiring', 'q4', 'hiring', 'HIRING'],
    });
    expect((await commitmentOf(unwrap(made).id)).tags).toEqual(['HIRING', 'q4']);
  });

  it('that many commitments have already are not added twice', async () => {
    const made = await client.commitment.make({ statement: 'Ship', tags: ['hiring'] });
    const { id } = unwrap(made);
    unwrap(await client.commitment.changeMany({ ids: [id, id], change: { addTags: ['Hiring', 'q4'] } }));
    const { tags } = await commitmentOf(id);
    expect(tags.map((tag) => tag.toLowerCase())).toEqual(['hiring', 'q4']);
  });

  it.each(['two words', '#hash', '', 'a,b'])('are one word: “%s” is refused', async (tag) => {
    const made = client.commitment.make({ statement: 'Ship', tags: [tag] });
    expect(await sentenceOf(made)).toMatch(/^Tags: /);
  });
});

describe('rich text that was pasted', () => {
  it('is one line where one line belongs, without what cannot be seen', async () => {
    const id = await make('  Send\u00a0the\r\n\r\n\tdraft\u200b to\u00ad Ana\u0000 ');
    expect((await commitmentOf(id)).statement).toBe('Send the draft to Ana');
    const person = await client.person.add({ name: 'Ana\nSilva\ufeff' });
    expect(unwrap(await client.person.get({ id: unwrap(person).id })).person.name).toBe('Ana Silva');
  });

  it('of nothing but what cannot be seen is nothing', async () => {
    const made = client.commitment.make({ statement: '\u200b\u00ad\u2060 ' });
    expect(await sentenceOf(made)).toMatch(/Write something here/);
  });

  it('keeps what joins letters and emoji', async () => {
    const id = await make('خانه\u200cها 👩\u200d💻 zeigen');
    expect((await commitmentOf(id)).statement).toBe('خانه\u200cها 👩\u200d💻 zeigen');
  });

  it('that looks like markup is the words that were written', async () => {
    const id = await make('<b>Ship</b> <script>alert(1)</script> &amp; rest');
    expect((await commitmentOf(id)).statement).toBe('<b>Ship</b> <script>alert(1)</script> &amp; rest');
  });

  it('keeps its lines in a note', async () => {
    const id = await make('Ship', '2026-12-11T15:00');
    const note = '• first\r\n\to\tsecond\n\n“quoted”';
    const about = { kind: 'commitment', id } as const;
    unwrap(await client.checkIn.record({ about, confidence: 'on-track', note }));
    expect(unwrap(await client.commitment.get({ id })).checkIns[0]?.note).toBe(note);
  });

  it('with the bullets of a word processor becomes nested steps', async () => {
    const commitmentId = await make('Ship');
    const text = '•\tBook the\u00a0room\r\no\tAsk Ana\r\n▪\tBy mail\r\n•\t☑ **Write** the agenda\u200b';
    unwrap(await client.step.paste({ commitmentId, text }));
    const { steps } = unwrap(await client.commitment.get({ id: commitmentId }));
    const textOf = (id: string | null) => steps.find((step) => step.id === id)?.text ?? null;
    expect(steps.map((step) => [step.text, textOf(step.parentId), step.completed !== null])).toEqual([
      ['Book the room', null, false],
      ['Ask Ana', 'Book the room', false],
      ['By mail', 'Ask Ana', false],
      ['Write the agenda', null, true],
    ]);
  });
});

describe('an entry', () => {
  const draft = async (text: Record<string, unknown>, entryId = test.ids.newId()) =>
    client.entry.saveDraft({
      entryId,
      kind: 'free',
      day: '2026-11-23',
      text: { body: '', answers: [], obstacle: null, ...text },
    });
  const lengthOfBody = async (id: string) => unwrap(await client.entry.get({ id })).entry?.text.body.length;

  it('of a million signs is kept to the last one, and one more is refused with the limit', async () => {
    const id = test.ids.newId();
    const whole = 'word '.repeat(200_000);
    unwrap(await draft({ body: whole }, id));
    unwrap(await client.entry.finish({ entryId: id }));
    expect(await lengthOfBody(id)).toBe(1_000_000);
    expect(await sentenceOf(draft({ body: `${whole}.` }, id))).toContain('1,000,000');
    expect(await lengthOfBody(id)).toBe(1_000_000);
  });

  it('of 5 MB is refused with its limit', async () => {
    expect(await sentenceOf(draft({ body: 'a'.repeat(5_000_000) }))).toContain('1,000,000');
  });

  it('takes thirty tags, and says so to ten thousand', async () => {
    const tags = Array.from({ length: 10_000 }, (_, index) => `tag${String(index)}`);
    expect(await sentenceOf(draft({ tags }))).toMatch(/^Tags: .*30/);
    unwrap(await draft({ tags: tags.slice(0, 30) }));
  });

  it('takes ten thousand tags within its words as words', async () => {
    const id = test.ids.newId();
    const body = Array.from({ length: 10_000 }, (_, index) => `#tag${String(index)}`).join(' ');
    unwrap(await draft({ body }, id));
    unwrap(await client.entry.finish({ entryId: id }));
    expect(await lengthOfBody(id)).toBe(body.length);
    expect(unwrap(await client.search.find({ text: 'tag9999' }))).toHaveLength(1);
  });

  it('folds the same tag written twice into one', async () => {
    const id = test.ids.newId();
    unwrap(await draft({ tags: ['Rest', 'rest', 'REST'] }, id));
    expect(unwrap(await client.entry.get({ id })).draft?.text.tags).toHaveLength(1);
  });

  it('keeps emoji, right-to-left text and line ends as they were written', async () => {
    const id = test.ids.newId();
    const body = 'שלום 👩‍👩‍👧‍👦 مرحبا\r\n\t\u202Eabc\u202C e\u0301 end';
    unwrap(await draft({ body }, id));
    unwrap(await client.entry.finish({ entryId: id }));
    expect(unwrap(await client.entry.get({ id })).entry?.text.body).toBe(body);
    expect(unwrap(await client.search.find({ text: 'שלום' }))).toHaveLength(1);
  });

  it.each([0, 6, 2.5, Number.NaN])('of a mood of %s is refused', async (mood) => {
    expect((await draft({ mood })).ok).toBe(false);
  });

  it('about a day that does not exist is refused', async () => {
    const text = { body: 'words', answers: [], obstacle: null };
    const answer = await client.entry.saveDraft({
      entryId: test.ids.newId(),
      kind: 'morning',
      day: '2026-02-30',
      text,
    });
    expect(answer.ok).toBe(false);
  });
});

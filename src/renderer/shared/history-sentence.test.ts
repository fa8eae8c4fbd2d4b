import { describe, expect, it } from 'vitest';
import type { HistoryItem } from '../../contract/journal-contract.ts';
import { projections } from '../../journal/projections/all-projections.ts';
import { historySentence } from './history-sentence.ts';

const due = { local: '2026-11-27T15:00', zone: 'Europe/Berlin', instant: '2026-11-27T14:00:00.000Z' };

function item(kind: string, payload: unknown, before: HistoryItem['before'] = null): HistoryItem {
  const when = { at: '2026-11-23T09:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-23' };
  return {
    eventId: '1',
    intentId: '2',
    ...when,
    kind,
    payload,
    before,
    personName: 'Ana',
    isTakenBack: false,
  };
}

describe('a line of history', () => {
  it('says what was promised and for when', () => {
    const made = item('commitment.made', { statement: 'Send the draft', due });
    expect(historySentence(made)).toBe('Promised: “Send the draft”, due Friday 15:00.');
  });

  it('tells a horizon in days', () => {
    expect(historySentence(item('commitment.horizon-set', { horizonDays: 7 }))).toContain(
      '7 days before due',
    );
    expect(historySentence(item('commitment.horizon-set', { horizonDays: 0 }))).toContain('No horizon');
  });

  it('gives the reason of a change of due', () => {
    const eased = item('commitment.eased', { due, basis: 'agreement', reason: 'Ana is away' });
    expect(historySentence(eased)).toContain('agreed');
    expect(historySentence(eased)).toContain('Ana is away');
  });

  it.each<[string, string, unknown, HistoryItem['before'], string]>([
    [
      'the old words and the new',
      'commitment.clarified',
      { statement: 'Send the final draft' },
      { statement: 'Send the draft' },
      '“Send the draft” became “Send the final draft”.',
    ],
    [
      'what done meant',
      'commitment.clarified',
      { doneMeans: 'Ana has it' },
      { doneMeans: 'It is sent' },
      'Done meant “It is sent”, and now means “Ana has it”.',
    ],
    [
      'from where a due moved',
      'commitment.renegotiated',
      { due, words: {}, reason: 'More to do' },
      { due: { ...due, local: '2026-11-25T15:00' } },
      'Renegotiated in time: due moved to Friday 15:00. It was due Wednesday 15:00. “More to do”',
    ],
    [
      'words that mean less',
      'commitment.eased',
      { due: null, words: { statement: 'Send half' }, basis: 'emergency', reason: 'Flood' },
      { statement: 'Send all', due },
      'Made to mean less inside the horizon, in an emergency. “Send all” became “Send half”. “Flood”',
    ],
    [
      'words that mean more',
      'commitment.tightened',
      { due: null, words: { doneMeans: 'All have it' } },
      { doneMeans: null, due },
      'Made to mean more. Done now means “All have it”.',
    ],
    [
      'that a promise was released',
      'commitment.renegotiated',
      { due: null, words: { personId: null }, reason: null },
      { due },
      'Renegotiated in time: it means less now. To whom it is promised was changed.',
    ],
    [
      'what got in the way of a miss',
      'commitment.settled',
      { verdict: 'missed', obstacle: 'capacity', note: null },
      null,
      'Verdict: Missed. In the way: Too much at once.',
    ],
    [
      'what an excuse rests on',
      'commitment.settled',
      { verdict: 'excused', obstacle: null, note: 'Ill', basis: 'emergency' },
      null,
      'Verdict: Excused. It rests on an emergency. “Ill”',
    ],
    [
      'which verdict was taken away',
      'commitment.reopened',
      { reason: null },
      { settlement: { verdict: 'kept' } },
      'Reopened: the verdict “Kept” was taken away.',
    ],
    ['which step was removed', 'step.removed', {}, { text: 'Outline' }, 'Step removed: Outline'],
    [
      'a plan',
      'plan.set',
      { cue: 'it is nine', response: 'open the draft' },
      null,
      'Planned: if it is nine, then I will open the draft.',
    ],
    [
      'that a plan was not needed',
      'plan.reviewed',
      { cueOccurred: false, acted: null },
      null,
      'Looking back: the cue did not occur.',
    ],
    [
      'a reward',
      'stake.answered',
      { honoured: true },
      { kind: 'reward', what: 'a walk' },
      'The reward was given: a walk',
    ],
    [
      'by when help was promised',
      'need.answered',
      { state: 'promised', note: 'after the fair', promisedBy: '2026-11-27' },
      { what: 'two reviewers' },
      'Promised by Friday: two reviewers “after the fair”',
    ],
    ['who may see it', 'audience.added', { personId: '1' }, null, 'Ana may see this in their report.'],
    [
      'a day without practice',
      'practice-day.logged',
      { day: '2026-11-22', amount: 0, note: null },
      null,
      'Not practised: Yesterday.',
    ],
  ])('tells %s', (_, kind, payload, before, sentence) => {
    expect(historySentence(item(kind, payload, before))).toBe(sentence);
  });

  it('tells an unknown kind and an erased text neutrally', () => {
    expect(historySentence(item('commitment.dreamt', {}))).toBe('Something was recorded by a newer version.');
    expect(historySentence(item('commitment.made', null))).toBe('Its text was erased.');
    expect(historySentence(item('commitment.made', 'nonsense'))).toContain('Promised');
  });

  it('has a sentence of its own for every event that hangs on what has a history', () => {
    const withoutHistory = [
      ...['profile', 'alignment', 'testimony', 'saved-view', 'preparation', 'reward-idea'],
      ...['image', 'exercise', 'prompt-set'],
    ];
    const kinds = Object.entries(projections)
      .filter(([subject]) => !withoutHistory.includes(subject))
      .flatMap(([, { subject }]) => Object.keys(subject.events));
    const untold = kinds.filter((kind) =>
      historySentence(item(kind, { confidence: 'on-track', verdict: 'kept' })).includes('newer version'),
    );
    expect(untold).toEqual([]);
  });
});

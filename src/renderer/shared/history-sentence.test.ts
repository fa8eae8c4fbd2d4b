import { describe, expect, it } from 'vitest';
import type { HistoryItem } from '../../contract/journal-contract.ts';
import { checkInSubject } from '../../domain/check-in/check-in.ts';
import { commitmentEvents } from '../../domain/commitment/commitment.ts';
import { goalSubject } from '../../domain/goal/goal.ts';
import { needSubject } from '../../domain/need/need.ts';
import { personSubject } from '../../domain/person/person.ts';
import { reminderSubject } from '../../domain/reminder/reminder.ts';
import { stepSubject } from '../../domain/step/step.ts';
import { historySentence } from './history-sentence.ts';

const due = { local: '2026-11-27T15:00', zone: 'Europe/Berlin', instant: '2026-11-27T14:00:00.000Z' };

function item(kind: string, payload: unknown): HistoryItem {
  const when = { at: '2026-11-23T09:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-23' };
  return { eventId: '1', intentId: '2', ...when, kind, payload, isTakenBack: false };
}

describe('a line of history', () => {
  it('says what was promised and for when', () => {
    const made = item('commitment.made', { statement: 'Send the draft', due });
    expect(historySentence(made)).toBe('Promised: “Send the draft”, due Friday 15:00.');
  });

  it('gives the reason of a change of due', () => {
    const eased = item('commitment.eased', { due, basis: 'agreement', reason: 'Ana is away' });
    expect(historySentence(eased)).toContain('agreed');
    expect(historySentence(eased)).toContain('Ana is away');
  });

  it('names what got in the way of a miss', () => {
    const settled = item('commitment.settled', { verdict: 'missed', obstacle: 'capacity', note: null });
    expect(historySentence(settled)).toContain('Too much at once');
  });

  it('tells an unknown kind and an erased text neutrally', () => {
    expect(historySentence(item('commitment.dreamt', {}))).toBe('Something was recorded by a newer version.');
    expect(historySentence(item('commitment.made', null))).toBe('Its text was erased.');
    expect(historySentence(item('commitment.made', 'nonsense'))).toContain('Promised');
  });

  it('has a sentence of its own for every event of the records shown', () => {
    const subjects = [checkInSubject, goalSubject, needSubject, personSubject, reminderSubject, stepSubject];
    const kinds = [commitmentEvents, ...subjects.map(({ events }) => events)].flatMap(Object.keys);
    const untold = kinds.filter((kind) =>
      historySentence(item(kind, { confidence: 'on-track', verdict: 'kept' })).includes('newer version'),
    );
    expect(untold).toEqual([]);
  });
});

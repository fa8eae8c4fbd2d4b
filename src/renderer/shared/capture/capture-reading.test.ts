import { describe, expect, it } from 'vitest';
import type { CaptureDraft } from '../../../domain/capture/capture-draft.ts';
import { correctedReading, lineWithStatement } from './capture-reading.ts';

const text = 'Call the bank on Friday #money';
const draft: CaptureDraft = {
  statement: 'Call the bank',
  due: { kind: 'day', day: '2026-11-27', suggestion: '2026-11-27T17:00' },
  person: { kind: 'none' },
  tags: ['money'],
  spans: [
    { start: 14, end: 23, part: 'due' },
    { start: 24, end: 30, part: 'tag' },
  ],
};
const untouched = { tagsRemoved: [] };

describe('what a captured line will be recorded as', () => {
  it('offers a time when only a day was named', () => {
    const { due, question } = correctedReading(text, draft, untouched);
    expect(due).toEqual({ kind: 'set', local: '2026-11-27T17:00', isSuggested: true });
    expect(question).toBeNull();
  });

  it('asks about a date with two readings instead of guessing', () => {
    const options = ['2026-04-03T17:00', '2026-03-04T17:00'];
    const unclear: CaptureDraft = {
      ...draft,
      due: { kind: 'ambiguous', options, reason: 'day-or-month-order' },
    };
    expect(correctedReading(text, unclear, untouched).question).toBe('due');
    const chosen = correctedReading(text, unclear, { ...untouched, due: '2026-04-03T17:00' });
    expect(chosen.question).toBeNull();
    expect(chosen.due).toMatchObject({ local: '2026-04-03T17:00', isSuggested: false });
  });

  it('asks about a date that has passed, with a later one when there is one', () => {
    const past: CaptureDraft = { ...draft, due: { kind: 'past', local: '2026-11-20T17:00' } };
    expect(correctedReading(text, past, untouched)).toMatchObject({
      question: 'due',
      due: { kind: 'past', options: [] },
    });
  });

  it('asks which of two people is meant', () => {
    const people = [
      { id: '1', name: 'Ana Ruiz' },
      { id: '2', name: 'Ana Weber' },
    ];
    const twoAnas: CaptureDraft = { ...draft, person: { kind: 'ambiguous', options: people } };
    expect(correctedReading(text, twoAnas, untouched).question).toBe('person');
    const nobody = correctedReading(text, twoAnas, { ...untouched, person: null });
    expect(nobody).toMatchObject({ question: null, person: { kind: 'none' } });
  });

  it('puts the words of a due that was taken away back into the statement', () => {
    const without = correctedReading(text, draft, { ...untouched, due: null });
    expect(without.statement).toBe('Call the bank on Friday');
    expect(without.due).toEqual({ kind: 'none' });
  });

  it('leaves out a tag that was taken away', () => {
    expect(correctedReading(text, draft, { tagsRemoved: ['money'] }).tags).toEqual([]);
  });
});

describe('another statement in the same line', () => {
  it('keeps date and tags', () => {
    const line = lineWithStatement(text, draft, untouched, 'Ring the bank');
    expect(line).toBe('Ring the bank on Friday #money');
  });

  it('keeps the mention, and leaves words alone whose reading was taken away', () => {
    const mentioned = 'try to call @Ana on Friday';
    const spans = [
      { start: 12, end: 16, part: 'person' },
      { start: 17, end: 26, part: 'due' },
    ] as const;
    const read: CaptureDraft = { ...draft, tags: [], spans };
    expect(lineWithStatement(mentioned, read, untouched, 'call Ana')).toBe('call @Ana on Friday');
    const withoutDue = { ...untouched, due: null };
    expect(lineWithStatement(mentioned, read, withoutDue, 'call Ana on Friday')).toBe('call @Ana on Friday');
  });
});

import { describe, expect, it } from 'vitest';
import { draftToRecord, hasAnswers, recordToDraft } from './exercise-draft.ts';

const answered = {
  setback: 'The talk fell flat',
  belief: 'I cannot present',
  tried: 'More slides',
  next: 'Rehearse with Ana',
};

describe('the draft of an exercise', () => {
  it('becomes a record when everything that is needed is answered', () => {
    expect(draftToRecord('not-yet', { ...answered, help: '  ' })).toEqual({
      ok: true,
      value: { kind: 'not-yet', ...answered, help: null },
    });
  });

  it('names what is still missing, in the order in which it is asked', () => {
    const { setback, tried } = answered;
    expect(draftToRecord('not-yet', { next: ' ', tried, setback })).toEqual({
      ok: false,
      error: { type: 'exercise-incomplete', fields: ['belief', 'next'] },
    });
  });

  it('leaves the answers of other exercises aside', () => {
    const record = draftToRecord('not-yet', { ...answered, skill: 'Sight-reading' });
    expect(record).toMatchObject({ ok: true });
    expect(record).not.toHaveProperty('value.skill');
  });

  it('is there again when a record is taken back', () => {
    const record = { kind: 'not-yet' as const, ...answered, help: null };
    expect(recordToDraft(record, '2026-12-07')).toEqual({ ...answered, followUpOn: '2026-12-07' });
    expect(draftToRecord('not-yet', recordToDraft(record, null))).toEqual({ ok: true, value: record });
  });

  it('holds nothing while every answer is blank', () => {
    expect(hasAnswers({ setback: ' \n', servedBy: [] })).toBe(false);
    expect(hasAnswers({ anotherWay: 1 })).toBe(true);
  });
});

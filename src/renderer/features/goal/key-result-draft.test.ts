import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../domain/key-result/key-result.ts';
import {
  draftToWords,
  emptyKeyResultDraft,
  isMeasured,
  keyResultToDraft,
  type KeyResultDraft,
} from './key-result-draft.ts';

const draft: KeyResultDraft = { ...emptyKeyResultDraft, title: 'Interviews', target: '40' };
const problemsOf = (wanted: Partial<KeyResultDraft>) => {
  const read = draftToWords({ ...draft, ...wanted });
  return 'problems' in read ? Object.keys(read.problems) : [];
};
const wordsOf = (wanted: Partial<KeyResultDraft>) => {
  const read = draftToWords({ ...draft, ...wanted });
  return 'words' in read ? read.words : null;
};

describe('a key result that is being written', () => {
  it('is read whole', () => {
    expect(wordsOf({ unit: ' held ', baseline: '2', target: '1,200' })).toEqual({
      title: 'Interviews',
      measure: 'number',
      unit: 'held',
      baseline: 2,
      target: 1_200,
      weight: 1,
      milestones: [],
    });
    expect(wordsOf({ measure: 'currency', currency: 'usd' })?.unit).toBe('USD');
    expect(wordsOf({ measure: 'percent', unit: 'left over' })?.unit).toBeNull();
  });

  it('may go down', () => {
    expect(wordsOf({ baseline: '40', target: '-5' })).toMatchObject({ baseline: 40, target: -5 });
  });

  it('says at its field what is wrong with each', () => {
    expect(problemsOf({ title: '  ' })).toEqual(['title']);
    expect(problemsOf({ target: 'many' })).toEqual(['target']);
    expect(problemsOf({ baseline: '', target: '' })).toEqual(['baseline', 'target']);
    expect(problemsOf({ baseline: '40', target: '40,0' })).toEqual(['target']);
    expect(problemsOf({ target: '9'.repeat(14) })).toEqual(['target']);
    expect(problemsOf({ measure: 'currency', currency: '€' })).toEqual(['currency']);
    for (const weight of ['0', '-1', '101', 'twice']) expect(problemsOf({ weight })).toEqual(['weight']);
  });

  it('wants milestones, each once, and leaves out empty lines', () => {
    const milestone = (text: string) => ({ id: null, text });
    expect(problemsOf({ measure: 'milestones' })).toEqual(['milestones']);
    expect(
      problemsOf({ measure: 'milestones', milestones: [milestone('Plan'), milestone('plan ')] }),
    ).toEqual(['milestones']);
    expect(wordsOf({ measure: 'milestones', milestones: [milestone('Plan'), milestone(' ')] })).toMatchObject(
      {
        milestones: [{ id: null, text: 'Plan' }],
      },
    );
  });

  it('asks nothing of numbers where none are measured', () => {
    expect(wordsOf({ measure: 'yes-no', target: '', baseline: 'x' })).toMatchObject({
      baseline: 0,
      target: 1,
    });
  });

  it('is measured once one can say how far it has come', () => {
    expect(isMeasured({ ...draft, target: '' })).toBe(false);
    expect(isMeasured(draft)).toBe(true);
    expect(isMeasured({ ...draft, measure: 'yes-no', target: '' })).toBe(true);
    expect(isMeasured({ ...draft, measure: 'milestones' })).toBe(false);
  });

  it('stands in the form as it was recorded', () => {
    const recorded = {
      id: 'k',
      goalId: 'g',
      title: 'Interviews',
      measure: 'milestones',
      unit: null,
      baseline: 0,
      target: 1,
      weight: 2,
      milestones: [{ id: 'a', text: 'Plan', reached: null }],
      orderKey: 'a',
      isRemoved: false,
    } as unknown as KeyResult;
    const read = draftToWords(keyResultToDraft(recorded));
    expect(read).toMatchObject({ words: { weight: 2, milestones: [{ id: 'a', text: 'Plan' }] } });
  });
});

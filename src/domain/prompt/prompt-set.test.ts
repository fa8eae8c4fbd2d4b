import { describe, expect, it } from 'vitest';
import { builtInPrompts, promptedKinds } from './built-in-prompts.ts';
import { choosePrompts, resetPrompts } from './decide-prompt-set.ts';
import { promptSlots, type PromptSet, type PromptSlot } from './prompt-set.ts';

const own = (id: string, wording: string | null): PromptSlot => ({ id, isOn: true, wording });
const smallWin = own('small-win', null);
const set = (slots: PromptSlot[]): PromptSet => ({ id: '1', kind: 'evening', slots });

describe('the prompts of a kind', () => {
  it('are the built-in ones until the person chooses', () => {
    expect(promptSlots('evening', null).map(({ id, isOn }) => `${id} ${String(isOn)}`)).toEqual([
      ...['small-win true', 'setback true', 'in-the-way true', 'first-step true'],
      ...['learned false', 'appreciation false'],
    ]);
  });

  it('come in the chosen order, with built-in ones that were not named at the end and off', () => {
    const slots = promptSlots('evening', [own('mine', 'What did I say no to?'), smallWin]);
    expect(slots.slice(0, 3)).toEqual([
      own('mine', 'What did I say no to?'),
      smallWin,
      { id: 'setback', isOn: false, wording: null },
    ]);
  });

  it('leave out what has neither words nor a built-in prompt, and what comes twice', () => {
    const slots = promptSlots('evening', [smallWin, own('gone', null), own('small-win', 'Again?')]);
    expect(slots.filter(({ isOn }) => isOn)).toEqual([smallWin]);
  });

  it('have one id for one question, and at least two wordings to rotate', () => {
    for (const kind of promptedKinds) {
      const ids = builtInPrompts[kind].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(builtInPrompts[kind].every(({ wordings }) => wordings >= 2)).toBe(true);
    }
  });
});

describe('choosing prompts', () => {
  it('records the whole set', () => {
    const slots = [smallWin, own('mine', 'What did I say no to?')];
    expect(choosePrompts('7', 'evening', slots, null)).toMatchObject({
      value: [{ subjectKind: 'prompt-set', subjectId: '7', body: { payload: { kind: 'evening', slots } } }],
    });
  });

  it('keeps one prompt on, each prompt once, and words where there are no built-in ones', () => {
    const choose = (slots: PromptSlot[]) => choosePrompts('7', 'evening', slots, null);
    expect(choose([{ ...smallWin, isOn: false }])).toMatchObject({ error: { type: 'no-prompt-on' } });
    expect(choose([smallWin, smallWin])).toMatchObject({ error: { type: 'prompt-twice' } });
    expect(choose([own('mine', null)])).toMatchObject({ error: { type: 'prompt-without-words' } });
  });

  it('is no change when the same is asked as before', () => {
    const built = promptSlots('evening', null);
    expect(choosePrompts('7', 'evening', built, null)).toMatchObject({ error: { type: 'unchanged' } });
    expect(choosePrompts('1', 'evening', [smallWin], set([smallWin]))).toMatchObject({
      error: { type: 'unchanged' },
    });
  });

  it('can be taken back to the built-in prompts, once', () => {
    expect(resetPrompts(set([smallWin]))).toMatchObject({ value: [{ body: { kind: 'prompt-set.reset' } }] });
    expect(resetPrompts(null)).toMatchObject({ error: { type: 'unchanged' } });
  });
});

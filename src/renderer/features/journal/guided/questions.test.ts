import { describe, expect, it } from 'vitest';
import { emptyEntryText } from '../../../../domain/entry/entry.ts';
import { askedPrompts } from '../../../../domain/prompt/asked-prompts.ts';
import { answerOf, questionsOf, withAnswer } from './questions.ts';

const prompts = askedPrompts('evening', null, '2026-11-27');
const answered = (prompt: string, question: string, text: string) => ({
  ...emptyEntryText,
  answers: [{ prompt, question, text }],
});

describe('the questions of a sitting', () => {
  it('keep the words in which an answer was asked for', () => {
    const [first] = questionsOf(prompts, answered('small-win', 'What was good?', 'Called Tom'));
    expect(first).toMatchObject({ id: 'small-win', text: 'What was good?' });
  });

  it('ask in the first wording what was answered before words were recorded', () => {
    const questions = questionsOf([], answered('small-win', '', 'Called Tom'));
    expect(questions).toMatchObject([{ id: 'small-win', text: 'What went well, however small?' }]);
  });

  it('keep an answer to a question that is no longer asked', () => {
    const text = answered('mine', 'What did I say no to?', 'Two meetings');
    const questions = questionsOf(prompts, text);
    expect(questions.at(-1)).toMatchObject({ id: 'mine', text: 'What did I say no to?' });
    const next = withAnswer(text, questions, 'small-win', 'Called Tom');
    expect(next.answers.map(({ prompt }) => prompt)).toEqual(['small-win', 'mine']);
    expect(answerOf(next, 'mine')).toBe('Two meetings');
  });

  it('drop an answer that was emptied, and keep whatever else the entry holds', () => {
    const text = {
      ...answered('small-win', 'What?', 'Called Tom'),
      body: 'more',
      obstacle: 'clarity',
    } as const;
    expect(withAnswer(text, questionsOf(prompts, text), 'small-win', '')).toEqual({
      ...emptyEntryText,
      body: 'more',
      obstacle: 'clarity',
    });
  });
});

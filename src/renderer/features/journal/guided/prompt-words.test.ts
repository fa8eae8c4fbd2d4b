import { describe, expect, it } from 'vitest';
import { builtInPrompts, promptedKinds } from '../../../../domain/prompt/built-in-prompts.ts';
import { promptWords, questionHint, questionText } from './prompt-words.ts';

describe('the words of a question', () => {
  it('are there for each wording that the domain counts, all of them different', () => {
    for (const { id, wordings } of promptedKinds.flatMap((kind) => builtInPrompts[kind])) {
      const said = promptWords[id]?.ask.map((ask) => ask()) ?? [];
      expect([id, new Set(said).size]).toEqual([id, wordings]);
    }
  });

  it('are the person’s own where there are any, without an example', () => {
    expect(questionText('small-win', 'What did I say no to?', 2)).toBe('What did I say no to?');
    expect(questionHint('small-win', 'What did I say no to?')).toBeUndefined();
    expect(questionHint('small-win', null)).toBeDefined();
  });

  it('fall back on the first wording, and on the id of a question nobody knows any more', () => {
    expect(questionText('small-win', null, 99)).toBe(questionText('small-win', null, 0));
    expect(questionText('gone', null, 0)).toBe('gone');
  });
});

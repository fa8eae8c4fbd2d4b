import { describe, expect, it } from 'vitest';
import { emptyEntryText } from '../../../../domain/entry/entry.ts';
import { mergeTexts } from './merge-texts.ts';

const textOf = (body: string) => ({ ...emptyEntryText, body });

describe('texts brought together', () => {
  it('say everything that either says, and what they share once', () => {
    expect(mergeTexts([textOf('walked'), textOf('talked')]).body).toBe('walked\n\ntalked');
    expect(mergeTexts([textOf('walked'), textOf('walked')]).body).toBe('walked');
    expect(mergeTexts([textOf('walked home'), textOf('walked')]).body).toBe('walked home');
    expect(mergeTexts([textOf(''), textOf('talked')]).body).toBe('talked');
  });

  it('have every answer, tag and scale of both', () => {
    const merged = mergeTexts([
      {
        ...textOf(''),
        answers: [{ prompt: 'small-win', question: '', text: 'one' }],
        tags: ['Hiring'],
        mood: 4,
      },
      {
        ...textOf(''),
        answers: [
          { prompt: 'small-win', question: 'What went well?', text: 'two' },
          { prompt: 'first-step', question: 'And next?', text: 'three' },
        ],
        tags: ['hiring', 'late'],
        mood: 2,
        energy: 3,
      },
    ]);
    expect(merged.answers).toEqual([
      { prompt: 'small-win', question: 'What went well?', text: 'one\n\ntwo' },
      { prompt: 'first-step', question: 'And next?', text: 'three' },
    ]);
    expect(merged).toMatchObject({ tags: ['hiring', 'late'], mood: 4, energy: 3, obstacle: null });
  });
});

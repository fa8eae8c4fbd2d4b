import { describe, expect, it } from 'vitest';
import { emptyEntryText } from '../entry/entry.ts';
import { answersIn, carriedAnswers, latestAnswers } from './carried-answers.ts';
import { builtInPrompts, promptedKinds } from './built-in-prompts.ts';

const evening = (day: string, answers: Record<string, string>) => ({
  id: `evening of ${day}`,
  kind: 'evening' as const,
  day,
  text: {
    ...emptyEntryText,
    answers: Object.entries(answers).map(([prompt, text]) => ({ prompt, text, question: `${prompt}?` })),
  },
});
const entries = [
  evening('2026-11-26', { 'first-step': ' ', learned: 'Ask early' }),
  evening('2026-11-25', { 'first-step': 'Call Ines', learned: 'Write less' }),
];

describe('answers that come back', () => {
  it('are the latest to each prompt that say anything', () => {
    expect(latestAnswers(entries, ['first-step', 'learned', 'focus'])).toEqual([
      expect.objectContaining({ day: '2026-11-25', text: 'Call Ines', question: 'first-step?' }),
      expect.objectContaining({ day: '2026-11-26', text: 'Ask early' }),
    ]);
  });

  it('can be all that one entry says', () => {
    const [, earlier] = entries;
    expect(earlier && answersIn(earlier, ['learned', 'first-step']).map(({ text }) => text)).toEqual([
      'Call Ines',
      'Write less',
    ]);
  });

  it('answer prompts that some kind of entry asks', () => {
    const known = promptedKinds.flatMap((kind) => builtInPrompts[kind].map(({ id }) => id));
    const carried = promptedKinds.flatMap((kind) => carriedAnswers[kind].prompts);
    expect(carried.filter((prompt) => !known.includes(prompt))).toEqual([]);
  });
});

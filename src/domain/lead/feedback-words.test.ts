import { describe, expect, it } from 'vitest';
import { feedbackFindings, type FeedbackPart } from './feedback-words.ts';

const nothing = { situation: '', behaviour: '', impact: '', request: '' };
const found = (part: FeedbackPart, text: string): string[] =>
  feedbackFindings({ ...nothing, [part]: text }).map(({ code, words }) => `${code}: ${words}`);

describe('the check of feedback', () => {
  it.each([
    ['You were careless with the numbers.', 'character: careless'],
    ['You are a natural talent at this.', 'character: natural talent'],
    ['You ALWAYS come late.', 'absolute: ALWAYS'],
    ['You left because you wanted to avoid it.', 'intent: because you wanted'],
    ["You don't care about the others.", "intent: You don't care"],
    ['You did it on purpose.', 'intent: on purpose'],
  ])('names what cannot be seen in “%s”', (text, finding) => {
    expect(found('behaviour', text)).toContain(finding);
  });

  it.each([
    'In the review on Tuesday you presented three of the five numbers.',
    'You spoke for twelve of the fifteen minutes, and Tom was interrupted twice.',
    'You sent the draft two days before it was due.',
    'The client asked again on Friday, and I had no answer.',
  ])('has nothing to say about “%s”', (text) => {
    expect(found('behaviour', text)).toEqual([]);
  });

  it('names a phrase as a whole', () => {
    expect(found('behaviour', 'You left because you wanted to.')).toEqual(['intent: because you wanted']);
  });

  it('takes whole words only', () => {
    expect(found('impact', 'I nevertheless weakened the smartphone test, slowly.')).toEqual([]);
  });

  it('looks at each part, names the same words once, and stops before it becomes a list', () => {
    const texts = { ...nothing, situation: 'always', impact: 'Always', request: 'never' };
    expect(feedbackFindings(texts).map(({ words }) => words.toLowerCase())).toEqual(['always', 'never']);
    const many = 'lazy rude sloppy selfish stubborn careless toxic';
    expect(found('behaviour', many)).toHaveLength(5);
  });
});

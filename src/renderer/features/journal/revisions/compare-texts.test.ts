import { describe, expect, it } from 'vitest';
import { emptyEntryText } from '../../../../domain/entry/entry.ts';
import { compareTexts, compareWords, isSame } from './compare-texts.ts';

const textOf = (body: string) => ({ ...emptyEntryText, body });

describe('a comparison of two revisions', () => {
  it('tells word by word what was added and removed', () => {
    expect(compareWords('a slow walk', 'a long slow walk home')).toEqual([
      { text: 'a ', change: 'same' },
      { text: 'long ', change: 'added' },
      { text: 'slow walk', change: 'same' },
      { text: ' home', change: 'added' },
    ]);
  });

  it('loses no sign of either text', () => {
    const before = 'one  two\n\nthree 👩‍👩‍👧 عربي';
    const after = 'two\nthree four 👩‍👩‍👧 عربي!';
    const parts = compareWords(before, after);
    const without = (change: string): string =>
      parts
        .filter((part) => part.change !== change)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('goes section by section, answers first and what is told beside the words last', () => {
    const before = {
      ...textOf('body'),
      tags: ['a'],
      answers: [{ prompt: 'p', question: 'Why?', text: 'so' }],
    };
    const after = { ...textOf('body too'), tags: ['a'], mood: 3 };
    const sections = compareTexts(before, after);
    expect(sections.map(({ key }) => key)).toEqual(['answer p', 'body', 'about']);
    expect(sections[0]).toMatchObject({ label: 'Why?', parts: [{ text: 'so', change: 'removed' }] });
    expect(isSame(sections)).toBe(false);
    expect(isSame(compareTexts(before, before))).toBe(true);
  });

  it('gives up on words that have nothing in common, and still shows both texts in full', () => {
    const before = Array.from({ length: 30_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 30_000 }, (_, index) => `b${index}`).join(' ');
    const parts = compareWords(before, after);
    expect(
      parts
        .filter(({ change }) => change !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      parts
        .filter(({ change }) => change !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
});

import { expect, it } from 'vitest';
import { questionTexts } from './coaching-words.ts';

const words = Object.values(questionTexts).map((text) => text());

it('asks each question in words of its own', () => {
  expect(new Set(words).size).toBe(40);
});

it('asks about the work, openly and in one breath', () => {
  for (const text of words) {
    expect(text).toMatch(/\?$/);
    expect(text.length).toBeLessThanOrEqual(110);
    expect(text).not.toMatch(/^(?:do|did|are|is|have|can|could|will) you\b/i);
    expect(text).not.toMatch(/\bwhy (?:did|didn|have)|\b(?:fault|blame|should have|fail)/i);
  }
});

import { expect, it } from 'vitest';
import { openQuestions, type Delegation } from './delegation.ts';

const clear: Delegation = {
  what: 'Run the onboarding of the two new people',
  why: 'They stay when the first weeks are good',
  doneMeans: 'Both have shipped a change of their own',
  by: '2026-12-18T16:00',
  means: 'Two mornings a week, and the onboarding budget',
  decides: 'they-tell',
};

it('asks nothing about what is clear', () => {
  expect(openQuestions(clear)).toEqual([]);
});

it('names what would have to be guessed, in its order', () => {
  expect(openQuestions({ ...clear, why: ' ', by: '', decides: null })).toEqual(['why', 'by', 'decides']);
});

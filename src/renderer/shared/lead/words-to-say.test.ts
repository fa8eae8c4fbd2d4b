import { expect, it } from 'vitest';
import { wordsToSay } from './words-to-say.ts';

it('says feedback in its order, without the names of its parts', () => {
  const feedback = {
    kind: 'feedback',
    situation: 'On Tuesday in the review',
    behaviour: 'you asked Tom for his view first. ',
    impact: 'We heard of the risk in time.',
    request: 'Do that again on Friday.',
  } as const;
  expect(wordsToSay(feedback)).toBe(
    'On Tuesday in the review\n\nyou asked Tom for his view first.\n\nWe heard of the risk in time.\n\nDo that again on Friday.',
  );
});

it('says what is handed over line by line, and leaves out what is open', () => {
  const delegation = {
    kind: 'delegation',
    what: 'Run the onboarding',
    why: null,
    doneMeans: 'Both shipped a change',
    by: '2026-12-18T16:00',
    means: null,
    decides: 'they-tell',
    promise: 'Look at it with Ana',
  } as const;
  expect(wordsToSay(delegation)).toBe(
    'What: Run the onboarding\nDone means: Both shipped a change\nBy when: Friday, 18 December 2026 16:00\nWho decides: They decide, and tell me',
  );
});

it('has nothing to say of an exercise for oneself', () => {
  const plan = { kind: 'if-then', cue: 'nine', response: 'begin', cueAt: null, rehearsed: null } as const;
  expect(wordsToSay(plan)).toBeNull();
});

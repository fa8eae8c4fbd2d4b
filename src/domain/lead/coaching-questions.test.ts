import { expect, it } from 'vitest';
import { coachingQuestions, coachingSituations } from './coaching-questions.ts';

it('has about eight questions for each situation, none of them twice', () => {
  for (const situation of coachingSituations) {
    const ids = coachingQuestions[situation];
    expect(ids).toHaveLength(8);
    expect(ids.every((id) => id.startsWith(`${situation}-`))).toBe(true);
  }
  const all = Object.values(coachingQuestions).flat();
  expect(new Set(all).size).toBe(all.length);
});

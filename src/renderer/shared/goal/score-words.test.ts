import { describe, expect, it } from 'vitest';
import { askText, expectedText, scoreSentence, scoreText } from './score-words.ts';

describe('a score in words', () => {
  it('is said with one decimal, as the bands are drawn', () => {
    expect(scoreText(0)).toBe('0.0');
    expect(scoreText(0.349)).toBe('0.3');
    expect(scoreText(0.65)).toBe('0.7');
  });

  it('names its band and what was expected', () => {
    expect(scoreSentence(0.3, null)).toBe('Score 0.3, far to go');
    expect(scoreSentence(0.6, 'committed')).toBe('Score 0.6, part of the way; expected 1.0');
    expect(scoreSentence(0.65, 'aspirational')).toBe('Score 0.7, largely there; expected 0.7');
  });

  it('expects nothing of a goal that is neither committed nor aspirational', () => {
    expect(expectedText(null)).toBeNull();
    expect(expectedText('aspirational')).toBe('expected 0.7');
  });

  it('says since when a look or a grade is due', () => {
    expect(askText({ kind: 'check-in', since: '2026-11-26' }, '2026-11-27')).toBe(
      'Check-in due since yesterday',
    );
    expect(askText({ kind: 'grading', since: '2026-10-01' }, '2026-11-27')).toBe(
      'To be graded since Thu 1 October',
    );
  });
});

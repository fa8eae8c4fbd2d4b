import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('an excerpt', () => {
  it('shows words without the marks', () => {
    expect(excerptOf('# Day\n\n- a **small** _win_, see [notes](https://e.org)\n> quoted')).toBe(
      'Day\na small win, see notes\nquoted',
    );
  });

  it('keeps signs inside words and sums', () => {
    expect(excerptOf('snake_case_name and 2 * 3')).toBe('snake_case_name and 2 * 3');
  });

  it('ends at a word', () => {
    const excerpt = excerptOf('word '.repeat(200));
    expect(excerpt.endsWith('word …')).toBe(true);
    expect(excerpt.length).toBeLessThan(430);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textToMatch } from './search.ts';

it('matches words from their beginning and quoted words as a phrase', () => {
  expect(textToMatch('ship "quarterly plan"')).toBe('"ship"* "quarterly plan"');
  expect(textToMatch('well-known')).toBe('"well known"');
});

it("lets nothing of FTS5's own language through", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textToMatch(text)).toMatch(/^("[\p{L}\p{N}\s]+"\*?( |$))*$/u);
    }),
  );
});

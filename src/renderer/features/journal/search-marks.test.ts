import { expect, it } from 'vitest';
import { snippetParts } from './search-marks.ts';

it('tells matches from the words around them', () => {
  expect(snippetParts('the \u0002draft\u0003 to \u0002Ana\u0003')).toEqual([
    { text: 'the ', isMatch: false },
    { text: 'draft', isMatch: true },
    { text: ' to ', isMatch: false },
    { text: 'Ana', isMatch: true },
  ]);
});

it('takes markup for plain text', () => {
  expect(snippetParts('<b>x</b>')).toEqual([{ text: '<b>x</b>', isMatch: false }]);
});

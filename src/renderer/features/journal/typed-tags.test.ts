import { expect, it } from 'vitest';
import { takeTypedTags } from './typed-tags.ts';

it.each([
  ['slow #hiring draft', 'slow draft', ['hiring']],
  ['tag:Zürich ', '', ['zürich']],
  ['#one #two three', 'three', ['one', 'two']],
])('takes the tags out of %j once they are finished', (typed, text, tags) => {
  expect(takeTypedTags(typed)).toEqual({ text, tags });
});

it.each(['#hiri', 'slow tag:hi', 'issue # 4', 'a#b c', ''])('leaves %j as it is', (typed) => {
  expect(takeTypedTags(typed)).toEqual({ text: typed, tags: [] });
});

import { describe, expect, it } from 'vitest';
import { findTags } from './tags.ts';

describe('tags', () => {
  it.each([
    ['Send it #hiring', ['hiring']],
    ['#a then #b-2 and #c_d', ['a', 'b-2', 'c_d']],
    ['#Ümläut #日本 #été', ['Ümläut', '日本', 'été']],
    ['#Hiring #hiring #HIRING', ['Hiring']],
    ['Fix #42 in C# on page#top', []],
    ['(#inside)', ['inside']],
    ['#', []],
    ['##twice', []],
  ])('finds in %j the tags %j', (text, tags) => {
    expect(findTags(text).tags).toEqual(tags);
  });

  it('says where each tag stands, also the repeated one', () => {
    expect(findTags('#x go #X').spans).toEqual([
      { start: 0, end: 2, part: 'tag' },
      { start: 6, end: 8, part: 'tag' },
    ]);
  });
});

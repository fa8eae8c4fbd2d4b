import { describe, expect, it } from 'vitest';
import { addTags } from './entry-tags.ts';

describe('the tags of an entry', () => {
  it('are added one by one, or several at commas', () => {
    expect(addTags(['work'], '#garden, deep work\nשלום').tags).toEqual([
      'work',
      'garden',
      'deep-work',
      'שלום',
    ]);
  });

  it('fold those written twice, whatever their case', () => {
    expect(addTags(['Work'], 'work, WORK, home').tags).toEqual(['Work', 'home']);
  });

  it('refuse what is no tag, and keep the others', () => {
    const { tags, refused } = addTags([], 'a/b, good');
    expect(tags).toEqual(['good']);
    expect(refused).toEqual([{ tag: 'a/b', reason: 'malformed' }]);
  });

  it('refuse one that is too long', () => {
    expect(addTags([], 'x'.repeat(51)).refused).toMatchObject([{ reason: 'too-long' }]);
    expect(addTags([], 'x'.repeat(50)).tags).toHaveLength(1);
  });

  it('stop at thirty, and say so once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `tag${index}`).join(',');
    const { tags, refused } = addTags([], many);
    expect(tags).toHaveLength(30);
    expect(refused).toEqual([{ tag: 'tag30', reason: 'too-many' }]);
  });
});

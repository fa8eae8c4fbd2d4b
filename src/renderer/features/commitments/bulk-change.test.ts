import { describe, expect, it } from 'vitest';
import { emptyBulkForm, formToChange, textToTags } from './bulk-change.ts';

describe('a change of many', () => {
  it('is none as long as everything stays as it is', () => {
    expect(formToChange(emptyBulkForm)).toBeNull();
    expect(formToChange({ ...emptyBulkForm, note: 'a reason for nothing', addTags: ' # ' })).toBeNull();
  });

  it('tells "none" from "as it is"', () => {
    expect(formToChange({ ...emptyBulkForm, goalId: 'none' })).toEqual({
      addTags: [],
      removeTags: [],
      goalId: null,
    });
  });

  it('carries a verdict with what it rests on', () => {
    expect(
      formToChange({ ...emptyBulkForm, verdict: 'excused', basis: 'agreement', note: ' Ana agreed ' }),
    ).toMatchObject({ verdict: { verdict: 'excused', basis: 'agreement', note: 'Ana agreed' } });
  });

  it.each([
    ['#hiring, q4  Hiring', ['hiring', 'q4']],
    ['##a;b\nb', ['a', 'b']],
    ['Größe çay 会議', ['Größe', 'çay', '会議']],
    ['', []],
  ])('reads the tags in %j', (text, tags) => {
    expect(textToTags(text)).toEqual(tags);
  });
});

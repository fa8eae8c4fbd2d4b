import { describe, expect, it } from 'vitest';
import { movedBy, movedTo } from './prompt-order.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (found: readonly { id: string }[]): string => found.map(({ id }) => id).join('');

describe('the order of questions', () => {
  it('puts one where another stands, whichever way it goes', () => {
    expect(ids(movedTo(list, 'a', 'c'))).toBe('bca');
    expect(ids(movedTo(list, 'c', 'a'))).toBe('cab');
  });

  it('moves one by a place, and not beyond the ends', () => {
    expect(ids(movedBy(list, 'b', -1))).toBe('bac');
    expect(ids(movedBy(list, 'b', 1))).toBe('acb');
    expect(movedBy(list, 'a', -1)).toBe(list);
    expect(movedBy(list, 'c', 1)).toBe(list);
  });

  it('leaves the list alone for what is not in it', () => {
    expect(movedTo(list, 'x', 'a')).toBe(list);
    expect(movedTo(list, 'a', 'x')).toBe(list);
  });
});

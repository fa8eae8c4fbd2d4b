import { describe, expect, it } from 'vitest';
import { placeBehind } from './key-result-order.ts';

const ordered = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('moving a key result', () => {
  it('goes one place up or down', () => {
    expect(placeBehind(ordered, 'c', -1)).toBe('a');
    expect(placeBehind(ordered, 'b', -1)).toBeNull();
    expect(placeBehind(ordered, 'a', 1)).toBe('b');
  });

  it('stops at both ends', () => {
    expect(placeBehind(ordered, 'a', -1)).toBeUndefined();
    expect(placeBehind(ordered, 'c', 1)).toBeUndefined();
    expect(placeBehind(ordered, 'x', 1)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { unwrap } from '../kernel/result.ts';
import { keyAtEnd, placeAfter, type Placed } from './order.ts';

const keyed: Placed[] = [
  { id: 'a', orderKey: 'a0' },
  { id: 'b', orderKey: 'a1' },
];

/** The ids in the order that the placement makes. */
function placedOrder(siblings: readonly Placed[], afterId: string | null): string[] {
  const { orderKey, rekeyed } = unwrap(placeAfter(siblings, afterId));
  const keys = new Map(rekeyed.map((one) => [one.id, one.orderKey]));
  return [
    ...siblings.map(({ id, orderKey: own }) => ({ id, key: keys.get(id) ?? own })),
    { id: 'x', key: orderKey },
  ]
    .sort((one, other) => ((one.key ?? '~') < (other.key ?? '~') ? -1 : 1))
    .map(({ id }) => id);
}

describe('placeAfter', () => {
  it.each([
    [null, ['x', 'a', 'b']],
    ['a', ['a', 'x', 'b']],
    ['b', ['a', 'b', 'x']],
  ])('puts it behind %s without touching the others', (afterId, expected) => {
    expect(placedOrder(keyed, afterId)).toEqual(expected);
    expect(unwrap(placeAfter(keyed, afterId)).rekeyed).toEqual([]);
  });

  it('gives keys to those that have none when it has to stand among them', () => {
    const bare = [...keyed, { id: 'c', orderKey: null }, { id: 'd', orderKey: null }];
    expect(placedOrder(bare, 'c')).toEqual(['a', 'b', 'c', 'x', 'd']);
    expect(unwrap(placeAfter(bare, 'b')).rekeyed).toEqual([]);
  });

  it('parts two that share a key', () => {
    const twins = [
      { id: 'a', orderKey: 'a0' },
      { id: 'b', orderKey: 'a0' },
    ];
    expect(placedOrder(twins, 'a')).toEqual(['a', 'x', 'b']);
  });

  it('refuses a place behind something that is not there', () => {
    expect(placeAfter(keyed, 'z').ok).toBe(false);
  });
});

describe('keyAtEnd', () => {
  it('comes last, and stays without a key behind one that has none', () => {
    expect(keyAtEnd(keyed)).toBe('a2');
    expect(keyAtEnd([])).toBe('a0');
    expect(keyAtEnd([...keyed, { id: 'c', orderKey: null }])).toBeNull();
  });
});
